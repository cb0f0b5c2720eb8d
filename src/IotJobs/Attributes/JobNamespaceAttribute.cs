namespace IotJobs;

/// <summary>
/// The namespace that keeps the job's MQTT topics apart: <c>namespaceId</c> of CreateJob. AWS says that only AWS IoT Greengrass supports
/// it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class JobNamespaceAttribute : Attribute
{
    /// <summary>
    /// The namespace that keeps the job's MQTT topics apart: <c>namespaceId</c> of CreateJob. AWS says that only AWS IoT Greengrass supports
    /// it.
    /// </summary>
    /// <param name="id">The name: A-Z, a-z, 0-9, <c>-</c> and <c>_</c>.</param>
    public JobNamespaceAttribute(string id) => Id = id;

    /// <summary>The name: A-Z, a-z, 0-9, <c>-</c> and <c>_</c>. Source: AWS IoT service model, shape NamespaceId.</summary>
    public string Id { get; }
}
