using System.Collections.Concurrent;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>The bodies of a compilation as control-flow graphs, each made once. Safe to share between threads.</summary>
internal sealed class ProgramModel(SdkSymbols symbols)
{
    private readonly ConcurrentDictionary<ISymbol, BodyGraph?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, BodyGraph?> _initializers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, WriteIndex> _writes = new();
    private readonly ConcurrentDictionary<IFlowAnonymousFunctionOperation, BodyGraph> _lambdas = new();

    private MemberValues? _members;

    public SdkSymbols Symbols { get; } = symbols;

    /// <summary>What members hold that are set once.</summary>
    public MemberValues Members => _members ??= new(this);

    public Compilation Compilation => Symbols.Known.Compilation;

    /// <summary>Evaluates what needs no flow: constants.</summary>
    public TextEvaluator Constants { get; } = new(symbols.Known.Compilation);

    /// <summary>A list type for lists of which the compiler has no type.</summary>
    public ITypeSymbol ListOfObject => Compilation.CreateArrayTypeSymbol(Compilation.ObjectType);

    /// <summary>The body of a method, accessor or constructor; null when it has none that can be run.</summary>
    public BodyGraph? BodyOf(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        return _bodies.GetOrAdd(method.PartialImplementationPart ?? method, Make);
    }

    /// <summary>The body behind a delegate.</summary>
    public BodyGraph? BodyOf(DelegateTarget target) => target.Lambda is { } lambda
        ? _lambdas.GetOrAdd(lambda, key => new(target.Method, target.Graph.GetAnonymousFunctionControlFlowGraphInScope(key)))
        : BodyOf(target.Method);

    /// <summary>What a member is initialized with, as a body of its own.</summary>
    public BodyGraph? InitializerOf(ISymbol member) => _initializers.GetOrAdd(member.OriginalDefinition, key =>
        Declarations.InitializerOf(key) is { Parent: EqualsValueClauseSyntax clause } && GraphOf(clause) is { } graph ? new(key, graph) : null);

    /// <summary>Where names are assigned within <paramref name="body"/>.</summary>
    public WriteIndex WritesIn(SyntaxNode body) => _writes.GetOrAdd(body, static node => WriteIndex.Create(node));

    private BodyGraph? Make(ISymbol owner)
    {
        var method = (IMethodSymbol)owner;
        if (method.DeclaringSyntaxReferences is not [var reference] || reference.GetSyntax() is not { } declaration)
        {
            return null;
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            var container = method.ContainingSymbol is IMethodSymbol outer ? BodyOf(outer) : null;
            return container?.Graph.LocalFunctions.FirstOrDefault(function => SymbolEqualityComparer.Default.Equals(function, method)) is { } own
                ? new(own, container.Graph.GetLocalFunctionControlFlowGraph(own))
                : null;
        }

        return GraphOf(declaration) is { } graph ? new(method, graph) : null;
    }

    private ControlFlowGraph? GraphOf(SyntaxNode declaration) => BodySize.IsTooBranched(declaration) ? null : Constants.GetOperation(declaration, null) switch
    {
        IMethodBodyOperation { Parent: null } body => ControlFlowGraph.Create(body),
        IConstructorBodyOperation { Parent: null } body => ControlFlowGraph.Create(body),
        IBlockOperation { Parent: null } body => ControlFlowGraph.Create(body),
        IFieldInitializerOperation { Parent: null } body => ControlFlowGraph.Create(body),
        IPropertyInitializerOperation { Parent: null } body => ControlFlowGraph.Create(body),
        _ => null,
    };
}
