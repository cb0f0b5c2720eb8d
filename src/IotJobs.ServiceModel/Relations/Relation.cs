namespace IotJobs.ServiceModel;

/// <summary>A rule of AWS IoT that relates members of one request.</summary>
/// <param name="Id">The rule's name.</param>
/// <param name="Confidence">How well it is known.</param>
/// <param name="ServiceMessage">What AWS IoT answers; empty when no answer is known.</param>
/// <param name="Source">Where it is written or was measured.</param>
internal sealed record Relation(string Id, Confidence Confidence, string ServiceMessage, string Source);
