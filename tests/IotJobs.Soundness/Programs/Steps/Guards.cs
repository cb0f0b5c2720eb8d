namespace IotJobs.Soundness.Programs.Steps;

/// <summary>A test that lets nothing pass but what the sink takes, in every form that a test and what follows it can have.</summary>
internal sealed class FullGuard : StepForm
{
    public override string Write(Draft draft, Sink sink, string variable) => Guard(draft, sink, variable, sink.Test(draft, variable), x => sink.Test(draft, x), draft.Pick(sink.Good(draft)));

    /// <summary>Writes a guard: what is behind it only sees values for which <paramref name="test"/> holds, or <paramref name="other"/>.</summary>
    internal static string Guard(Draft draft, Sink sink, string variable, string test, Func<string, string> testOf, string other)
    {
        var name = draft.Name("is");
        switch (draft.Below(13))
        {
            case 0:
                draft.Say($"if (!({test})) {{ return; }}");
                return variable;
            case 1:
                draft.Say($"if (!({test})) {{ throw new InvalidOperationException(\"refused\"); }}");
                return variable;
            case 2:
                draft.Open($"if ({test})");
                return variable;
            case 3:
                draft.Say($"var {name} = {test};");
                draft.Say($"if (!{name}) {{ return; }}");
                return variable;
            case 4:
                draft.Say($"if (!({test})) {{ {variable} = {other}; }}");
                return variable;
            case 5:
                draft.Say($"{variable} = {test} ? {variable} : {other};");
                return variable;
            case 6:
                var item = draft.Name("item");
                draft.Open($"foreach (var {item} in new[] {{ {variable} }})");
                draft.Say($"if (!({testOf(item)})) {{ continue; }}");
                return item;
            case 7:
                item = draft.Name("item");
                draft.Open($"foreach (var {item} in new[] {{ {variable} }}.Where(one => {testOf("one")}))");
                return item;
            case 8:
                var require = draft.Name("Require");
                draft.Declare($"static {sink.Type} {require}({sink.Type} one) {{ if (!({testOf("one")})) {{ throw new ArgumentException(\"refused\"); }} return one; }}");
                draft.Say(draft.Chance(50) ? $"{require}({variable});" : $"{variable} = {require}({variable});");
                return variable;
            case 9:
                draft.Say($"if (flag && {test}) {{ {name}(); }} else if (!({test})) {{ return; }}");
                draft.Say($"void {name}() {{ }}");
                return variable;
            case 10:
                item = draft.Name("item");
                draft.Open($"foreach (var {item} in from one in new[] {{ {variable} }} where {testOf("one")} select one)");
                return item;
            case 11:
                draft.Say($"switch ({test}) {{ case false: return; default: break; }}");
                return variable;
            default:
                item = draft.Name("checked");
                draft.Say($"{sink.Type} {item};");
                draft.Say($"if ({test}) {{ {item} = {variable}; }} else {{ {item} = {other}; }}");
                return item;
        }
    }
}

/// <summary><c>try { JobId.Parse(id) } catch { return; }</c>.</summary>
internal sealed class ParseGuard : StepForm
{
    public override bool Suits(Sink sink) => sink is Sinks.JobIdSink;

    public override string Write(Draft draft, Sink sink, string variable)
    {
        if (draft.Chance(50))
        {
            draft.Say($"try {{ _ = JobId.Parse({variable}); }} catch (FormatException) {{ {draft.Pick("return;", "throw new InvalidOperationException();", $"{variable} = \"ota-1\";")} }}");
            return variable;
        }

        var name = draft.Name("parsed");
        draft.Say($"var {name} = JobId.TryParse({variable}, out var {name}Id) ? {name}Id.Value : \"ota-1\";");
        return name;
    }
}

/// <summary>A test of one side of a value: most of what is wrong passes.</summary>
internal sealed class PartialGuard : StepForm
{
    public override string Write(Draft draft, Sink sink, string variable)
    {
        string[] tests = sink.Type == "string"
            ? ["@.Length > 0", "!string.IsNullOrWhiteSpace(@)", "@ != \"\"", "@.StartsWith(\"ota\")", "@ is not null", "!@.Contains(' ')", "@.Length <= 64", "@ != \"not configured\"", "@.IndexOf('.') < 0"]
            : ["@ > 0", "@ != 0", "@ < 100", "@ is not 7"];
        var test = draft.Pick(tests);
        string Of(string x) => test.Replace("@", x, StringComparison.Ordinal);
        return FullGuard.Guard(draft, sink, variable, Of(variable), Of, sink.Good(draft));
    }
}

/// <summary>A test of something else takes away nothing.</summary>
internal sealed class UnrelatedTest : StepForm
{
    public override string Write(Draft draft, Sink sink, string variable)
    {
        var name = draft.Name("count");
        draft.Say($"var {name} = 0;");
        draft.Say($"if ({draft.Pick("number > 3", "date < DateTime.UnixEpoch", "thing.StartsWith(\"cam\")", "string.IsNullOrEmpty(thing)", "version.Major > 1", "names.Any(n => n == thing)")}) {{ {name}++; }}");
        return variable;
    }
}
