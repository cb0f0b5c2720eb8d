using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>Lets a fix name types as the file does: by usings where the file has some, in full where it has none.</summary>
internal static class Imports
{
    /// <summary>
    /// Shortens the names of types that <paramref name="written"/> has and <paramref name="original"/> has not, and adds the usings that they then need.
    /// Where a name would mean two things, all stay in full.
    /// </summary>
    public static async Task<Document> AddAsync(Document original, Document written, CancellationToken cancellationToken)
    {
        if (await written.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await written.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return written;
        }

        var changed = await written.GetTextChangesAsync(original, cancellationToken).ConfigureAwait(false);
        var names = SpansOf(changed)
            .SelectMany(span => root.DescendantNodes(span).Where(node => node.Span.OverlapsWith(span)))
            .Distinct()
            .Select(node => FullName.Of(node, model, cancellationToken))
            .OfType<FullName>()
            .ToList();
        if (names.Count == 0 || UsingsAround(names[0].Qualifier) is not { Count: > 0 } usings)
        {
            return written;
        }

        var text = await written.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var added = names.Where(name => !name.IsImported(model)).Select(name => name.Namespace).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToList();
        var changes = added.Select(name => Using(name, usings, text)).Concat(names.Select(name => new TextChange(name.Superfluous, "")));
        var shortened = written.WithText(text.WithChanges(changes));
        return (added.Count > 0 || !names.TrueForAll(name => name.IsAlone(model)))
            && await ErrorsIn(shortened, cancellationToken).ConfigureAwait(false) > await ErrorsIn(written, cancellationToken).ConfigureAwait(false)
                ? written
                : await AtOnceAsync(original, shortened, written, cancellationToken).ConfigureAwait(false);
    }

    // A text remembers the one that it was made of only as long as that one lives: the way back to the original must not lead over another.
    private static async Task<Document> AtOnceAsync(Document original, Document changed, Document between, CancellationToken cancellationToken)
    {
        var (text, step) = (await original.GetTextAsync(cancellationToken).ConfigureAwait(false), await between.GetTextAsync(cancellationToken).ConfigureAwait(false));
        var changes = await changed.GetTextChangesAsync(original, cancellationToken).ConfigureAwait(false);
        GC.KeepAlive(step);
        return original.WithText(text.WithChanges(changes));
    }

    // Where the new text of each change stands when all are made.
    private static IEnumerable<TextSpan> SpansOf(IEnumerable<TextChange> changes)
    {
        var shift = 0;
        foreach (var change in changes.OrderBy(change => change.Span.Start))
        {
            yield return new(change.Span.Start + shift, change.NewText!.Length);
            shift += change.NewText.Length - change.Span.Length;
        }
    }

    // Those of the innermost namespace that has some, else those of the file.
    private static SyntaxList<UsingDirectiveSyntax>? UsingsAround(SyntaxNode node) =>
        node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(space => space.Usings.Count > 0)?.Usings
        ?? (node.SyntaxTree.GetRoot() as CompilationUnitSyntax)?.Usings;

    /// <summary>A using in front of the first that it precedes, else behind all.</summary>
    private static TextChange Using(string name, SyntaxList<UsingDirectiveSyntax> usings, SourceText text)
    {
        var next = usings.FirstOrDefault(other => other.GlobalKeyword.IsKind(SyntaxKind.None)
            && (other.Alias is not null || !other.StaticKeyword.IsKind(SyntaxKind.None) || Compare(name, other.Name!.ToString()) < 0));
        var neighbor = next ?? usings[usings.Count - 1];
        var line = text.Lines.GetLineFromPosition(neighbor.SpanStart);
        var front = text.ToString(TextSpan.FromBounds(line.Start, neighbor.SpanStart));
        var ending = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        var separator = front.Trim().Length > 0 ? " " : $"{(ending.Length > 0 ? ending : "\n")}{front}";
        return next is null ? new(new(neighbor.Span.End, 0), $"{separator}using {name};") : new(new(neighbor.SpanStart, 0), $"using {name};{separator}");
    }

    private static int Compare(string name, string other) =>
        IsOfSystem(name) == IsOfSystem(other) ? string.Compare(name, other, StringComparison.OrdinalIgnoreCase) : IsOfSystem(name) ? -1 : 1;

    private static bool IsOfSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private static async Task<int> ErrorsIn(Document document, CancellationToken cancellationToken) =>
        (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!
            .GetDiagnostics(cancellationToken: cancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>A type that is named with its namespace.</summary>
    /// <param name="Qualifier">The namespace in the source.</param>
    /// <param name="Simple">What remains without it.</param>
    /// <param name="Type">The type.</param>
    private sealed record FullName(SyntaxNode Qualifier, SimpleNameSyntax Simple, INamedTypeSymbol Type)
    {
        public string Namespace => Type.ContainingNamespace.ToDisplayString();

        public TextSpan Superfluous => TextSpan.FromBounds(Qualifier.SpanStart, Simple.SpanStart);

        public bool IsImported(SemanticModel model) =>
            model.LookupNamespacesAndTypes(Qualifier.SpanStart, name: Type.Name).Contains(Type.OriginalDefinition, SymbolEqualityComparer.Default);

        /// <summary>Whether the simple name can mean nothing else, such as a member of that name.</summary>
        public bool IsAlone(SemanticModel model) =>
            model.LookupSymbols(Qualifier.SpanStart, name: Simple.Identifier.ValueText) is [var only] && SymbolEqualityComparer.Default.Equals(only, Type.OriginalDefinition);

        public static FullName? Of(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
        {
            var (qualifier, simple) = node switch
            {
                QualifiedNameSyntax name => (name.Left, name.Right),
                MemberAccessExpressionSyntax { Name: var name, Expression: var owner } => ((SyntaxNode)owner, name),
                _ => (null, null),
            };
            var symbol = qualifier is not null && model.GetSymbolInfo(qualifier, cancellationToken).Symbol is INamespaceSymbol ? model.GetSymbolInfo(node, cancellationToken).Symbol : null;
            return (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } mark ? mark.ContainingType : symbol) is INamedTypeSymbol type ? new(qualifier!, simple!, type) : null;
        }
    }
}
