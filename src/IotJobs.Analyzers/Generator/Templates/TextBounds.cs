using System.Collections.Immutable;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>What the attributes of a string member say about its text.</summary>
/// <param name="MinLength">The least length.</param>
/// <param name="MaxLength">The greatest length; null when nothing bounds it.</param>
/// <param name="IsThingName">Whether it is marked as the name of a thing.</param>
internal readonly record struct TextBounds(int MinLength, int? MaxLength, bool IsThingName)
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    /// <summary>Reads the attributes of <paramref name="member"/>, of the properties it overrides, and of the record parameter it is made from.</summary>
    public static TextBounds Of(ISymbol member)
    {
        var bounds = default(TextBounds);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attribute in Attributes(member))
        {
            // The attribute of an override replaces that of the property it overrides.
            if (attribute.AttributeClass is { } type && seen.Add(type.Name))
            {
                bounds = bounds.With(attribute, type);
            }
        }

        return bounds;
    }

    private TextBounds With(AttributeData attribute, INamedTypeSymbol type)
    {
        var first = attribute.FirstArgument<int>();
        return type.Is(Annotations + "MaxLengthAttribute") ? AtMost(first)
            : type.Is(Annotations + "MinLengthAttribute") ? AtLeast(first)
            : type.Is(Annotations + "StringLengthAttribute") ? AtMost(first).AtLeast(attribute.NamedArgument<int>("MinimumLength"))
            : type.Is(Annotations + "LengthAttribute") ? AtLeast(first).AtMost(SecondArgument(attribute))
            : type.Is(MetadataNames.ThingNameAttribute) ? With(TextConstraints.ThingName) with { IsThingName = true }
            : type.Is(MetadataNames.JobIdAttribute) ? With(TextConstraints.JobId)
            : this;
    }

    private TextBounds With(TextConstraint constraint) => AtLeast(constraint.Length.Min).AtMost(constraint.Length.Max ?? 0);

    private TextBounds AtLeast(int length) => this with { MinLength = Math.Max(MinLength, length) };

    // [MaxLength] without an argument, and what no attribute accepts, bounds nothing.
    private TextBounds AtMost(int length) => length < 1 ? this : this with { MaxLength = Math.Min(MaxLength ?? int.MaxValue, length) };

    private static int SecondArgument(AttributeData attribute) =>
        attribute.ConstructorArguments is [_, { Kind: not TypedConstantKind.Array, Value: int value }] ? value : 0;

    private static IEnumerable<AttributeData> Attributes(ISymbol member)
    {
        for (var current = member; current is not null; current = (current as IPropertySymbol)?.OverriddenProperty)
        {
            foreach (var attribute in current.GetAttributes())
            {
                yield return attribute;
            }
        }

        // An attribute on a positional record parameter belongs to the parameter, though the property is meant.
        foreach (var attribute in RecordParameter(member)?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty)
        {
            yield return attribute;
        }
    }

    private static IParameterSymbol? RecordParameter(ISymbol member) =>
        member is IPropertySymbol { ContainingType.IsRecord: true, DeclaringSyntaxReferences: [var declaration] }
        && declaration.GetSyntax() is ParameterSyntax syntax
            ? member.ContainingType.InstanceConstructors
                .SelectMany(constructor => constructor.Parameters)
                .FirstOrDefault(parameter => parameter.DeclaringSyntaxReferences is [var own] && own.Span == syntax.Span && own.SyntaxTree == syntax.SyntaxTree)
            : null;
}
