using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>The properties of an assembly that job documents are made of: those of its <c>[FirmwareJob]</c>s, of their bases, and of the types of their members.</summary>
internal sealed class DocumentProperties
{
    private readonly HashSet<ITypeSymbol> _types = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _members = new(SymbolEqualityComparer.Default);

    private DocumentProperties()
    {
    }

    public static DocumentProperties In(IAssemblySymbol assembly)
    {
        var properties = new DocumentProperties();
        foreach (var job in FirmwareJobParser.JobsIn(assembly.GlobalNamespace))
        {
            properties.Add(job);
        }

        return properties;
    }

    // By name: the part of a property that has a body is another symbol than the part that its type lists.
    public bool Contains(IPropertySymbol property) => property.ContainingType.OriginalDefinition.GetMembers(property.Name).Any(_members.Contains);

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
                foreach (var member in definition.GetMembers().Select(member => MemberCandidate.Of(member, NamingPolicy.CamelCase)).OfType<MemberCandidate>())
                {
                    _members.Add(member.Symbol);
                    Add(member.Type);
                }
            }
        }
    }
}
