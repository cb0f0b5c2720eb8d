using IotJobs.Analyzers.Generator.Model;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>Drafts the class, and the expression that creates it, whose document is that of a serialized anonymous object.</summary>
/// <param name="style">What the place allows.</param>
/// <param name="policy">How the serializer names members.</param>
/// <param name="keepsNull">Whether the serializer writes members that are null.</param>
internal sealed class AnonymousDraft(DraftStyle style, NamingPolicy policy, bool keepsNull)
{
    private static readonly string[] s_lists = ["List", "IList", "ICollection", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection"];
    private static readonly string[] s_dictionaries = ["Dictionary", "IDictionary", "IReadOnlyDictionary"];

    /// <summary>Objects of one anonymous type as expressions; fills <paramref name="type"/>. Null when a member has no typed form that is written alike.</summary>
    public IReadOnlyList<string>? Objects(IReadOnlyList<AnonymousObjectCreationExpressionSyntax> objects, DraftedClass type)
    {
        var initializers = objects.Select(_ => new List<string>()).ToList();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < objects[0].Initializers.Count; i++)
        {
            if (style.Model.GetDeclaredSymbol(objects[0].Initializers[i])?.Name is not { } member
                || policy.Convert(member) is var name && !names.Add(name)
                || Values(objects.Select(item => item.Initializers[i].Expression).ToList(), name, type) is not { } values)
            {
                return null;
            }

            var property = type.Add(name, values.Type, isRequired: true, keepsNull && values.CanBeNull);
            for (var item = 0; item < objects.Count; item++)
            {
                initializers[item].Add($"{property} = {values.Texts[item]}");
            }
        }

        return initializers.ConvertAll(type.Creation);
    }

    private (string Type, IReadOnlyList<string> Texts, bool CanBeNull)? Values(IReadOnlyList<ExpressionSyntax> all, string name, DraftedClass container)
    {
        if (all.All(item => item is AnonymousObjectCreationExpressionSyntax))
        {
            var type = container.Nest(name, "Data");
            return Objects(all.Cast<AnonymousObjectCreationExpressionSyntax>().ToList(), type) is { } objects ? (type.Name, objects, false) : null;
        }

        var arrays = all.Select(ItemsOf).ToList();
        if (!arrays.Contains(null))
        {
            var type = container.Nest(name, "Item");
            if (Objects(arrays.SelectMany(items => items!).ToList(), type) is not { } objects)
            {
                return null;
            }

            var next = 0;
            return (
                $"System.Collections.Generic.IReadOnlyList<{type.Name}>",
                arrays.ConvertAll(items => $"new {type.Name}[] {{ {string.Join(", ", items!.Select(_ => objects[next++]))} }}"),
                false);
        }

        var types = all.Select(item => style.Model.GetTypeInfo(item)).ToList();
        if (types[0].Type is not { } first || !IsWrittenAlike(first))
        {
            return null;
        }

        var canBeNull = all.Zip(types, (item, type) => type.Nullability.FlowState == NullableFlowState.MaybeNull
            || (type.Nullability.FlowState == NullableFlowState.None && SaysNull(item, first))).Any(item => item);
        var isMarked = canBeNull && first.IsReferenceType && style.Optional.Length > 0;
        var declared = first.WithNullableAnnotation(isMarked ? NullableAnnotation.Annotated : first.NullableAnnotation);
        return (declared.ToMinimalDisplayString(style.Model, style.Position), all.Select(item => item.WithoutTrivia().ToString()).ToList(), canBeNull);
    }

    // Where nullable is off, a reference counts as never null; the compiler says nothing of what is certain either.
    private bool SaysNull(ExpressionSyntax item, ITypeSymbol type) =>
        (Types.IsNullable(type) && item is not BaseObjectCreationExpressionSyntax)
        || style.Model.GetConstantValue(item) is { HasValue: true, Value: null };

    private static List<AnonymousObjectCreationExpressionSyntax>? ItemsOf(ExpressionSyntax expression) =>
        expression is ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: { Count: > 0 } items } && items.All(item => item is AnonymousObjectCreationExpressionSyntax)
            ? items.Cast<AnonymousObjectCreationExpressionSyntax>().ToList()
            : null;

    /// <summary>Whether a value of the type is the same text in the serializer's document and in a job's. A type of the user's has other names there, an enumeration its numbers.</summary>
    private bool IsWrittenAlike(ITypeSymbol type) => type switch
    {
        _ when Scalar.Of(TypeNames.Full(type)) is not null => true,
        IArrayTypeSymbol { IsSZArray: true, ElementType: var element } => IsWrittenAlike(element),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } values } => IsWrittenAlike(values[0]),
        INamedTypeSymbol { TypeArguments: { Length: 1 } elements } when Is(type, s_lists) => IsWrittenAlike(elements[0]),
        INamedTypeSymbol { TypeArguments: { Length: 2 } pair } when Is(type, s_dictionaries) => pair[0].SpecialType == SpecialType.System_String && IsWrittenAlike(pair[1]),
        _ => false,
    };

    private static bool Is(ITypeSymbol type, string[] names) => names.Any(name => type.Is("System.Collections.Generic." + name));
}
