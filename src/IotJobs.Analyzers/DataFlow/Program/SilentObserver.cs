using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Sees nothing: for bodies that are run for their value only.</summary>
internal sealed class SilentObserver : IFlowObserver
{
    public static SilentObserver Instance { get; } = new();

    public void OnAssigned(ISymbol member, IOperation target, IOperation assigned, AbstractValue value, bool isFollowed, FlowState state, Frame frame)
    {
    }

    public void OnArgument(IParameterSymbol parameter, IOperation argument, AbstractValue value, FlowState state, Frame frame)
    {
    }

    public void OnItem(ISymbol owner, IOperation item, AbstractValue value, FlowState state, Frame frame)
    {
    }

    public void OnReturned(IOperation returned, AbstractValue value, bool leaves, FlowState state, Frame frame)
    {
    }

    public void OnComparison(AbstractValue subject, AbstractValue word, IOperation wordOperation, FlowState state, Frame frame)
    {
    }

    public void OnObject(int id, ObjectEvent kind, IOperation at, FlowState state, Frame frame)
    {
    }

    public void OnFilledWhileNull(ISymbol member, SyntaxNode place, FlowState state, Frame frame)
    {
    }
}
