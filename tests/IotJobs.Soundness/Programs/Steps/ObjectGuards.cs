namespace IotJobs.Soundness.Programs.Steps;

/// <summary>A test of the object that keeps the value.</summary>
internal sealed class GuardedObject : StepForm
{
    public override string Write(Draft draft, Sink sink, string variable)
    {
        var (type, local, test) = (draft.Name("Holder"), draft.Name("holder"), draft.Name("IsLegal"));
        draft.Declare($"private sealed record {type}({sink.Type} Value, int Rank);");
        draft.Declare($"static bool {test}({type} holder) => {sink.Test(draft, "holder.Value")};");
        draft.Say($"var {local} = new {type}({variable}, number);");
        switch (draft.Below(3))
        {
            case 0:
                draft.Say($"if (!{test}({local})) {{ return; }}");
                return $"{local}.Value";
            case 1:
                draft.Open($"foreach (var {local}Item in new[] {{ {local} }}.Where({test}))");
                return $"{local}Item.Value";
            default:
                draft.Say($"if ({local} is not {{ Rank: > 3 }} && !{test}({local})) {{ throw new ArgumentException(\"refused\"); }}");
                return $"{local}.Value";
        }
    }
}

/// <summary>The first of several values that a test lets pass, or another.</summary>
internal sealed class FirstThatPasses : StepForm
{
    public override string Write(Draft draft, Sink sink, string variable)
    {
        var name = draft.Name("first");
        draft.Say(draft.Chance(50) && sink.Type == "string"
            ? $"var {name} = new[] {{ {variable}, {draft.Literal(sink)} }}.Where(one => {sink.Test(draft, "one")}).FirstOrDefault() ?? {sink.Good(draft)};"
            : $"var {name} = new[] {{ {variable}, {sink.Good(draft)} }}.First(one => {sink.Test(draft, "one")});");
        return name;
    }
}

/// <summary>The value goes through a list.</summary>
internal sealed class KeptInList : StepForm
{
    public override string Write(Draft draft, Sink sink, string variable)
    {
        var (list, item) = (draft.Name("list"), draft.Name("item"));
        draft.Say($"var {list} = new List<{sink.Type}> {{ {variable} }};");
        draft.Say($"{list}.Add({draft.Literal(sink)});");
        if (draft.Chance(50))
        {
            draft.Open($"foreach (var {item} in {list})");
            return item;
        }

        draft.Say($"var {item} = {list}[{draft.Pick("0", "1", "^1", "number & 1")}];");
        return item;
    }
}
