using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Calls that yield JSON: of serializers, and of what holds JSON; and the URLs that Amazon S3 signs, which do not belong there.</summary>
internal static class JsonSteps
{
    public static StepResult? TryExecute(Evaluator evaluator, IInvocationOperation call, AbstractValue? receiver)
    {
        var method = call.TargetMethod;
        if (method.ContainingType is not { } type)
        {
            return null;
        }

        if (method.Name is "GetPreSignedURL" or "GetPreSignedURLAsync")
        {
            return Types.IsNamespace(type.ContainingNamespace, "Amazon.S3") ? Signed(evaluator, call) : (StepResult?)null;
        }

        if (!JsonNodes.IsLibrary(type) && !(receiver is not null && JsonNodes.IsContainer(call.Instance?.Type)))
        {
            return null;
        }

        if (JsonNodes.Wraps(method) && call.Arguments is [{ Value: var wrapped }, ..])
        {
            return evaluator.State.Yield(call, evaluator.Of(wrapped));
        }

        var isSerializer = (type.Name, method.Name) is ("JsonSerializer", "Serialize") or ("JsonConvert", "SerializeObject");
        if (isSerializer && method.ReturnType.SpecialType == SpecialType.System_String && call.Arguments is [{ Value: var value }, ..])
        {
            var seen = method.TypeArguments is [var told] ? told : null;
            return Serialize(evaluator, call, evaluator.Of(value), value, seen, OptionsOf(evaluator, call, type.Name == "JsonConvert"));
        }

        if (method.Name is "ToJsonString" or nameof(ToString) && receiver is not null && call.Instance is { } node && (evaluator.State.ObjectOf(receiver) is not null || JsonNodes.IsContainer(node.Type)))
        {
            return Serialize(evaluator, call, receiver, node, null, JsonOptions.Default with { IsMinimal = method.Name == nameof(ToString) || !call.Arguments.All(argument => argument.ArgumentKind == ArgumentKind.DefaultValue) });
        }

        return JsonNodes.TryExecute(evaluator, call, receiver);
    }

    private static StepResult Signed(Evaluator evaluator, IInvocationOperation call)
    {
        var url = TextHole.AnyText with { Source = TextHoleSource.SignedUrl, Description = new(nameof(Phrases.SignedUrl)) };
        return evaluator.State.Yield(call, evaluator.OfText(call, TextAlternatives.Of(url, evaluator.OriginAt(call))));
    }

    private static StepResult Serialize(Evaluator evaluator, IInvocationOperation call, AbstractValue value, IOperation written, ITypeSymbol? type, JsonOptions options)
    {
        var before = evaluator.State;
        var text = new JsonWriter(evaluator, call, written).Text(value, type ?? Conversions.UnwrapAll(written).Type, options);
        evaluator.State = before;
        return before.Yield(call, evaluator.OfText(call, text.Select(shape => TextShape.Of(shape.Pieces.Select(piece =>
            piece.With(new SerializedOrigin(call.Syntax, Seen(piece.Origin, evaluator.Frame, written))))))));
    }

    // What an object holds that was made elsewhere is seen where the object is handed over.
    private static TextOrigin Seen(TextOrigin origin, Frame frame, IOperation written) =>
        origin.IsArgument || frame.Makes(origin.Node) ? origin : new UseOrigin(written.Syntax, origin, Roots.None);

    private static JsonOptions OptionsOf(Evaluator evaluator, IInvocationOperation call, bool isNewtonsoft)
    {
        var options = isNewtonsoft ? JsonOptions.Newtonsoft : JsonOptions.Default;
        foreach (var argument in call.Arguments.Skip(1).Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue))
        {
            options = argument.Parameter?.Type switch
            {
                { Name: "JsonSerializerOptions" or "JsonSerializerSettings" } => JsonOptions.Of(evaluator, argument.Value, isNewtonsoft),
                { Name: "Formatting" or "Type" } => options,
                _ => JsonOptions.Unknown with { IsNewtonsoft = isNewtonsoft },
            };
        }

        return options;
    }
}
