using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>The code behind a delegate: a lambda with the graph that it stands in, or a method with its receiver.</summary>
/// <param name="Lambda">The lambda; null for a method.</param>
/// <param name="Graph">The graph of the body around the lambda.</param>
/// <param name="Method">The lambda's symbol, or the method.</param>
/// <param name="Receiver">The object that the method is called on.</param>
/// <param name="Home">The frame in which the delegate was made.</param>
internal sealed record DelegateTarget(IFlowAnonymousFunctionOperation? Lambda, ControlFlowGraph Graph, IMethodSymbol Method, AbstractValue? Receiver, Frame Home);
