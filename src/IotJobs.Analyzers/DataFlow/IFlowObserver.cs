using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Sees values where they arrive. The interpreter tells of every arrival on every path; what matters is decided by whoever watches.</summary>
internal interface IFlowObserver
{
    /// <summary>A value is assigned to a member: of a followed object (then it is judged where that is sent), or of any other.</summary>
    void OnAssigned(ISymbol member, IOperation target, IOperation assigned, AbstractValue value, bool isFollowed, FlowState state, Frame frame);

    /// <summary>A value is handed to a parameter, or through it to the caller.</summary>
    void OnArgument(IParameterSymbol parameter, IOperation argument, AbstractValue value, FlowState state, Frame frame);

    /// <summary>A body returns a value; <paramref name="leaves"/> tells that its caller is not known.</summary>
    void OnReturned(IOperation returned, AbstractValue value, bool leaves, FlowState state, Frame frame);

    /// <summary>A value becomes an item of a collection that the member <paramref name="owner"/> holds, or that the iterator <paramref name="owner"/> yields.</summary>
    void OnItem(ISymbol owner, IOperation item, AbstractValue value, FlowState state, Frame frame);

    /// <summary>Two texts are compared.</summary>
    void OnComparison(AbstractValue subject, AbstractValue word, IOperation wordOperation, FlowState state, Frame frame);

    /// <summary>An object is sent by the SDK's client, leaves the code that is followed, or is seen for the last time.</summary>
    void OnObject(int id, ObjectEvent kind, IOperation at, FlowState state, Frame frame);

    /// <summary>Something is added to a member that is null.</summary>
    void OnFilledWhileNull(ISymbol member, SyntaxNode place, FlowState state, Frame frame);
}

/// <summary>What happens to a followed object.</summary>
internal enum ObjectEvent
{
    /// <summary>The SDK's client sends it.</summary>
    Sent,

    /// <summary>It goes to code that is not followed.</summary>
    Leaves,

    /// <summary>Nobody can reach it any more, and it was never sent.</summary>
    Ends,
}
