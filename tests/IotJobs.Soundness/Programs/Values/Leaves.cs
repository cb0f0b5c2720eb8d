namespace IotJobs.Soundness.Programs.Values;

/// <summary>A text or number as it is written.</summary>
internal sealed class Literal : ValueForm
{
    public override bool IsLeaf => true;

    public override int Weight => 4;

    public override string Write(Draft draft, Sink sink, int depth) => draft.Literal(sink);
}

/// <summary>Text from outside.</summary>
internal sealed class FreeText : ValueForm
{
    public override bool IsLeaf => true;

    public override bool Suits(Sink sink) => sink.Type == "string";

    public override string Write(Draft draft, Sink sink, int depth) => draft.Pick("text", "text", "(names.FirstOrDefault() ?? text)");
}

/// <summary>A number from outside, bounded or not.</summary>
internal sealed class FreeNumber : ValueForm
{
    public override bool IsLeaf => true;

    public override bool Suits(Sink sink) => sink.Type == "int";

    public override string Write(Draft draft, Sink sink, int depth)
    {
        draft.IsTainted = true;
        return draft.Pick("number", "text.Length", "names.Count", "(number % 100)", "date.Day");
    }
}

/// <summary>A value of a type whose text is known: the program's own slip when the sink does not take it.</summary>
internal sealed class TypedHole : ValueForm
{
    public override bool IsLeaf => true;

    public override int Weight => 4;

    public override bool Suits(Sink sink) => sink.IsOpen;

    public override string Write(Draft draft, Sink sink, int depth)
    {
        var hole = draft.Pick(
            "{guid}", "{guid:N}", "{version}", "{version.ToString().Replace('.', '-')}", "{date:yyyyMMdd}", "{date:HH:mm}", "{date:s}", "{date:yyyy-MM-dd_HH-mm-ss}", "{number:N0}",
            "{number:D4}", "{number}", "{number,8}", "{kind}", "{flag}", "{thing}", "{thing.Replace(':', '-')}", "{text}");
        return $"$\"{draft.Pick("", "ota-", "fw_")}{hole}\"";
    }
}

/// <summary>A constant, a static field or a property of the program.</summary>
internal sealed class NamedValue : ValueForm
{
    public override string Write(Draft draft, Sink sink, int depth)
    {
        var name = draft.Name("Value");
        var literal = draft.Chance(60) ? sink.Good(draft) : sink.Bad(draft);
        var isConstant = sink.Type == "int" ? !literal.Contains('(') : literal.StartsWith('"') && literal.EndsWith('"') && !literal.Contains("\" +", StringComparison.Ordinal);
        if (!isConstant)
        {
            return literal;
        }

        draft.Declare(draft.Below(4) switch
        {
            0 => $"private const {sink.Type} {name} = {literal};",
            1 => $"private static readonly {sink.Type} {name} = {literal};",
            2 => $"private static {sink.Type} {name} => {literal};",
            _ => $"private static {sink.Type} {name} {{ get; set; }} = {literal};",
        });
        return name;
    }
}
