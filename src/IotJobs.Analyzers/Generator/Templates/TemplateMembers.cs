using IotJobs.Analyzers.Generator.Emitter;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>Finds the members that a template can name: those that code in the partial type can read by their plain name.</summary>
internal static class TemplateMembers
{
    /// <summary>The property or field called <paramref name="name"/>; or why there is none, as a clause that fits a message.</summary>
    public static (ISymbol? Member, string? Refusal) Find(INamedTypeSymbol type, string name, Compilation compilation) =>
        Nearest(type, name, compilation) switch
        {
            null => (null, Message.Of(Phrases.HasNoSuchMember, type.Name.Length == 0 ? Phrases.TheType : type.Name)),
            IPropertySymbol { IsIndexer: false } property when Getter(property) is not { } getter || !compilation.IsSymbolAccessibleWithin(getter, type)
                => (null, Phrases.MemberCannotBeRead),
            IPropertySymbol { IsIndexer: false } or IFieldSymbol { AssociatedSymbol: null } when IsObsoleteError(type, name, compilation)
                => (null, Phrases.MemberIsObsolete),
            IPropertySymbol { IsIndexer: false } property => (property, null),
            IFieldSymbol { AssociatedSymbol: null } field => (field, null),
            _ => (null, Phrases.MemberIsNeither),
        };

    /// <summary>The names that <see cref="Find"/> accepts and whose type has a JobId form.</summary>
    public static IEnumerable<string> Names(INamedTypeSymbol type, Compilation compilation)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is { Kind: SymbolKind.Property or SymbolKind.Field, IsImplicitlyDeclared: false, CanBeReferencedByName: true }
                    && Find(type, member.Name, compilation).Member is { } found
                    && TemplateValues.KindOf(TypeOf(found)) is not null)
                {
                    yield return member.Name;
                }
            }
        }
    }

    /// <summary>The type of a property or field.</summary>
    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    /// <summary>The expression by which generated code in the type reads <paramref name="member"/>.</summary>
    public static string Access(ISymbol member) =>
        (member.IsStatic ? TypeNames.Full(member.ContainingType) : "this")
        + "." + CSharpText.Identifier(member.Name);

    // As the language looks a name up: the nearest type that has an accessible member of that name decides.
    private static ISymbol? Nearest(INamedTypeSymbol type, string name, Compilation compilation)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (compilation.IsSymbolAccessibleWithin(member, type))
                {
                    return member;
                }
            }
        }

        return null;
    }

    private static IMethodSymbol? Getter(IPropertySymbol property)
    {
        for (var current = property; current is not null; current = current.OverriddenProperty)
        {
            if (current.GetMethod is { } getter)
            {
                return getter;
            }
        }

        return null;
    }

    private static bool IsObsoleteError(INamedTypeSymbol type, string name, Compilation compilation) =>
        Nearest(type, name, compilation)?.FindAttribute("System.ObsoleteAttribute") is { ConstructorArguments: [_, { Value: true }] };
}
