using System.Globalization;
using System.Text;
using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>Drafts the members of a [FirmwareJob] type, and the expression that creates it, from a document that was written in another way.</summary>
/// <param name="accessors">How a member is declared behind its name, such as <c>{ get; init; }</c>.</param>
/// <param name="isRequired">Whether members can be <c>required</c>.</param>
internal sealed class FirmwareJobDraft(string accessors, bool isRequired)
{
    private readonly HashSet<string> _typeNames = new(StringComparer.Ordinal);

    /// <summary>The value of a JSON object as a type named <paramref name="type"/>; null when the object has no typed form.</summary>
    public Drafted? FromJson(DocumentValue value, string json, string type) =>
        value.MayHoldMore ? null : Draft(type, value.Members.Select(member => (member.Name.Text, member.Value is { } item ? ValueOf(item, json, member.Name.Text, type) : null)));

    /// <summary>An anonymous object as a type named <paramref name="type"/>; null when a member has no name or no type.</summary>
    public Drafted? FromAnonymous(AnonymousObjectCreationExpressionSyntax creation, SemanticModel model, string type) =>
        Draft(type, creation.Initializers.Select(item => (model.GetDeclaredSymbol(item)?.Name ?? string.Empty, ValueOf(item.Expression, model, model.GetDeclaredSymbol(item)?.Name, type))));

    private Drafted? Draft(string type, IEnumerable<(string Name, Drafted? Value)> members)
    {
        var (declarations, values, nested) = (new StringBuilder(), new List<string>(), new StringBuilder());
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in members)
        {
            var property = PropertyName(name);
            if (value is null || property is null || property == SimpleName(type) || !names.Add(property))
            {
                return null;
            }

            if (CamelCase(property) != name)
            {
                declarations.Append($"    [System.Text.Json.Serialization.JsonPropertyName({SymbolDisplay.FormatLiteral(name, quote: true)})]\n");
            }

            declarations.Append($"    public {(isRequired ? "required " : string.Empty)}{value.Type} {property} {accessors}\n");
            values.Add($"{property} = {value.Value}");
            nested.Append(value.Declarations);
        }

        return names.Overlaps(_typeNames) || values.Count == 0
            ? null
            : new(type, $"new {type} {{ {string.Join(", ", values)} }}", $"{declarations}{nested}");
    }

    private Drafted? ValueOf(DocumentValue value, string json, string name, string container)
    {
        var text = json.Substring(value.Start, value.End - value.Start);
        switch (value.Kind)
        {
            case DocumentValueKind.String:
                return value.String!.IsKnown ? new("string", SymbolDisplay.FormatLiteral(value.String.Text, quote: true), string.Empty) : null;
            case DocumentValueKind.Boolean:
                return new("bool", text, string.Empty);
            case DocumentValueKind.Number:
                return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? new("int", text, string.Empty)
                    : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? new("long", text, string.Empty)
                    : null;
            case DocumentValueKind.Object:
                return TypeName(container, name, "Data") is { } type ? Nest(FromJson(value, json, type)) : null;
            case DocumentValueKind.Array:
                return TypeName(container, name, "Item") is { } item ? ListOf(value.Items.Select(element => element.Kind == DocumentValueKind.Object
                    ? Nest(FromJson(element, json, item))
                    : element.Kind == DocumentValueKind.Array ? null : ValueOf(element, json, name, container))) : null;
            default:
                return null;
        }
    }

    private Drafted? ValueOf(ExpressionSyntax expression, SemanticModel model, string? name, string container)
    {
        switch (expression)
        {
            case AnonymousObjectCreationExpressionSyntax creation:
                return TypeName(container, name, "Data") is { } type ? Nest(FromAnonymous(creation, model, type)) : null;
            case ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var items } when items.All(item => item is AnonymousObjectCreationExpressionSyntax):
                return TypeName(container, name, "Item") is { } element
                    ? ListOf(items.Select(item => Nest(FromAnonymous((AnonymousObjectCreationExpressionSyntax)item, model, element))))
                    : null;
            default:
                return model.GetTypeInfo(expression).Type is { TypeKind: not TypeKind.Error, IsAnonymousType: false } type2 && !HoldsAnonymous(type2)
                    ? new(type2.ToMinimalDisplayString(model, expression.SpanStart), expression.WithoutTrivia().ToString(), string.Empty)
                    : null;
        }
    }

    private static bool HoldsAnonymous(ITypeSymbol type) =>
        type is IArrayTypeSymbol array ? array.ElementType.IsAnonymousType : type is INamedTypeSymbol named && named.TypeArguments.Any(argument => argument.IsAnonymousType);

    /// <summary>A list, when all elements have one form.</summary>
    private static Drafted? ListOf(IEnumerable<Drafted?> elements)
    {
        var all = elements.ToList();
        var first = all.FirstOrDefault();
        return first is not null && all.All(item => item is not null && item.Type == first.Type && item.Declarations == first.Declarations)
            ? new($"System.Collections.Generic.IReadOnlyList<{first.Type}>", $"new {first.Type}[] {{ {string.Join(", ", all.Select(item => item!.Value))} }}", first.Declarations)
            : null;
    }

    private static Drafted? Nest(Drafted? type) => type is null
        ? null
        : new(type.Type, type.Value, $"\n    public sealed class {SimpleName(type.Type)}\n    {{\n    {type.Declarations.TrimEnd('\n').Replace("\n", "\n    ")}\n    }}\n");

    private string? TypeName(string container, string? name, string suffix)
    {
        if (name is null || PropertyName(name) is not { } property)
        {
            return null;
        }

        _typeNames.Add($"{property}{suffix}");
        return $"{container}.{property}{suffix}";
    }

    private static string SimpleName(string type) => type.Substring(type.LastIndexOf('.') + 1);

    private static string? PropertyName(string name)
    {
        var words = name.Split('_', '-', '.', ' ').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1));
        var property = string.Concat(words);
        return SyntaxFacts.IsValidIdentifier(property) ? property : null;
    }

    // As System.Text.Json does: the capitals that a name starts with become small, but for the last one in front of a small letter.
    private static string CamelCase(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]) && !(i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1])); i++)
        {
            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new(letters);
    }

    /// <summary>A value of the document as C#.</summary>
    internal sealed class Drafted(string type, string value, string declarations)
    {
        /// <summary>Its type.</summary>
        public string Type { get; } = type;

        /// <summary>The expression that makes it.</summary>
        public string Value { get; } = value;

        /// <summary>The members of its type, or the types that it needs.</summary>
        public string Declarations { get; } = declarations;
    }
}
