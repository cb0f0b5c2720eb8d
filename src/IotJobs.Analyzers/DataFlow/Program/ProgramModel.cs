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
    private readonly ConcurrentDictionary<ISymbol, (AbstractValue? Value, AbstractObject? Held)> _initial = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, WriteIndex> _writes = new();
    private readonly ConcurrentDictionary<IFlowAnonymousFunctionOperation, BodyGraph> _lambdas = new();

    public SdkSymbols Symbols { get; } = symbols;

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

    /// <summary>What a member always holds, and the list that it refers to: it is given a value where it is declared, and nowhere else.</summary>
    public (AbstractValue? Value, AbstractObject? Held) InitialValue(ISymbol member, Interpreter interpreter)
    {
        member = member.OriginalDefinition;
        if (member is not (IFieldSymbol { IsConst: false } or IPropertySymbol) || !SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, Compilation.Assembly))
        {
            return default;
        }

        if (_initial.TryGetValue(member, out var known))
        {
            return known;
        }

        if (!IsNeverWritten(member) || InitializerOf(member) is not { } body)
        {
            return _initial[member] = default;
        }

        _initial.TryAdd(member, default);
        var exits = new Interpreter(this, SilentObserver.Instance, interpreter.CancellationToken).Run(new(body, null, null, null), FlowState.Empty);
        var value = InitialOf(exits, member.Name);
        var held = exits.Returns.Count == 1 && exits.Returns[0].State.ObjectOf(value) is { } list && IsFixedList(member, list) ? list : null;
        return _initial[member] = (value is null ? null : value with { Object = null }, held);
    }

    // Of texts or numbers, and nobody changes it.
    private bool IsFixedList(ISymbol member, AbstractObject list) =>
        (list.Type is IArrayTypeSymbol || (member.DeclaredAccessibility == Accessibility.Private && list.Type.Name is "Dictionary" or "HashSet" or "List" or "ReadOnlyCollection"))
        && list.Items.All(item => item.Value.Object is null)
        && member.ContainingType.DeclaringSyntaxReferences.All(part => !WritesIn(part.GetSyntax()).IsChanged(member.Name));

    /// <summary>What an initializer has given the member <paramref name="name"/>, on whichever path.</summary>
    private static AbstractValue? InitialOf(BodyExits exits, string name)
    {
        var values = exits.Returns.SelectMany(exit => exit.State.Paths.Where(path => path.Key.Member == name).Select(path => path.Value)).ToList();
        return values.Count == 0 ? null : values.Aggregate(ValueJoin.Join);
    }

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

    private bool IsNeverWritten(ISymbol member) =>
        member is IFieldSymbol { IsReadOnly: true } or IFieldSymbol { DeclaredAccessibility: Accessibility.Private } or IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false }
        && (member.IsStatic || member.ContainingType.TypeKind == TypeKind.Class)
        && member.ContainingType.DeclaringSyntaxReferences.All(part => WritesIn(part.GetSyntax()).WritesOf(member.Name).Count == 0);
}
