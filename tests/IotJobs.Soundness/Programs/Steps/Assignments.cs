namespace IotJobs.Soundness.Programs.Steps;

/// <summary>Another value on one path or both.</summary>
internal sealed class AssignedInBranch : StepForm
{
    public override string Write(Draft draft, Sink sink, string variable)
    {
        var condition = draft.Pick("flag", "number > 3", "kind == Kind.Beta", "maybe is null", "names.Count > 0");
        draft.Say(draft.Below(3) switch
        {
            0 => $"if ({condition}) {{ {variable} = {draft.Literal(sink)}; }}",
            1 => $"if ({condition}) {{ {variable} = {draft.Literal(sink)}; }} else {{ {variable} = {draft.Literal(sink)}; }}",
            _ => $"switch (kind) {{ case Kind.Stable: {variable} = {draft.Literal(sink)}; break; case Kind.Beta: {variable} = {draft.Literal(sink)}; break; }}",
        });
        return variable;
    }
}

/// <summary>A flag and a value that belong together; the flag is asked later.</summary>
internal sealed class FlagAndValue : StepForm
{
    public override string Write(Draft draft, Sink sink, string variable)
    {
        var (has, value) = (draft.Name("has"), draft.Name("value"));
        draft.Say($"var {has} = {draft.Pick("flag", "number > 3", "maybe is not null", "names.Count > 0")};");
        draft.Say($"var {value} = {has} ? {variable} : {(draft.Chance(60) ? sink.Bad(draft) : sink.Good(draft))};");
        if (draft.Chance(75))
        {
            draft.Say($"if (!{has}) {{ {draft.Pick("return;", "throw new InvalidOperationException();")} }}");
        }
        else
        {
            draft.Open($"if ({has})");
        }

        return value;
    }
}

/// <summary>A word of the program's own for "no value", looked for afterwards.</summary>
internal sealed class Sentinel : StepForm
{
    public override bool Suits(Sink sink) => sink.Type == "string";

    public override string Write(Draft draft, Sink sink, string variable)
    {
        var (name, word) = (draft.Name("found"), draft.Pick("\"\"", "\"none at all\"", "\"unknown kind\"", "string.Empty"));
        draft.Say($"var {name} = {draft.Pick("flag", "number > 3")} ? {variable} : {word};");
        if (draft.Chance(80))
        {
            draft.Say($"if ({name} == {word}{draft.Pick("", " || " + name + ".Length == 0")}) {{ {draft.Pick("return;", "throw new InvalidOperationException();", $"{name} = {sink.Good(draft)};")} }}");
        }

        return name;
    }
}

/// <summary>A value that a loop replaces.</summary>
internal sealed class AssignedInLoop : StepForm
{
    public override string Write(Draft draft, Sink sink, string variable)
    {
        var index = draft.Name("i");
        draft.Say(draft.Below(4) switch
        {
            0 => $"for (var {index} = 0; {index} < 2; {index}++) {{ {variable} = {draft.Literal(sink)}; }}",
            1 => $"foreach (var {index} in new[] {{ {draft.Literal(sink)}, {draft.Literal(sink)} }}) {{ {variable} = {index}; {draft.Pick("", "if (flag) { break; }")} }}",
            2 => $"for (var {index} = 0; {index} < names.Count; {index}++) {{ {variable} = {draft.Literal(sink)}; }}",
            _ => $"var {index} = 0; while ({index}++ < 2) {{ if (flag) {{ continue; }} {variable} = {draft.Literal(sink)}; }}",
        });
        return variable;
    }
}

/// <summary>A value that depends on whether something was thrown.</summary>
internal sealed class AssignedInTry : StepForm
{
    public override string Write(Draft draft, Sink sink, string variable)
    {
        var risky = draft.Name("Risky");
        draft.Declare($"static void {risky}(int number) {{ if (number > 3) {{ throw new InvalidOperationException(); }} }}");
        draft.Say(draft.Below(3) switch
        {
            0 => $"try {{ {risky}(number); }} catch (InvalidOperationException) {{ {variable} = {draft.Literal(sink)}; }}",
            1 => $"try {{ {risky}(number); {variable} = {draft.Literal(sink)}; }} catch (InvalidOperationException) {{ {draft.Pick("return;", "")} }}",
            _ => $"try {{ {variable} = {draft.Literal(sink)}; }} finally {{ {draft.Pick("", $"{variable} = {draft.Literal(sink)};")} }}",
        });
        return variable;
    }
}

/// <summary>A helper that sets by reference.</summary>
internal sealed class SetByReference : StepForm
{
    public override string Write(Draft draft, Sink sink, string variable)
    {
        var set = draft.Name("Set");
        var (mode, test) = draft.Pick(("ref", "if (flag) "), ("ref", ""), ("out", ""));
        draft.Declare($"static void {set}({mode} {sink.Type} value, {sink.Type} other, bool flag) {{ {test}value = other; }}");
        draft.Say($"{set}({mode} {variable}, {draft.Literal(sink)}, flag);");
        return variable;
    }
}

/// <summary>More text is put behind.</summary>
internal sealed class Appended : StepForm
{
    public override bool Suits(Sink sink) => sink.IsOpen;

    public override string Write(Draft draft, Sink sink, string variable)
    {
        draft.Say(draft.Pick($"{variable} += {draft.Literal(sink)};", $"if (flag) {{ {variable} += {draft.Literal(sink)}; }}", $"{variable} = {variable}.Trim();", $"{variable} = $\"{{{variable}}}_{{number & 7}}\";"));
        return variable;
    }
}
