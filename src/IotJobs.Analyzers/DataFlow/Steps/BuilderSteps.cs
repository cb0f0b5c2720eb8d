using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary><c>StringBuilder</c>: the text that it has been given so far.</summary>
internal static class BuilderSteps
{
    private const string Content = "(text";

    public static StepResult? TryExecute(Evaluator evaluator, IInvocationOperation call, AbstractValue? receiver)
    {
        if (receiver is null || call.TargetMethod.ContainingType is not { Name: "StringBuilder" } || evaluator.State.ObjectOf(receiver) is not { HasEscaped: false } held)
        {
            return null;
        }

        if (call.TargetMethod.Name == nameof(ToString))
        {
            var text = call.Arguments.IsEmpty ? TextOf(evaluator, held) : TextAlternatives.AnyText(evaluator.OriginAt(call));
            return evaluator.State.Yield(call, Evaluator.Named(evaluator.OfText(call, text), call.Syntax));
        }

        var before = TextOf(evaluator, held);
        var changed = (call.TargetMethod.Name, call.Arguments) switch
        {
            ("Append", [var part]) => evaluator.Concatenate([before, evaluator.Formatted(part.Value)], call),
            ("AppendLine", []) => evaluator.Concatenate([before, NewLine(evaluator, call)], call),
            ("AppendLine", [var part]) => evaluator.Concatenate([before, evaluator.Formatted(part.Value), NewLine(evaluator, call)], call),
            ("Clear", []) => TextAlternatives.Of(string.Empty, evaluator.OriginAt(call)),
            ("Replace", [var old, var replacement]) when Literals.TextOf(old.Value) is { Length: > 0 } wanted && Literals.TextOf(replacement.Value) is { } instead =>
                before.Select(shape => TextReplace.Replace(shape, wanted, instead, evaluator.OriginAt(call))),
            _ => TextAlternatives.AnyText(evaluator.OriginAt(call)),
        };
        var value = evaluator.OfText(call, changed);
        return evaluator.State.SetObject(receiver.Object!.Value, held.With(Content, new(value, call, null))).Yield(call, receiver);
    }

    /// <summary>Gives a new builder the text that its constructor was given; an int is a capacity.</summary>
    public static FlowState Begin(Evaluator evaluator, IObjectCreationOperation creation, AbstractValue value, FlowState state)
    {
        if (creation.Type?.Name != "StringBuilder")
        {
            return state;
        }

        var first = creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String);
        var text = first is null ? TextAlternatives.Of(string.Empty, evaluator.OriginAt(creation)) : evaluator.Formatted(first.Value);
        return state.SetObject(value.Object!.Value, state.Heap[value.Object.Value].With(Content, new(evaluator.OfText(creation, text), creation, null)));
    }

    private static TextAlternatives TextOf(Evaluator evaluator, AbstractObject held) =>
        held.Members.TryGetValue(Content, out var content) && content is { IsCertain: true, Value.Text: { } text } ? text : TextAlternatives.AnyText(evaluator.OriginAt(held.Creation));

    // The platform's: one or two characters.
    private static TextAlternatives NewLine(Evaluator evaluator, IOperation call) => TextAlternatives.Of(
        new TextHole(ServiceModel.Alphabet.Of("\r\n"), new(1, 2), ServiceModel.Alphabet.Of("\n"), 1, TextHoleSource.Unknown, "line break"), evaluator.OriginAt(call));
}
