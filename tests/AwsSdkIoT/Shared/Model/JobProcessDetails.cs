namespace Amazon.IoT.Model;

public partial class JobProcessDetails
{
    public OptionalInt NumberOfCanceledThings { get; set; }

    public OptionalInt NumberOfFailedThings { get; set; }

    public OptionalInt NumberOfInProgressThings { get; set; }

    public OptionalInt NumberOfQueuedThings { get; set; }

    public OptionalInt NumberOfRejectedThings { get; set; }

    public OptionalInt NumberOfRemovedThings { get; set; }

    public OptionalInt NumberOfSucceededThings { get; set; }

    public OptionalInt NumberOfTimedOutThings { get; set; }

    public List<string> ProcessingTargets { get; set; } = CollectionDefault.Of<List<string>>();
}
