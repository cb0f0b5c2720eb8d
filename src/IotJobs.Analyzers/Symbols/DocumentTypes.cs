using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Symbols;

/// <summary>The types of an assembly that job documents are made of: its <c>[FirmwareJob]</c>s, their bases, and the types of their properties.</summary>
internal sealed class DocumentTypes
{
    private readonly HashSet<ITypeSymbol> _types = new(SymbolEqualityComparer.Default);

    private DocumentTypes()
    {
    }

    public static DocumentTypes In(IAssemblySymbol assembly, INamedTypeSymbol firmwareJobAttribute)
    {
        var types = new DocumentTypes();
        foreach (var job in TypesIn(assembly.GlobalNamespace).Where(type => type.GetAttributes().Any(item =>
            SymbolEqualityComparer.Default.Equals(item.AttributeClass, firmwareJobAttribute))))
        {
            types.Add(job);
        }

        return types;
    }

    public bool Contains(INamedTypeSymbol type) => _types.Contains(type.OriginalDefinition);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member =>
            member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));

    private void Add(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol array)
        {
            Add(array.ElementType);
        }
        else if (type is INamedTypeSymbol named)
        {
            foreach (var argument in named.TypeArguments)
            {
                Add(argument);
            }

            var definition = named.OriginalDefinition;
            if (definition.DeclaringSyntaxReferences.Length > 0 && _types.Add(definition))
            {
                Add(definition.BaseType);
                foreach (var property in definition.GetMembers().OfType<IPropertySymbol>())
                {
                    Add(property.Type);
                }
            }
        }
    }
}
