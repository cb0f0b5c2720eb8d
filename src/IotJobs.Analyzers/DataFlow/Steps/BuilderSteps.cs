using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary><c>StringBuilder</c> and the compiler's handlers of interpolated strings: the text that they have been given so far.</summary>
internal static class BuilderSteps
{
    private const string Content = "(text";

    public static StepResult? TryExecute(Evaluator evaluator, IInvocationOperation call, AbstractValue? receiver)
    {
        if (call.TargetMethod is { Name: "Create", ContainingType.SpecialType: SpecialType.System_String } && Handled(evaluator, call) is { } created)
        {
            return evaluator.State.Yield(call, Evaluator.Named(evaluator.OfText(call, created), call.Syntax));
        }

        if (receiver is null || !IsBuilder(call.TargetMethod.ContainingType) || evaluator.State.ObjectOf(receiver) is not { HasEscaped: false } held)
        {
            return null;
        }

        if (call.TargetMethod.Name is nameof(ToString) or "ToStringAndClear")
        {
            var text = call.Arguments.IsEmpty ? ContentOf(evaluator.State, receiver) : null;
            return evaluator.State.Yield(call, Evaluator.Named(text ?? evaluator.OfText(call, TextAlternatives.AnyText(evaluator.OriginAt(call))), call.Syntax));
        }

        var value = evaluator.OfText(call, Changed(evaluator, call, held, TextOf(evaluator, held)));
        return evaluator.State.SetObject(receiver.Object!.Value, held.With(Content, new(value, call, null))).Yield(call, receiver);
    }

    /// <summary>What a builder holds after its length, or one of its characters, was set; null when <paramref name="target"/> is neither.</summary>
    public static FlowState? TryAssign(Evaluator evaluator, IOperation target, IOperation assigned, IOperation whole)
    {
        var (instance, isCharacter) = target switch
        {
            IPropertyReferenceOperation { Property: var property } reference when property.IsIndexer || property.Name == "Length" => (reference.Instance, property.IsIndexer),
            IImplicitIndexerReferenceOperation indexer => (indexer.Instance, true),
            _ => (null, false),
        };
        if (instance is not { } builder || !IsBuilder(builder.Type) || evaluator.Of(builder) is not { Object: { } id } value || evaluator.State.ObjectOf(value) is not { HasEscaped: false } held)
        {
            return null;
        }

        var origin = evaluator.OriginAt(whole);
        var text = isCharacter ? TextAlternatives.AnyText(origin) : TextOf(evaluator, held).Select(Cut(evaluator, builder, assigned, origin));
        return evaluator.State.SetObject(id, held.With(Content, new(evaluator.OfText(whole, text), whole, null)));
    }

