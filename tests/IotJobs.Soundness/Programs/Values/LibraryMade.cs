namespace IotJobs.Soundness.Programs.Values;

/// <summary>A JobId that the library makes: legal whatever it is made of.</summary>
internal sealed class LibraryMade : ValueForm
{
    public override bool Suits(Sink sink) => sink is Sinks.JobIdSink;

    public override string Write(Draft draft, Sink sink, int depth) => draft.Below(3) switch
    {
        0 => $"JobId.FromText(({Part(draft, sink, depth)}) + \"_\").Value",
        1 => "JobId.New(\"ota-\").Value",
        _ => $"(JobId.TryParse({Part(draft, sink, depth)}, out var {draft.Name("made")}) ? \"made\" : JobId.New(\"ota-\"))",
    };
}
