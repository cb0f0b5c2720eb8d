using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>Attributes that say what a text member holds.</summary>
internal static class Markers
{
    /// <summary>What <paramref name="attributes"/> promise; null when they promise nothing.</summary>
    public static TextHole? HoleOf(ImmutableArray<AttributeData> attributes, TextHole jobId, TextHole thingName)
    {
        if (attributes.IsDefaultOrEmpty)
        {
            return null;
        }

        TextHole? marked = null;
        var (least, most) = (0, (int?)null);
        foreach (var attribute in attributes)
        {
            var type = attribute.AttributeClass;
            if (Types.Is(type, MetadataNames.Text.IotJobs, "JobIdAttribute"))
            {
                marked = jobId;
            }
            else if (Types.Is(type, MetadataNames.Text.IotJobs, "JobIdPrefixAttribute") && Number(attribute) is { } room and <= JobIdGrammar.MaxLength)
            {
                var longest = JobIdGrammar.MaxLength - room;
                marked = jobId with { Length = new(0, longest), AttainableLength = longest, Description = new(nameof(Phrases.AJobIdPrefix), longest) };
            }
            else if (Types.Is(type, MetadataNames.Text.IotJobs, "ThingNameAttribute"))
            {
                marked = thingName;
            }
            else if (Types.IsNamespace(type?.ContainingNamespace, MetadataNames.Text.DataAnnotations))
            {
                switch (type?.Name)
                {
                    case "RegularExpressionAttribute":
                        return null;
                    case "MaxLengthAttribute" or "StringLengthAttribute" when Number(attribute) is { } length:
                        most = Math.Min(most ?? length, length);
                        least = Math.Max(least, attribute.NamedArguments
                            .Where(argument => argument.Key == "MinimumLength").Select(argument => argument.Value.Value as int? ?? 0).FirstOrDefault());
                        break;
                    case "MinLengthAttribute" when Number(attribute) is { } length:
                        least = Math.Max(least, length);
                        break;
                }
            }
        }

        if (marked is null)
        {
            return most is { } bound && bound >= least
                ? new(Alphabet.Any, new(least, bound), Alphabet.None, bound, TextHoleSource.BoundedText, new(nameof(Phrases.TextOfAtMost), bound))
                : null;
        }

        return most is { } limit && limit < marked.AttainableLength
            ? marked with { Length = new(Math.Min(marked.Length.Min, limit), limit), AttainableLength = limit }
            : marked;
    }

    private static int? Number(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: int number }, ..] && number >= 0 ? number : null;
}