    // sb.Length--, sb.Length -= 2, sb.Length = sb.Length - 1, sb.Length = 0; a builder that is made longer is filled with NUL.
    private static Func<TextShape, TextShape> Cut(Evaluator evaluator, IOperation builder, IOperation assigned, TextOrigin origin)
    {
        var fewer = assigned switch
        {
            IIncrementOrDecrementOperation { Kind: OperationKind.Decrement } => 1,
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Subtract, Value: var count } => evaluator.Of(count).Number?.Only,
            _ => Slicing.BeforeEnd(assigned, builder),
        };
        var length = fewer is null && assigned is not (ICompoundAssignmentOperation or IIncrementOrDecrementOperation) ? evaluator.Of(assigned).Number?.Only : null;
        return shape => fewer is >= 0 and <= int.MaxValue ? TextSlice.Skip(shape, (int)fewer, fromEnd: true)
            : length >= 0 && length <= shape.Length.Min ? TextSlice.Take(shape, (int)length, fromEnd: false)
            : TextShape.Of([TextPiece.Unknown(TextHole.AnyText, origin)]);
    }

    /// <summary>The text that <paramref name="builder"/> has been given so far; null when it is no builder, or not followed.</summary>
    public static AbstractValue? ContentOf(FlowState state, AbstractValue builder) =>
        state.ObjectOf(builder) is { HasEscaped: false } held && held.Members.TryGetValue(Content, out var content) && content.IsCertain ? content.Value : null;

    private static TextAlternatives Changed(Evaluator evaluator, IInvocationOperation call, AbstractObject held, TextAlternatives before) => (call.TargetMethod.Name, call.Arguments) switch
    {
        ("AppendLiteral" or "AppendFormatted", _) => Added(evaluator, before, evaluator.Appended(call, ProviderOf(held)), call),
        ("Append" or "AppendLine", _) when Handled(evaluator, call) is { } handled =>
            Added(evaluator, before, call.TargetMethod.Name == "Append" ? handled : evaluator.Concatenate([handled, KnownTexts.LineBreak(evaluator.OriginAt(call))], call), call),
        ("Append", [var part]) => Added(evaluator, before, evaluator.Formatted(part.Value), call),
        ("AppendLine", []) => evaluator.Concatenate([before, KnownTexts.LineBreak(evaluator.OriginAt(call))], call),
        ("AppendLine", [var part]) => evaluator.Concatenate([before, evaluator.Formatted(part.Value), KnownTexts.LineBreak(evaluator.OriginAt(call))], call),
        ("AppendJoin", [var separator, var values]) => Added(evaluator, before, Joined(evaluator, separator.Value, values.Value, call), call),
        ("Insert", [{ Value.ConstantValue: { HasValue: true, Value: 0 } }, var part]) => evaluator.Concatenate([evaluator.Formatted(part.Value), before], call),
        ("Insert", [_, { Parameter.Type.SpecialType: SpecialType.System_String or SpecialType.System_Char }]) or ("Remove", [_, _]) when evaluator.ChangeOf(call) is { } change => before.Select(change),
        ("Clear", []) => TextAlternatives.Of(string.Empty, evaluator.OriginAt(call)),
        ("Replace", [var old, var replacement]) when Literals.TextOf(old.Value) is { Length: > 0 } wanted && Literals.TextOf(replacement.Value) is { } instead =>
            before.Select(shape => TextReplace.Replace(shape, wanted, instead, evaluator.OriginAt(call))),
        _ => TextAlternatives.AnyText(evaluator.OriginAt(call)),
    };

    /// <summary>Gives a new builder the text that its constructor was given; an int is a capacity.</summary>
    public static FlowState Begin(Evaluator evaluator, IObjectCreationOperation creation, AbstractValue value, FlowState state)
    {
        if (!IsBuilder(creation.Type))
        {
            return state;
        }

        var first = creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String);
        var text = first is null ? TextAlternatives.Of(string.Empty, evaluator.OriginAt(creation)) : evaluator.Formatted(first.Value);
        return state.SetObject(value.Object!.Value, state.Heap[value.Object.Value].With(Content, new(evaluator.OfText(creation, text), creation, null)));
    }

    private static TextAlternatives Joined(Evaluator evaluator, IOperation separator, IOperation values, IOperation call) =>
        Conversions.UnwrapAll(values) is IArrayCreationOperation { Initializer.ElementValues: { IsEmpty: false } items } && evaluator.Formatted(separator) is var between
            ? evaluator.Concatenate([.. items.SelectMany((item, index) => index == 0 ? [evaluator.Formatted(item)] : new[] { between, evaluator.Formatted(item) })], call)
            : TextAlternatives.AnyText(evaluator.OriginAt(call));

    private static TextAlternatives Added(Evaluator evaluator, TextAlternatives before, TextAlternatives part, IInvocationOperation call) =>
        before is { Shapes: [{ Constant: "" }] } ? part : evaluator.Concatenate([before, part], call);

    // The text in the handler that the call is given.
    private static TextAlternatives? Handled(Evaluator evaluator, IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "handler") is { } handler
        && evaluator.ObjectOf(handler.Value) is { } held && IsBuilder(held.Creation.Type)
            ? TextOf(evaluator, held)
            : null;

    private static IOperation? ProviderOf(AbstractObject held) =>
        (held.Creation as IObjectCreationOperation)?.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "provider")?.Value;

    public static bool IsBuilder(ITypeSymbol? type) => type?.Name is "StringBuilder" or "DefaultInterpolatedStringHandler" or "AppendInterpolatedStringHandler";

    private static TextAlternatives TextOf(Evaluator evaluator, AbstractObject held) =>
        held.Members.TryGetValue(Content, out var content) && content is { IsCertain: true, Value.Text: { } text } ? text : TextAlternatives.AnyText(evaluator.OriginAt(held.Creation));
}
