namespace IotJobs.Soundness.Programs.Values;

/// <summary><c>flag ? a : b</c>.</summary>
internal sealed class ConditionalArms : ValueForm
{
    public override int Weight => 2;

    public override string Write(Draft draft, Sink sink, int depth) =>
        $"({draft.Pick("flag", "!flag", "number > 3", "kind == Kind.Beta", "maybe is null", "names.Count == 0")} ? {Part(draft, sink, depth)} : {Part(draft, sink, depth)})";
}

/// <summary>A switch expression.</summary>
internal sealed class SwitchArms : ValueForm
{
    public override string Write(Draft draft, Sink sink, int depth) => draft.Chance(50)
        ? $"(kind switch {{ Kind.Stable => {Part(draft, sink, depth)}, Kind.Beta => {Part(draft, sink, depth)}, _ => {Part(draft, sink, depth)} }})"
        : $"(number switch {{ < 0 => {Part(draft, sink, depth)}, 0 or 1 when flag => {Part(draft, sink, depth)}, _ => {Part(draft, sink, depth)} }})";
}

/// <summary><c>maybe ?? b</c>: what stands for "not configured".</summary>
internal sealed class Fallback : ValueForm
{
    public override int Weight => 3;

    public override bool Suits(Sink sink) => sink.Type == "string";

    public override string Write(Draft draft, Sink sink, int depth) => draft.Chance(30)
        ? $"(maybe ?? {draft.Pick("\"\"", "string.Empty", "\"not configured\"")})"
        : $"(maybe ?? {Part(draft, sink, depth)})";
}

/// <summary>An arm that throws.</summary>
internal sealed class ThrowingArm : ValueForm
{
    public override string Write(Draft draft, Sink sink, int depth) => draft.Chance(50)
        ? $"(flag ? {Part(draft, sink, depth)} : throw new InvalidOperationException())"
        : $"(number > 2 ? throw new InvalidOperationException() : {Part(draft, sink, depth)})";
}

/// <summary>Two conditions that depend on each other.</summary>
internal sealed class DependentArms : ValueForm
{
    public override bool Suits(Sink sink) => sink.IsOpen;

    public override string Write(Draft draft, Sink sink, int depth)
    {
        var name = draft.Name("raw");
        draft.Say($"var {name} = maybe is null ? {sink.Bad(draft)} : {Part(draft, sink, depth)};");
        return $"(maybe is null ? {sink.Good(draft)} : {name})";
    }
}
