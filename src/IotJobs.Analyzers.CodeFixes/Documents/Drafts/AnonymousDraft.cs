using IotJobs.Analyzers.Generation.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>Drafts the class, and the expression that creates it, whose document is that of a serialized anonymous object.</summary>
/// <param name="style">What the place allows.</param>
/// <param name="policy">How the serializer names members.</param>
/// <param name="keepsNull">Whether the serializer writes members that are null.</param>
internal sealed class AnonymousDraft(DraftStyle style, NamingPolicy policy, bool keepsNull)
{
    private static readonly string[] s_lists = ["List<T>", "IList<T>", "ICollection<T>", "IEnumerable<T>", "IReadOnlyList<T>", "IReadOnlyCollection<T>"];
    private static readonly string[] s_dictionaries = ["Dictionary<TKey, TValue>", "IDictionary<TKey, TValue>", "IReadOnlyDictionary<TKey, TValue>"];

    /// <summary>The object as an expression; fills <paramref name="type"/>. Null when a member has no typed form that is written alike.</summary>
    public string? Create(AnonymousObjectCreationExpressionSyntax creation, DraftedClass type)
    {
        var values = new List<string>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var initializer in creation.Initializers)
        {
            if (style.Model.GetDeclaredSymbol(initializer)?.Name is not { } member
                || policy.Convert(member) is var name && !names.Add(name)
                || ValueOf(initializer.Expression, name, type) is not { } value)
            {
                return null;
            }

            values.Add($"{type.Add(name, value.Type, isRequired: true, keepsNull && value.CanBeNull)} = {value.Text}");
        }

        return values.Count == 0 ? $"new {type.Name}()" : $"new {type.Name} {{ {string.Join(", ", values)} }}";
    }

    private (string Type, string Text, bool CanBeNull)? ValueOf(ExpressionSyntax expression, string name, DraftedClass container)
    {
        switch (expression)
        {
            case AnonymousObjectCreationExpressionSyntax creation when container.Nest(name, "Data") is var nested:
                return Create(creation, nested) is { } single ? (nested.Name, single, false) : null;
            case ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: { Count: > 0 } items } when items.All(item => item is AnonymousObjectCreationExpressionSyntax):
                // All of one type, or the compiler would not take them: the class is drafted from the first.
                var element = container.Nest(name, "Item");
                var all = items.Select((item, i) => Create((AnonymousObjectCreationExpressionSyntax)item, i == 0 ? element : new(element.Name, style))).ToList();
                return all.Contains(null) ? null : ($"System.Collections.Generic.IReadOnlyList<{element.Name}>", $"new {element.Name}[] {{ {string.Join(", ", all)} }}", false);
            default:
                var info = style.Model.GetTypeInfo(expression);
                if (info.Type is not { } type || !IsWrittenAlike(type))
                {
                    return null;
                }

                var canBeNull = info.Nullability.FlowState == NullableFlowState.MaybeNull;
                var declared = type.WithNullableAnnotation(canBeNull && type.IsReferenceType && style.Optional.Length > 0 ? NullableAnnotation.Annotated : type.NullableAnnotation);
                return (declared.ToMinimalDisplayString(style.Model, style.Position), expression.WithoutTrivia().ToString(), canBeNull);
        }
    }

    /// <summary>Whether a value of the type is the same text in the serializer's document and in a job's. A type of the user's has other names there, an enumeration its numbers.</summary>
    private bool IsWrittenAlike(ITypeSymbol type) => type switch
    {
        _ when style.Scalars.KindOf(type) is not null => true,
        IArrayTypeSymbol { IsSZArray: true, ElementType: var element } => IsWrittenAlike(element),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } values } => IsWrittenAlike(values[0]),
        INamedTypeSymbol { TypeArguments: { Length: 1 } elements } when Is(type, s_lists) => IsWrittenAlike(elements[0]),
        INamedTypeSymbol { TypeArguments: { Length: 2 } pair } when Is(type, s_dictionaries) => pair[0].SpecialType == SpecialType.System_String && IsWrittenAlike(pair[1]),
        _ => false,
    };

    private static bool Is(ITypeSymbol type, string[] names) => names.Contains(type.OriginalDefinition.ToDisplayString().Replace("System.Collections.Generic.", string.Empty));
}
