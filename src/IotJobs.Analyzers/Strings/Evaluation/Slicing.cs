using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary><c>Substring</c>, <c>Remove</c> and ranges.</summary>
internal static class Slicing
{
    /// <summary><c>text[2..^1]</c>.</summary>
    public static TextAlternatives Evaluate(IImplicitIndexerReferenceOperation indexer, EvaluationScope scope)
    {
        var origin = scope.At(indexer);
        if (indexer.Type?.SpecialType != SpecialType.System_String || indexer.Argument is not IRangeOperation range
            || indexer.Instance is not { } receiver)
        {
            return TextAlternatives.AnyText(origin);
        }

        if (SeparatorOf(range.LeftOperand, range.RightOperand, receiver, scope) is { } separator)
        {
            return ExpressionEvaluation.Evaluate(receiver, scope).NotNull().Select(shape => Without(shape, separator, origin));
        }

        var start = range.LeftOperand is null ? new Position(Number(0), false) : PositionOf(range.LeftOperand, receiver, scope);
        var end = range.RightOperand is null ? new Position(Number(0), true) : PositionOf(range.RightOperand, receiver, scope);
        return ExpressionEvaluation.Evaluate(receiver, scope).NotNull().Select(shape => Range(shape, start, end, origin));
    }

    /// <summary>What <c>Substring</c> or <c>Remove</c> makes of a shape.</summary>
    public static Func<TextShape, TextShape> Change(IInvocationOperation call, TextOrigin origin, EvaluationScope scope)
    {
        var start = Arguments.At(call, 0) is { } first ? Integers.RangeOf(first, scope) : null;
        var count = Arguments.At(call, 1) is { } second ? Integers.RangeOf(second, scope) : null;
        var hasCount = call.Arguments.Length > 1;
        if (call.TargetMethod.Name == "Substring" && (!hasCount || Exactly(start) == 0)
            && SeparatorOf(hasCount ? null : Arguments.At(call, 0), Arguments.At(call, 1), call.Instance, scope) is { } separator)
        {
            return shape => Without(shape, separator, origin);
        }

        if (!hasCount && BeforeEnd(Arguments.At(call, 0), call.Instance) is { } last)
        {
            return shape => call.TargetMethod.Name == "Remove" ? TextSlice.Skip(shape, last, fromEnd: true) : TextSlice.Take(shape, last, fromEnd: true);
        }

        if (hasCount && call.TargetMethod.Name == "Substring" && Exactly(start) is { } skipped && BeforeEnd(Arguments.At(call, 1), call.Instance) is { } left && left >= skipped)
        {
            return shape => TextSlice.Skip(TextSlice.Skip(shape, skipped, fromEnd: false), left - skipped, fromEnd: true);
        }

        if (call.TargetMethod.Name == "Remove")
        {
            return shape => Exactly(start) is not { } from ? TextSlice.Some(shape, new(0, shape.Length.Max), origin)
                : !hasCount ? TextSlice.Take(shape, from, fromEnd: false)
                : Exactly(count) is { } removed ? Remove(shape, from, removed)
                : TextSlice.Some(shape, new(0, shape.Length.Max), origin);
        }

        return shape => !hasCount && Exactly(start) is { } from ? TextSlice.Skip(shape, from, fromEnd: false)
            : hasCount && Exactly(start) is { } at && Exactly(count) is { } length ? Part(shape, at, length)
            : TextSlice.Some(shape, hasCount ? Bounds(count, shape) : new(0, shape.Length.Max), origin);
    }

    private static TextShape Range(TextShape shape, Position? start, Position? end, TextOrigin origin) => (start, end) switch
    {
        ({ FromEnd: false } a, { FromEnd: false } b) when Exactly(a.Index) is { } from && Exactly(b.Index) is { } to && to >= from =>
            Part(shape, from, to - from),
        ({ FromEnd: false } a, { FromEnd: true } b) when Exactly(a.Index) is { } from && Exactly(b.Index) is { } left =>
            TextSlice.Skip(TextSlice.Skip(shape, from, fromEnd: false), left, fromEnd: true),
        ({ FromEnd: true } a, { FromEnd: true } b) when Exactly(a.Index) is { } from && Exactly(b.Index) is { } left && from >= left =>
            TextSlice.Skip(TextSlice.Take(shape, from, fromEnd: true), left, fromEnd: true),
        ({ FromEnd: false } a, { FromEnd: false } b) when Exactly(a.Index) == 0 => TextSlice.Some(shape, Bounds(b.Index, shape), origin),
        _ => TextSlice.Some(shape, new(0, shape.Length.Max), origin),
    };

