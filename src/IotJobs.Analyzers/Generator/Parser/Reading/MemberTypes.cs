using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Generator.Parser.Reading;

/// <summary>What a reader asks about a member.</summary>
internal static class MemberTypes
{
    // The value of JsonIgnoreCondition that is new in .NET 10.
    private const int WhenReading = 5;

    public static ITypeSymbol? Of(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    /// <summary>Whether the type, or a part of it, is one that the compiler does not know; it says so itself.</summary>
    public static bool IsUnknown(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol => true,
        IArrayTypeSymbol array => IsUnknown(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsUnknown),
        _ => false,
    };

    public static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    /// <summary>Whether [JsonIgnore] says WhenReading; what is required has to be set all the same.</summary>
    public static bool IsIgnoredWhenReading(ISymbol member) =>
        !IsRequired(member) && member.FindAttribute(KnownNames.JsonIgnore)?.NamedArgument<int>("Condition") == WhenReading;

    /// <summary>The setter, also when an override leaves it to the overridden property.</summary>
    public static IMethodSymbol? SetterOf(ISymbol member)
    {
        for (var current = member as IPropertySymbol; current is not null; current = current.OverriddenProperty)
        {
            if (current.SetMethod is { } setter)
            {
                return setter;
            }
        }

        return null;
    }

    /// <summary>Whether null is a value of the type. Where nothing is said about a reference, what has to be set is not null.</summary>
    public static bool AcceptsNull(ITypeSymbol type, bool hasToBeSet) =>
        Types.IsNullable(type)
        || (type.IsReferenceType && (type.NullableAnnotation == NullableAnnotation.Annotated
            || (type.NullableAnnotation == NullableAnnotation.None && !hasToBeSet)));

    /// <summary>Whether a new object of <paramref name="type"/> may have another value in the member than that of its type.</summary>
    public static bool MayHaveDefault(ISymbol member, INamedTypeSymbol type) =>
        member.DeclaringSyntaxReferences.Length != 1
        || member.DeclaringSyntaxReferences[0].GetSyntax() is not PropertyDeclarationSyntax { Initializer: null, AccessorList.Accessors: var accessors } property
        || property.Modifiers.Any(SyntaxKind.PartialKeyword)
        || accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null)
        || MemberSelection.LevelsOf(type).Any(level => level.InstanceConstructors.Any(HasBody));

    /// <summary>The type of the items of a collection that a property without a setter holds; null when it holds none of its own.</summary>
    public static string? FillItemOf(ISymbol member, ITypeSymbol type)
    {
        var isAuto = member is IPropertySymbol && member.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member));
        if (!isAuto || type is not INamedTypeSymbol { IsReferenceType: true, SpecialType: not SpecialType.System_String }
            || CollectionShape.Of(type) is not { } shape)
        {
            return null;
        }

        var item = TypeNames.Full(shape.Item);
        return shape.Key is null ? item : $"global::System.Collections.Generic.KeyValuePair<string, {item}>";
    }

    // A primary constructor assigns positional properties only.
    private static bool HasBody(IMethodSymbol constructor) =>
        !constructor.IsImplicitlyDeclared
        && (constructor.DeclaringSyntaxReferences.Length == 0 || constructor.DeclaringSyntaxReferences[0].GetSyntax() is not TypeDeclarationSyntax);
}
