using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Arrays, and the entries of maps.</summary>
internal sealed partial class JsonWriter
{
    private void WriteItems(AbstractObject held, TextOrigin origin, JsonOptions options, int depth)
    {
        Known("[", origin);
        var isFirst = true;
        foreach (var item in held.Items)
        {
            Comma(ref isFirst, origin);
            Write(item.Value, item.Added, ElementOf(held.Type), options, depth + 1);
        }

        Close("]", held.HasOtherItems, origin);
    }

    private void WriteEntries(AbstractObject held, TextOrigin origin, JsonOptions options, int depth)
    {
        Known("{", origin);
        var (isFirst, hasOthers) = (true, held.HasOtherItems);
        foreach (var item in held.Items)
        {
            if (JsonNodes.EntryOf(item, evaluator.State) is not { Key: { } key, KeyOperation: { } named } entry)
            {
                hasOthers = true;
                continue;
            }

            Comma(ref isFirst, origin);
            var naming = JsonNodes.IsContainer(held.Type) ? NamingPolicy.AsDeclared : options.KeyNaming;
            WriteName(key.Text, naming, OriginAt(named), options);
            Write(entry.Value, entry.Added, ElementOf(held.Type), options, depth + 1);
        }

        Close("}", hasOthers, origin);
    }

    private void Close(string end, bool hasOthers, TextOrigin origin)
    {
        if (hasOthers)
        {
            Hole(TextHole.AnyText with { }, origin);
        }

        Known(end, origin);
    }

    private void Comma(ref bool isFirst, TextOrigin origin)
    {
        if (!isFirst)
        {
            Known(",", origin);
        }

        isFirst = false;
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [.., var element] } => element,
        _ => null,
    };
}
