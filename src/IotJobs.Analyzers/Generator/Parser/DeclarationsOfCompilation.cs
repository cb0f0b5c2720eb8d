using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>
/// What of a compilation a type can depend on that lies outside of the types it is made of: which types there are, with their bases and attributes, and
/// constants. Other members of other types are not seen from it. Only files that changed are looked at, so that a build, which asks once, pays nothing.
/// </summary>
internal sealed class DeclarationsOfCompilation
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private static readonly ConditionalWeakTable<Compilation, DeclarationsOfCompilation> s_compilations = new();
    private static readonly ConditionalWeakTable<SyntaxTree, object> s_files = new();

    private readonly CompilationOptions _options;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly ImmutableArray<SyntaxTree> _files;

    // The jobs of a project ask for the same former compilation one after the other. Weak, as each would hold the one before it else.
    private Tuple<WeakReference, bool>? _last;

    private DeclarationsOfCompilation(Compilation compilation) =>
        (_options, _references, _files) = (compilation.Options, compilation.References.ToImmutableArray(), compilation.SyntaxTrees.ToImmutableArray());

    /// <summary>The declarations of <paramref name="compilation"/>.</summary>
    public static DeclarationsOfCompilation Of(Compilation compilation) => s_compilations.GetValue(compilation, key => new(key));

    /// <summary>Whether both declare the same.</summary>
    public bool IsSame(DeclarationsOfCompilation former)
    {
        var last = _last;
        if (last?.Item1.Target != former)
        {
            _last = last = Tuple.Create(new WeakReference(former), former == this || IsSameAnew(former));
        }

        return last!.Item2;
    }

    private bool IsSameAnew(DeclarationsOfCompilation former) =>
        ReferenceEquals(_options, former._options)
        && _references.SequenceEqual(former._references)
        && _files.Length == former._files.Length
        && _files.Zip(former._files, (file, before) => ReferenceEquals(file, before) || HashOf(file) == HashOf(before)).All(isSame => isSame);

    private static ulong HashOf(SyntaxTree file) => (ulong)s_files.GetValue(file, key => Add(Offset, key.GetRoot()));

    private static bool IsSeen(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or DelegateDeclarationSyntax or EnumMemberDeclarationSyntax => true,
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => node is not MemberDeclarationSyntax,
    };

    private static ulong Add(ulong hash, SyntaxNode node)
    {
        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } inner)
            {
                hash = IsSeen(inner) ? Add(hash, inner) : hash;
                continue;
            }

            foreach (var character in child.AsToken().Text)
            {
                hash = unchecked((hash ^ character) * Prime);
            }

            hash = unchecked((hash ^ ' ') * Prime);
        }

        return hash;
    }
}