    private static TextShape Part(TextShape shape, int start, int count) =>
        TextSlice.Take(TextSlice.Skip(shape, start, fromEnd: false), count, fromEnd: false);

    private static TextShape Remove(TextShape shape, int start, int count) => TextShape.Of(
    [
        .. TextSlice.Take(shape, start, fromEnd: false).Pieces,
        .. TextSlice.Skip(shape, (int)Math.Min((long)start + count, int.MaxValue), fromEnd: false).Pieces,
    ]);

    private static Position? PositionOf(IOperation operand, IOperation receiver, EvaluationScope scope) => operand switch
    {
        _ when BeforeEnd(operand, receiver) is { } left => new(Number(left), true),
        IConversionOperation conversion => PositionOf(conversion.Operand, receiver, scope),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } hat => new(Integers.RangeOf(hat.Operand, scope), true),
        _ when Integers.RangeOf(operand, scope) is { } index => new(index, false),
        _ => null,
    };

    /// <summary>The number in <c>text.Length - 8</c>, where the text is <paramref name="receiver"/> itself; null for other positions.</summary>
    public static int? BeforeEnd(IOperation? position, IOperation? receiver) =>
        position is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: IPropertyReferenceOperation { Property.Name: "Length", Instance: { } measured }, RightOperand.ConstantValue: { HasValue: true, Value: int and >= 0 and var left } }
        && receiver is not null && SyntaxFactory.AreEquivalent(measured.Syntax, receiver.Syntax)
            ? (int)left
            : null;

    /// <summary>The character that is not in a text from <c>text.LastIndexOf(':') + 1</c> on, or up to <c>text.IndexOf(':')</c>; null for other positions.</summary>
    private static char? SeparatorOf(IOperation? start, IOperation? end, IOperation? receiver, EvaluationScope scope)
    {
        var (position, method) = start is null ? (end, "IndexOf") : end is null ? (start, "LastIndexOf") : default;
        position = position is IConversionOperation { Operand: var index } ? index : position;
        if (start is not null)
        {
            position = position is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, RightOperand.ConstantValue: { HasValue: true, Value: 1 }, LeftOperand: var found } ? Conversions.UnwrapAll(found) : null;
        }

        return position is not null && scope.ProducerOf(Conversions.UnwrapAll(position)) is IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String } called, Instance: { } searched, Arguments: [{ Value: var wanted }] }
            && called.Name == method && receiver is not null && SyntaxFactory.AreEquivalent(searched.Syntax, receiver.Syntax) && Literals.TextOf(wanted) is [var separator]
                ? separator
                : null;
    }

    private static TextShape Without(TextShape shape, char separator, TextOrigin origin) => TextShape.Of(TextSlice.Some(shape, new(0, shape.Length.Max), origin).Pieces.Select(piece => piece.Hole is { } hole
        ? TextPiece.Unknown(hole with { Possible = hole.Possible.Except(Alphabet.Of(separator.ToString())), Attainable = hole.Attainable.Except(Alphabet.Of(separator.ToString())) }, piece.Origin)
        : piece));

    private static LengthRange Bounds(IntegerRange? count, TextShape shape)
    {
        var most = shape.Length.Max;
        return count is null ? new(0, most)
            : new((int)Math.Min(Math.Max(0, count.Min), most ?? int.MaxValue), (int)Math.Min(Math.Max(0, count.Max), most ?? int.MaxValue));
    }

    private static IntegerRange Number(int value) => new(value, value, 8);

    private static int? Exactly(IntegerRange? range) =>
        range?.Only is { } value and >= 0 and <= int.MaxValue ? (int)value : null;

    private sealed record Position(IntegerRange? Index, bool FromEnd);
}
