using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Sinks;

/// <summary>The bodies of a compilation that can reach a sink, who calls them, and which of them start with unknown arguments.</summary>
internal sealed class CallGraph
{
    /// <summary>So many calls away from a sink, a body does not matter any more.</summary>
    private const int MostRounds = 5;

    private readonly Dictionary<SyntaxNode, ISymbol> _owners = [];
    private readonly Dictionary<ISymbol, HashSet<ISymbol>> _callers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _handedOut = new(SymbolEqualityComparer.Default);
    private readonly ILookup<SyntaxTree, ISymbol> _byTree;

    public CallGraph(KnownSymbols known, CancellationToken cancellationToken)
    {
        var compilation = known.Compilation;
        var bodies = Relevant(compilation, [.. SinkNames.All, .. MarkedNames.ReferencedBy(compilation, known)], cancellationToken);
        foreach (var (tree, body) in bodies)
        {
            cancellationToken.ThrowIfCancellationRequested();
#pragma warning disable RS1030 // Callers stand in other files than what they call.
            var model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            if (OwnerOf(body.Node, model, cancellationToken) is { } owner)
            {
                _owners[body.Node] = owner;
            }
        }

        var called = new HashSet<string>(bodies.Select(body => body.Body.CalledAs).Where(name => name.Length > 0), StringComparer.Ordinal);
        foreach (var (tree, body) in bodies.Where(body => _owners.ContainsKey(body.Body.Node)))
        {
            cancellationToken.ThrowIfCancellationRequested();
#pragma warning disable RS1030
            AddCalls(body, called, compilation.GetSemanticModel(tree), cancellationToken);
#pragma warning restore RS1030
        }

        _byTree = _owners.ToLookup(pair => pair.Key.SyntaxTree, pair => pair.Value);
    }

    /// <summary>The bodies to start from so that every body of <paramref name="tree"/> that matters is run.</summary>
    public IEnumerable<ISymbol> RootsOf(SyntaxTree tree)
    {
        var roots = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<ISymbol>(_byTree[tree]);
        while (open.Count > 0)
        {
            var body = open.Pop();
            if (!seen.Add(body))
            {
                continue;
            }

            var callers = CallersOf(body).ToList();
            if (callers.Count == 0 || IsEntry(body) || callers.All(caller => SymbolEqualityComparer.Default.Equals(caller, body)))
            {
                roots.Add(body);
            }

            foreach (var caller in callers)
            {
                open.Push(caller);
            }
        }

        // A circle of bodies that call each other, and nobody else, is entered somewhere.
        if (roots.Count == 0 && seen.Count > 0)
        {
            roots.UnionWith(_byTree[tree]);
        }

        return roots;
    }

    private IEnumerable<ISymbol> CallersOf(ISymbol body) => _callers.TryGetValue(body, out var callers) ? callers : [];

    // What code outside of the compilation can call, and what is handed out as a delegate, starts with unknown arguments.
    private bool IsEntry(ISymbol body) => body is not IMethodSymbol method
        || _handedOut.Contains(method)
        || method is { IsOverride: true } or { IsVirtual: true } or { MethodKind: MethodKind.StaticConstructor or MethodKind.Destructor }
        || (method.Name == "Main" && method.IsStatic)
        || method.Name == "<Main>$"
        || method.ImplementsInterface()
        || IsVisible(method);

    private static bool IsVisible(ISymbol symbol)
    {
        for (var current = symbol; current is not (null or INamespaceSymbol); current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    private static List<(SyntaxTree Tree, BodyNames Body)> Relevant(Compilation compilation, HashSet<string> names, CancellationToken cancellationToken)
    {
        var found = new List<(SyntaxTree, BodyNames)>();
        var taken = new HashSet<BodyNames>();
        for (var round = 0; round < MostRounds && names.Count > 0; round++)
        {
            var next = new HashSet<string>(StringComparer.Ordinal);
            foreach (var tree in compilation.SyntaxTrees)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var index = TreeIndex.Of(tree);
                if (!index.Names.Overlaps(names))
                {
                    continue;
                }

                foreach (var body in index.Bodies)
                {
                    if (body.Names.Overlaps(names) && taken.Add(body))
                    {
                        found.Add((tree, body));
                        next.Add(body.CalledAs);
                    }
                }
            }

            next.Remove(string.Empty);
            next.Remove("Main");
            next.ExceptWith(SinkNames.All);
            names = next;
        }

        return found;
    }

    private static ISymbol? OwnerOf(SyntaxNode body, SemanticModel model, CancellationToken cancellationToken) => body switch
    {
        TypeDeclarationSyntax type => model.GetDeclaredSymbol(type, cancellationToken)?.InstanceConstructors.FirstOrDefault(constructor =>
            constructor.DeclaringSyntaxReferences.Any(part => part.Span == type.Span && part.SyntaxTree == type.SyntaxTree)),
        CompilationUnitSyntax unit => model.GetDeclaredSymbol(unit, cancellationToken),
        ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } => (model.GetDeclaredSymbol(property, cancellationToken) as IPropertySymbol)?.GetMethod,
        _ => model.GetDeclaredSymbol(body, cancellationToken),
    };

    private void AddCalls(BodyNames body, HashSet<string> called, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!body.Names.Overlaps(called) && !body.Node.DescendantNodes().Any(node => node is ImplicitObjectCreationExpressionSyntax))
        {
            return;
        }

        var caller = _owners[body.Node];
        foreach (var node in body.Node.DescendantNodes())
        {
            var isCall = node is SimpleNameSyntax name && called.Contains(name.Identifier.ValueText);
            if (!isCall && node is not ImplicitObjectCreationExpressionSyntax)
            {
                continue;
            }

            var symbol = model.GetSymbolInfo(node, cancellationToken).Symbol ?? (node.Parent is ObjectCreationExpressionSyntax creation ? model.GetSymbolInfo(creation, cancellationToken).Symbol : null);
            foreach (var method in MethodsOf(symbol, node, model, cancellationToken))
            {
                if (!_callers.TryGetValue(method, out var callers))
                {
                    _callers.Add(method, callers = new(SymbolEqualityComparer.Default));
                }

                callers.Add(caller);
                if (node is SimpleNameSyntax && symbol is IMethodSymbol && !IsCalled(node))
                {
                    _handedOut.Add(method);
                }
            }
        }
    }

    private static IEnumerable<IMethodSymbol> MethodsOf(ISymbol? symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) => symbol switch
    {
        IMethodSymbol method => [(method.ReducedFrom ?? method).OriginalDefinition],
        IPropertySymbol property => new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>().Select(accessor => accessor.OriginalDefinition),
        INamedTypeSymbol when node.Parent is ObjectCreationExpressionSyntax creation && model.GetSymbolInfo(creation, cancellationToken).Symbol is IMethodSymbol constructor =>
            [constructor.OriginalDefinition],
        _ => [],
    };

    private static bool IsCalled(SyntaxNode name)
    {
        var expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name.Parent is MemberBindingExpressionSyntax binding ? binding : name;
        return expression.Parent is InvocationExpressionSyntax call && call.Expression == expression
            || expression.Parent is ObjectCreationExpressionSyntax or ConstructorInitializerSyntax
            || expression.Parent is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };
    }
}
