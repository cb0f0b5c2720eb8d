using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Sinks;

/// <summary>The names of what other assemblies have marked: code that says one of them can hand something wrong to it.</summary>
internal static class MarkedNames
{
    /// <summary>The names of marked members, and of methods with marked parameters, that referenced assemblies offer.</summary>
    public static IEnumerable<string> ReferencedBy(Compilation compilation, KnownSymbols known) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(assembly => known.CanBeMarked(assembly) && !known.IsLibrary(assembly))
        .SelectMany(assembly => Types.In(assembly.GlobalNamespace))
        .SelectMany(type => type.GetMembers())
        .Where(member => IsMarked(member, known))
        .Select(member => member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.Name);

    private static bool IsMarked(ISymbol member, KnownSymbols known) => member switch
    {
        IMethodSymbol { AssociatedSymbol: null } method => method.Parameters.Any(parameter => TextMembers.OfParameter(parameter, known) is not null),
        IPropertySymbol { Parameters: var parameters } when parameters.Any(parameter => TextMembers.OfParameter(parameter, known) is not null) => true,
        IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false } => TextMembers.OfMember(member, known) is not null,
        _ => false,
    };
}
