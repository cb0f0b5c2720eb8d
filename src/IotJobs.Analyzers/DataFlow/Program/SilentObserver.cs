using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Sees nothing: for bodies that are run for their value only, and for those who watch for one thing.</summary>
internal class SilentObserver : IFlowObserver
{
    public static SilentObserver Instance { get; } = new();

    public virtual void OnAssigned(ISymbol member, IOperation target, IOperation assigned, AbstractValue value, bool isFollowed, FlowState state, Frame frame)
    {
    }

    public virtual void OnArgument(IParameterSymbol parameter, IOperation argument, AbstractValue value, FlowState state, Frame frame)
    {
    }

    public virtual void OnItem(ISymbol owner, IOperation item, AbstractValue value, FlowState state, Frame frame)
    {
    }

    public virtual void OnReturned(IOperation returned, AbstractValue value, bool leaves, FlowState state, Frame frame)
    {
    }

    public virtual void OnComparison(AbstractValue subject, AbstractValue word, IOperation wordOperation, FlowState state, Frame frame)
    {
    }

    public virtual void OnObject(int id, ObjectEvent kind, IOperation at, FlowState state, Frame frame)
    {
    }

    public virtual void OnFilledWhileNull(ISymbol member, SyntaxNode place, FlowState state, Frame frame)
    {
    }
}
