namespace IotJobs.Soundness.Programs.Values;

/// <summary>A helper whose constant argument says which arm it takes.</summary>
internal sealed class ChosenByConstant : ValueForm
{
    public override string Write(Draft draft, Sink sink, int depth)
    {
        var name = draft.Name("Choose");
        var type = sink.Type;
        var (parameter, arguments) = draft.Below(4) switch
        {
            0 => ("bool first", "true|false|flag"),
            1 => ("bool first = true", "|false|first: flag"),
            2 => ("Kind which", "Kind.Stable|Kind.Beta|kind"),
            _ => ("int which", "0|1|number"),
        };
        var (a, b) = (Simple(draft, sink), Simple(draft, sink));
        draft.Declare(parameter switch
        {
            "Kind which" => $"static {type} {name}({parameter}) {{ switch (which) {{ case Kind.Stable: return {a}; default: return {b}; }} }}",
            "int which" => $"static {type} {name}({parameter}) => which switch {{ 0 => {a}, _ => {b} }};",
            _ when draft.Chance(50) => $"static {type} {name}({parameter}) {{ if (first) {{ return {a}; }} return {b}; }}",
            _ => $"static {type} {name}({parameter}) => first ? {a} : {b};",
        });
        return $"{name}({draft.Pick(arguments.Split('|'))})";
    }

    // A helper of its own sees no parameter of the program.
    private static string Simple(Draft draft, Sink sink)
    {
        var isGood = draft.Chance(55);
        while (true)
        {
            var value = isGood ? sink.Good(draft) : sink.Bad(draft);
            if (!new[] { "number", "guid", "date", "flag", "kind", "text", "names", "client" }.Any(word => value.Contains(word, StringComparison.Ordinal)))
            {
                return value;
            }
        }
    }
}

/// <summary>A helper that mends a text or not, as a constant argument says.</summary>
internal sealed class MendedByConstant : ValueForm
{
    public override bool Suits(Sink sink) => sink.IsOpen;

    public override string Write(Draft draft, Sink sink, int depth)
    {
        var name = draft.Name("Mend");
        draft.Declare($"static string {name}(string s, bool mend{(draft.Chance(50) ? " = true" : "")}) => mend ? s.Replace('.', '_').Replace(' ', '_').Replace(':', '_').Replace('/', '_') : s;");
        return $"{name}({Part(draft, sink, depth)}, mend: {draft.Pick("true", "true", "false", "flag")})";
    }
}

/// <summary>A helper that returns early.</summary>
internal sealed class EarlyReturn : ValueForm
{
    public override string Write(Draft draft, Sink sink, int depth)
    {
        var name = draft.Name("Early");
        var test = draft.Pick("flag", "!flag", sink.Type == "string" ? "string.IsNullOrEmpty(value)" : "value == 0");
        draft.Declare(draft.Chance(50)
            ? $"static {sink.Type} {name}({sink.Type} value, {sink.Type} other, bool flag) {{ if ({test}) {{ return other; }} return value; }}"
            : $"static {sink.Type} {name}({sink.Type} value, {sink.Type} other, bool flag) {{ if ({test}) {{ throw new ArgumentException(\"no\"); }} return flag ? value : other; }}");
        return $"{name}({Part(draft, sink, depth)}, {Part(draft, sink, depth)}, {draft.Pick("flag", "true", "false")})";
    }
}

/// <summary>A local function or a lambda that captures nothing.</summary>
internal sealed class LocalCall : ValueForm
{
    public override string Write(Draft draft, Sink sink, int depth)
    {
        var name = draft.Name("local");
        var (a, b) = (Part(draft, sink, depth), Part(draft, sink, depth));
        draft.Say(draft.Chance(50)
            ? $"{sink.Type} {name}(bool first) => first ? {a} : {b};"
            : $"Func<bool, {sink.Type}> {name} = first => first ? {a} : {b};");
        return $"{name}({draft.Pick("true", "false", "flag")})";
    }
}

/// <summary>A tuple or record that keeps its parts.</summary>
internal sealed class KeptPart : ValueForm
{
    public override string Write(Draft draft, Sink sink, int depth)
    {
        var (a, b) = (Part(draft, sink, depth), Part(draft, sink, depth));
        if (draft.Chance(50))
        {
            return $"({a}, {b}).{draft.Pick("Item1", "Item2")}";
        }

        var name = draft.Name("Parts");
        draft.Declare($"private sealed record {name}({sink.Type} First, {sink.Type} Second);");
        return $"new {name}({a}, {b}).{draft.Pick("First", "Second")}";
    }
}

/// <summary>One of several items, by LINQ.</summary>
internal sealed class ChosenItem : ValueForm
{
    public override string Write(Draft draft, Sink sink, int depth)
    {
        var items = $"new[] {{ {Part(draft, sink, depth)}, {Part(draft, sink, depth)}, {sink.Good(draft)} }}";
        if (draft.Chance(30))
        {
            return $"{items}[{draft.Pick("0", "1", "2", "number & 1")}]";
        }

        return draft.Chance(50) && draft.HasRoom
            ? $"{items}.First(item => {sink.Test(draft, "item")})"
            : $"{items}.{draft.Pick("First()", "Last()", "Skip(1).First()", sink.Type == "string" ? "First(item => item.Length > 3 || flag)" : "First(item => item > 3 || flag)")}";
    }
}
