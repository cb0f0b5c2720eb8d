namespace IotJobs.ServiceModel;

/// <summary>What AWS IoT accepts as the value of a member, whatever its kind.</summary>
/// <param name="Name">The shape's name as AWS spells it, such as <c>JobDescription</c>.</param>
/// <param name="Source">Where the limit is written.</param>
internal abstract record ValueConstraint(string Name, string Source)
{
    /// <summary>How well the limit is known; that of a documented limit is always <see cref="Confidence.Documented"/>.</summary>
    public Confidence Confidence { get; init; } = Confidence.Model;
}
