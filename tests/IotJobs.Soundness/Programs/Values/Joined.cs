namespace IotJobs.Soundness.Programs.Values;

/// <summary>Texts put together.</summary>
internal sealed class Concatenation : ValueForm
{
    public override bool Suits(Sink sink) => sink.IsOpen;

    public override string Write(Draft draft, Sink sink, int depth)
    {
        var (a, b) = (Part(draft, sink, depth), Part(draft, sink, depth));
        return draft.Below(4) switch
        {
            0 => $"({a} + \"_\" + {b})",
            1 => $"string.Concat({a}, {b})",
            2 => $"string.Join(\"_\", {a}, {b})",
            _ => $"$\"{{{a}}}{{{b}}}\"",
        };
    }
}

/// <summary>A text that is changed before it is used.</summary>
internal sealed class ChangedText : ValueForm
{
    public override bool Suits(Sink sink) => sink.IsOpen;

    public override string Write(Draft draft, Sink sink, int depth) => $"({Part(draft, sink, depth)})" + draft.Pick(
        ".Replace(' ', '-')", ".Replace(\".\", \"\")", ".Trim()", ".ToUpperInvariant()", ".Replace('.', '-').Replace('/', '-')", ".PadRight(3, '_')", ".Split(' ')[0]",
        ".Replace(':', '_')");
}

/// <summary>A text put together by a StringBuilder in a helper.</summary>
internal sealed class BuiltText : ValueForm
{
    public override bool Suits(Sink sink) => sink.IsOpen;

    public override string Write(Draft draft, Sink sink, int depth)
    {
        var name = draft.Name("Build");
        draft.Declare($"static string {name}(string a, string b) {{ var builder = new StringBuilder(); builder.Append(a).Append('_'); builder.Append(b); return builder.ToString(); }}");
        return $"{name}({Part(draft, sink, depth)}, {Part(draft, sink, depth)})";
    }
}

/// <summary>Only the characters that are taken are kept.</summary>
internal sealed class FilteredCharacters : ValueForm
{
    public override bool Suits(Sink sink) => sink.IsOpen;

    public override string Write(Draft draft, Sink sink, int depth) => $"new string(({Part(draft, sink, depth)}).Where(c => {draft.Pick("char.IsAsciiLetterOrDigit(c)", "c != ' '", "c is >= 'A' and <= 'Z'")}).Take(40).ToArray())";
}
