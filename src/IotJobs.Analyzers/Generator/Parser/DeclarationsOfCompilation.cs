using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>
/// What a compilation declares: all but the bodies of members. Two compilations with equal declarations bind every name outside of bodies alike.
/// </summary>
internal sealed class DeclarationsOfCompilation : IEquatable<DeclarationsOfCompilation>
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private static readonly ConditionalWeakTable<Compilation, DeclarationsOfCompilation> s_compilations = new();
    private static readonly ConditionalWeakTable<SyntaxTree, object> s_files = new();

    private readonly ulong _hash;
    private readonly CompilationOptions _options;
    private readonly List<MetadataReference> _references;

    private DeclarationsOfCompilation(Compilation compilation)
    {
        (_options, _references) = (compilation.Options, compilation.References.ToList());
        _hash = compilation.SyntaxTrees.Aggregate(Offset, (hash, file) => unchecked((hash ^ HashOf(file)) * Prime));
    }

    /// <summary>The declarations of <paramref name="compilation"/>.</summary>
    public static DeclarationsOfCompilation Of(Compilation compilation) => s_compilations.GetValue(compilation, key => new(key));

    public bool Equals(DeclarationsOfCompilation? other) =>
        other is not null && _hash == other._hash && ReferenceEquals(_options, other._options) && _references.SequenceEqual(other._references);

    public override bool Equals(object? obj) => Equals(obj as DeclarationsOfCompilation);

    public override int GetHashCode() => _hash.GetHashCode();

    private static ulong HashOf(SyntaxTree file) => (ulong)s_files.GetValue(file, key => Add(Offset, key.GetRoot()));

    private static ulong Add(ulong hash, SyntaxNode node)
    {
        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } inner)
            {
                hash = inner is BlockSyntax or ArrowExpressionClauseSyntax ? hash : Add(hash, inner);
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
