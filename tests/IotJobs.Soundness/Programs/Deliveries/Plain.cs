namespace IotJobs.Soundness.Programs.Deliveries;

/// <summary>Made where it is sent.</summary>
internal sealed class InitializerAtSend : Delivery
{
    public override void Write(Draft draft, Request request) => draft.Say(request.Send(request.With(request.Value)));
}

/// <summary>Kept in a local, changed, sent.</summary>
internal sealed class AssignedMember : Delivery
{
    public override void Write(Draft draft, Request request)
    {
        var local = draft.Name("request");
        draft.Say($"{(draft.Chance(50) ? "var" : request.Class)} {local} = {request.Without()};");
        draft.Say(draft.Below(3) switch
        {
            0 => $"{local}.{request.Focus} = {request.Wrap(request.Value)};",
            1 => $"if (flag) {{ {local}.{request.Focus} = {request.Wrap(request.Value)}; }} else {{ {local}.{request.Focus} = {request.Wrap(request.Value)}; }}",
            _ => $"try {{ {local}.{request.Focus} = {request.Wrap(request.Value)}; }} catch (InvalidOperationException) {{ return; }}",
        });
        draft.Say(request.Send(local));
        if (draft.Chance(15))
        {
            // What is done to a request behind its send does not count.
            draft.Say($"{local}.{request.Focus} = null;");
        }
    }
}

/// <summary>Both sides of a tuple.</summary>
internal sealed class DeconstructedMember : Delivery
{
    public override void Write(Draft draft, Request request)
    {
        var (local, other) = (draft.Name("request"), draft.Name("other"));
        draft.Say($"var {local} = {request.Without()};");
        draft.Say("int " + other + ";");
        draft.Say($"({local}.{request.Focus}, {other}) = ({request.Wrap(request.Value)}, 1);");
        draft.Say(request.Send(local));
    }
}

/// <summary>Sent from a list.</summary>
internal sealed class SentFromList : Delivery
{
    public override void Write(Draft draft, Request request)
    {
        var (list, item) = (draft.Name("requests"), draft.Name("one"));
        draft.Say($"var {list} = new List<{request.Class}>();");
        draft.Say($"{list}.Add({request.With(request.Value)});");
        draft.Say($"foreach (var {item} in {list}) {{ {request.Send(item)} }}");
    }
}

/// <summary>Sent more than once, in a loop.</summary>
internal sealed class SentInLoop : Delivery
{
    public override void Write(Draft draft, Request request)
    {
        var round = draft.Name("round");
        draft.Say($"for (var {round} = 0; {round} < 2; {round}++) {{ {request.Send(request.With(request.Value))} if (number != 77) {{ break; }} }}");
    }
}

/// <summary>Copied member by member, or held in a try.</summary>
internal sealed class CopiedRequest : Delivery
{
    public override void Write(Draft draft, Request request)
    {
        var (first, copy) = (draft.Name("request"), draft.Name("copy"));
        draft.Say($"var {first} = {request.With(request.Value)};");
        draft.Say($"var {copy} = new {request.Class} {{ {string.Join(", ", request.Members.Select(member => $"{member.Name} = {first}.{member.Name}"))} }};");
        draft.Say(draft.Chance(50) ? request.Send(copy) : $"try {{ {request.Send(copy)} }} catch (InvalidOperationException) {{ throw; }}");
    }
}
