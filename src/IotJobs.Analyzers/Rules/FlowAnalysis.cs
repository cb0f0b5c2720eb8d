using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using IotJobs.Analyzers.DataFlow;
using IotJobs.Analyzers.Sinks;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Rules;

/// <summary>What the rules find in the bodies of one compilation. Each body is interpreted once, when a file asks for it. Safe to share between threads.</summary>
internal sealed class FlowAnalysis
{
    private static readonly ConditionalWeakTable<Compilation, FlowAnalysis> s_analyses = new();

    private readonly SdkSymbols _symbols;
    private readonly SinkTable _sinks;
    private readonly ProgramModel _program;
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Diagnostic>> _findings = new(SymbolEqualityComparer.Default);
    private CallGraph? _calls;

    private FlowAnalysis(KnownSymbols known)
    {
        _symbols = new(known);
        _sinks = new(_symbols);
        _program = new(_symbols);
    }

    /// <summary>The analysis of the compilation of <paramref name="known"/>.</summary>
    public static FlowAnalysis Of(KnownSymbols known) => s_analyses.GetValue(known.Compilation, _ => new(known));

    /// <summary>Checks what the attributes of a file are given.</summary>
    public void CheckAttributes(SemanticModelAnalysisContext context) => new AttributeChecks(_symbols.Known, _program.Constants).Check(context);

    /// <summary>What was found in <paramref name="tree"/>, whichever body led there; each finding once.</summary>
    public IEnumerable<Diagnostic> FindingsIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var reported = new HashSet<(string, Location, string)>();
        return CallsOf(cancellationToken).RootsOf(tree)
            .SelectMany(root => FindingsOf(root, cancellationToken))
            .Where(finding => finding.Location.SourceTree == tree && reported.Add((finding.Id, finding.Location, finding.GetMessage(CultureInfo.InvariantCulture))));
    }

    // All files ask at once for what one of them makes; when that one is cancelled, the next one makes it.
    private CallGraph CallsOf(CancellationToken cancellationToken)
    {
        lock (_findings)
        {
            return _calls ??= new(_symbols.Known, cancellationToken);
        }
    }

    private ImmutableArray<Diagnostic> FindingsOf(ISymbol root, CancellationToken cancellationToken) =>
        _findings.TryGetValue(root, out var known) ? known : _findings[root] = Find(root, cancellationToken);

    private ImmutableArray<Diagnostic> Find(ISymbol root, CancellationToken cancellationToken)
    {
        if ((root is IMethodSymbol method ? _program.BodyOf(method) : _program.InitializerOf(root)) is not { } body)
        {
            return ImmutableArray<Diagnostic>.Empty;
        }

        var recorder = new FlowRecorder(_symbols, _sinks);
        var interpreter = new Interpreter(_program, recorder, cancellationToken);
        interpreter.RunRoot(body);
        return interpreter.IsExhausted ? ImmutableArray<Diagnostic>.Empty : new FlowChecks(_symbols.Known).Check(recorder);
    }
}
