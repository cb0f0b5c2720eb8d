using System.Collections.Immutable;
using System.Globalization;
using IotJobs.Analyzers.Documents;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>Writes a JSON setting as the C# expression that sets the same on a request.</summary>
internal static class SettingWriter
{
    /// <summary>The expression; null when <paramref name="json"/> holds something that <paramref name="type"/> has no place for.</summary>
    public static string? Write(string json, ITypeSymbol type, SemanticModel model, int position)
    {
        var origin = new ExpressionOrigin(model.SyntaxTree.GetRoot());
        var document = DocumentReader.Read(new(new TextShape(ImmutableArray.Create(TextPiece.Known(json, origin)))));
        return document is { Error: null, Root: { } root } ? Write(root, document.Text.Text, type, model, position) : null;
    }

    private static string? Write(DocumentValue value, string json, ITypeSymbol type, SemanticModel model, int position) => value.Kind switch
    {
        DocumentValueKind.Object when type is INamedTypeSymbol => WriteObject(value, json, type, model, position),
        DocumentValueKind.Array when type is INamedTypeSymbol { TypeArguments.Length: 1 } list =>
            Join(value.Items.Select(element => Write(element, json, list.TypeArguments[0], model, position))) is { } items
                ? $"new {type.ToMinimalDisplayString(model, position)} {{ {items} }}"
                : null,
        DocumentValueKind.String when type.IsReferenceType => SymbolDisplay.FormatLiteral(value.String!.Text, quote: true),
        DocumentValueKind.Number when IsNumber(type, json.Substring(value.Start, value.End - value.Start)) => json.Substring(value.Start, value.End - value.Start),
        DocumentValueKind.Boolean when type.SpecialType == SpecialType.System_Boolean => json.Substring(value.Start, value.End - value.Start),
        _ => null,
    };

    private static string? WriteObject(DocumentValue value, string json, ITypeSymbol type, SemanticModel model, int position)
    {
        var properties = type.GetMembers().OfType<IPropertySymbol>().Where(property => property.SetMethod is not null).ToImmutableArray();
        var members = Join(value.Members.Select(member =>
        {
            var name = Spelling.Closest(member.Name.Text, properties.Select(property => property.Name));
            var property = properties.FirstOrDefault(item => item.Name == name);
            var text = property is null || member.Value is null ? null : Write(member.Value, json, property.Type, model, position);
            return text is null ? null : $"{name} = {text}";
        }));
        return members is null ? null : $"new {type.ToMinimalDisplayString(model, position)} {{ {members} }}";
    }

    private static bool IsNumber(ITypeSymbol type, string text)
    {
        return Types.NonNullable(type).SpecialType switch
        {
            SpecialType.System_Int32 => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            SpecialType.System_Int64 => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            SpecialType.System_Double => true,
            _ => false,
        };
    }

    private static string? Join(IEnumerable<string?> parts)
    {
        var all = parts.ToList();
        return all.Contains(null) ? null : string.Join(", ", all);
    }
}
