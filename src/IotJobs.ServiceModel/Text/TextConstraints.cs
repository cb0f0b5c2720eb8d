namespace IotJobs.ServiceModel;

/// <summary>The text constraints that more than one member shares.</summary>
internal static class TextConstraints
{
    private const string Model = "AWS IoT service model 2015-05-28";

    /// <summary>JobId of every Jobs operation of the control plane.</summary>
    public static TextConstraint JobId { get; } = new(
        "JobId", new(JobIdGrammar.MinLength, JobIdGrammar.MaxLength), Alphabets.JobId, JobIdGrammar.AlphabetInWords, $"{Model}, shape JobId");

    /// <summary>Name of a thing: twice as long as a JobId, and <c>:</c> is legal.</summary>
    public static TextConstraint ThingName { get; } = new(
        "ThingName", new(1, 128), Alphabets.ThingName, "A-Z, a-z, 0-9, ':', '-' and '_'", $"{Model}, shape ThingName");
}
