using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>One activation of a body: whose it is, and who called it from where.</summary>
/// <param name="Body">The body.</param>
/// <param name="Caller">The frame of the caller; null for a body that starts with unknown arguments.</param>
/// <param name="CallSite">The call in the caller.</param>
/// <param name="Lexical">For a lambda or local function, the frame that it is written in.</param>
internal sealed record Frame(BodyGraph Body, Frame? Caller, IOperation? CallSite, Frame? Lexical)
{
    public int Depth { get; } = Caller is null ? 0 : Caller.Depth + 1;

    /// <summary>The variable of <c>this</c>.</summary>
    public object ThisSlot => Lexical is null ? new ThisSlot(Body.Owner) : Lexical.ThisSlot;

    /// <summary>The variable of a value that the flow graph keeps between its blocks.</summary>
    public object SlotOf(CaptureId capture) => new CaptureSlot(Body.Graph, capture);

    /// <summary>Whether <paramref name="creation"/> stands in this body, or in one that called it.</summary>
    public bool Makes(IOperation creation) => Makes(creation.Syntax);

    /// <summary>The same for an expression.</summary>
    public bool Makes(SyntaxNode creation)
    {
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (frame.Holds(creation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="expression"/> stands in a body that called this one, and not in this one or around it.</summary>
    public bool IsOfCaller(SyntaxNode expression)
    {
        for (var frame = this; frame is not null; frame = frame.Lexical)
        {
            if (frame.Holds(expression))
            {
                return false;
            }
        }

        return Caller?.Makes(expression) == true;
    }

    private bool Holds(SyntaxNode expression) => Body.Graph.OriginalOperation.Syntax is var syntax && syntax.SyntaxTree == expression.SyntaxTree && syntax.Span.Contains(expression.Span);

    /// <summary>Whether the body of <paramref name="method"/> is running already.</summary>
    public bool IsRunning(ISymbol method)
    {
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Body.Owner, method))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The variable that holds <c>this</c> in the body of a method.</summary>
internal sealed class ThisSlot(ISymbol method)
{
    private readonly ISymbol _method = method;

    public override bool Equals(object? obj) => obj is ThisSlot other && SymbolEqualityComparer.Default.Equals(other._method, _method);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(_method) + 1;
}

/// <summary>The variable behind a capture of a flow graph.</summary>
internal sealed record CaptureSlot(ControlFlowGraph Graph, CaptureId Id);
