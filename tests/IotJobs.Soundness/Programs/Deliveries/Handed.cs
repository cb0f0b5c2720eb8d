namespace IotJobs.Soundness.Programs.Deliveries;

/// <summary>Filled by a helper: static, extension, local function or lambda.</summary>
internal sealed class FilledByHelper : Delivery
{
    public override void Write(Draft draft, Request request)
    {
        var (local, fill) = (draft.Name("request"), draft.Name("Fill"));
        var set = $"target.{request.Focus} = {request.Wrap("value")};";
        draft.Say($"var {local} = {request.Without()};");
        switch (draft.Below(4))
        {
            case 0:
                draft.Declare($"static void {fill}({request.Class} target, {request.Type} value) {{ {set} }}");
                draft.Say($"{fill}({local}, {request.Value});");
                break;
            case 1:
                draft.Declare($"static {request.Class} {fill}(this {request.Class} target, {request.Type} value) {{ {set} return target; }}");
                draft.Say($"{local} = {local}.{fill}({request.Value});");
                break;
            case 2:
                draft.Say($"void {fill}({request.Class} target, {request.Type} value) {{ {set} }}");
                draft.Say($"{fill}({local}, {request.Value});");
                break;
            default:
                draft.Declare($"static void {fill}({request.Class} target, Action<{request.Class}> configure) => configure(target);");
                draft.Say($"{fill}({local}, one => one.{request.Focus} = {request.Wrap(request.Value)});");
                break;
        }

        draft.Say(request.Send(local));
    }
}

/// <summary>Made by a factory and completed by the caller.</summary>
internal sealed class MadeByFactory : Delivery
{
    public override void Write(Draft draft, Request request)
    {
        var (local, make) = (draft.Name("request"), draft.Name("Make"));
        if (draft.Chance(50))
        {
            draft.Declare($"static {request.Class} {make}() => {request.Without()};");
            draft.Say($"var {local} = {make}();");
            draft.Say($"{local}.{request.Focus} = {request.Wrap(request.Value)};");
        }
        else
        {
            draft.Declare($"static {request.Class} {make}({request.Type} value) {{ var made = {request.With("value")}; return made; }}");
            draft.Say($"var {local} = {make}({request.Value});");
        }

        draft.Say(request.Send(local));
    }
}

/// <summary>Built by a fluent class that keeps the request in a field.</summary>
internal sealed class BuiltFluently : Delivery
{
    public override void Write(Draft draft, Request request)
    {
        var builder = draft.Name("Builder");
        draft.Declare(
            $"private sealed class {builder} {{ private readonly {request.Class} _request = {request.Without()}; "
            + $"public {builder} With({request.Type} value) {{ _request.{request.Focus} = {request.Wrap("value")}; return this; }} public {request.Class} Build() => _request; }}");
        draft.Say(request.Send($"new {builder}().With({request.Value}).Build()"));
    }
}

/// <summary>Handed as a value to a private method that makes and sends the request.</summary>
internal sealed class SentByHelper : Delivery
{
    public override void Write(Draft draft, Request request)
    {
        var send = draft.Name("SendAsync");
        draft.Declare($"private static async Task {send}(IAmazonIoT client, {request.Type} value) {{ {request.Send(request.With("value"))} }}");
        draft.Say($"await {send}(client, {request.Value});");
        if (draft.Chance(20))
        {
            draft.Say($"if (number == 77) {{ await {send}(client, {request.Value}); }}");
        }
    }
}

/// <summary>The request is handed to a private method that sends it.</summary>
internal sealed class PassedToSender : Delivery
{
    public override void Write(Draft draft, Request request)
    {
        var send = draft.Name("SendAsync");
        draft.Declare($"private static Task {send}(IAmazonIoT client, {request.Class} request) => client.{request.Operation}Async(request);");
        draft.Say($"await {send}(client, {request.With(request.Value)});");
    }
}
