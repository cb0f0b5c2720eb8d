using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Symbols;

/// <summary>
/// Tells, without looking at a single operation, whether a compilation can use the libraries that rules are about. Most compilations that reference an
/// SDK through a dependency never touch it, and must not pay for it.
/// </summary>
internal static class LibraryUse
{
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> s_mentions = new();

    /// <summary>
    /// Whether any source file names one of the namespaces (<c>Amazon.IoT</c>, <c>Amazon.IoTJobsDataPlane</c>, <c>IotJobs</c>), or a referenced assembly
    /// uses one of the libraries: its members can hand a request out without the source naming a type.
    /// </summary>
    public static bool IsPossible(Compilation compilation, params IAssemblySymbol?[] libraries) =>
        libraries.Any(library => ReferenceEquals(library, compilation.Assembly))
        || compilation.SyntaxTrees.Any(tree => s_mentions.GetValue(tree, static key => new(Mentions(key))).Value)
        || libraries.Any(library => ReferencesOf(compilation, library).Any(user => !ReferenceEquals(user, compilation.Assembly) && !libraries.Contains(user, SymbolEqualityComparer.Default)));

    /// <summary>The source assembly and the referenced assemblies that use <paramref name="library"/>, itself included; empty when it is null.</summary>
    public static HashSet<IAssemblySymbol> ReferencesOf(Compilation compilation, IAssemblySymbol? library)
    {
        var users = new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default);
        if (library is null)
        {
            return users;
        }

        users.Add(library);
        users.Add(compilation.Assembly);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Modules.Any(module => module.ReferencedAssemblies.Any(identity => identity.Name == library.Identity.Name)))
            {
                users.Add(assembly);
            }
        }

        return users;
    }

    private static bool Mentions(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        return Mentions(tree, text, "IoT") || Mentions(tree, text, MetadataNames.Runtime);
    }

    // A comment, a string or a longer name opens no namespace. The text is searched first: most files need no look at their tokens.
    private static bool Mentions(SyntaxTree tree, string text, string name)
    {
        for (var index = text.IndexOf(name, StringComparison.Ordinal); index >= 0; index = text.IndexOf(name, index + name.Length, StringComparison.Ordinal))
        {
            var token = tree.GetRoot().FindToken(index);
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.Span.Contains(index)
                && token.ValueText is "IoT" or "IoTJobsDataPlane" or MetadataNames.Runtime)
            {
                return true;
            }
        }

        return false;
    }
}
