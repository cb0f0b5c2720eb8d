using IotJobs.Analyzers.Generator.Emitter;
using IotJobs.Analyzers.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>Enumerations and their words.</summary>
internal static class EnumTypes
{
    /// <summary>
    /// How a value is written: as the name of its member, or the name that [JsonStringEnumMemberName] gives. Of several members with one
    /// value the first counts.
    /// </summary>
    public static EnumType Of(INamedTypeSymbol type, string name, string typeName, ObsoleteUse obsolete)
    {
        var words = new List<(ulong Bits, EnumWord Word)>();
        var seen = new HashSet<ulong>();
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (field is { HasConstantValue: true, ConstantValue: { } constant } && seen.Add(BitsOf(constant)))
            {
                obsolete.Visit(field);
                var word = field.FindAttribute(KnownNames.JsonStringEnumMemberName)?.FirstArgument<string>() ?? field.Name;
                words.Add((BitsOf(constant), new($"{typeName}.{CSharpText.Identifier(field.Name)}", word)));
            }
        }

        var flags = type.FindAttribute("System.FlagsAttribute") is null
            ? Enumerable.Empty<EnumWord>()
            : words.Where(word => word.Bits != 0).OrderByDescending(word => CountOf(word.Bits)).ThenBy(word => word.Bits).Select(word => word.Word);
        return new(name, typeName, words.Select(word => word.Word).ToEquatableArray(), flags.ToEquatableArray());
    }

    private static int CountOf(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }

        return count;
    }

    private static ulong BitsOf(object constant) => constant switch
    {
        sbyte value => unchecked((ulong)value),
        short value => unchecked((ulong)value),
        int value => unchecked((ulong)value),
        long value => unchecked((ulong)value),
        byte value => value,
        ushort value => value,
        uint value => value,
        ulong value => value,
        _ => 0,
    };
}
