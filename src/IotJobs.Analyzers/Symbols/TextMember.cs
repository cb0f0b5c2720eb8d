using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Symbols;

/// <summary>A place that holds a text of which AWS IoT accepts only some: a request member, a marked member of the user's own code, an attribute argument.</summary>
/// <param name="Name">The member as a message names it, such as <c>JobId</c>.</param>
/// <param name="Constraint">What is accepted.</param>
/// <param name="Kind">What the text is to the rules.</param>
internal sealed record TextMember(string Name, TextConstraint Constraint, TextMemberKind Kind);
