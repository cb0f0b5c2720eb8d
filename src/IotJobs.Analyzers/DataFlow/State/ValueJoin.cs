using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>The lattice of values: the least value of which two others are cases, and a wider one that a loop cannot climb for ever.</summary>
internal static class ValueJoin
{
    /// <summary>What holds of both <paramref name="left"/> and <paramref name="right"/>.</summary>
    public static AbstractValue Join(AbstractValue left, AbstractValue right)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        return new(left.Key == right.Key ? left.Key : new object())
        {
            Nullness = left.Nullness == right.Nullness ? left.Nullness : Nullness.Unknown,
            Text = left.Key == right.Key ? Join(left.Text, right.Text) : Join(Rooted(left), Rooted(right)),
            Enumeration = SymbolEqualityComparer.Default.Equals(left.Enumeration, right.Enumeration) ? left.Enumeration : null,
            Number = left.Number is { } first && right.Number is { } second ? first.Union(second) : null,
            Truth = left.Truth == right.Truth ? left.Truth : null,
            Condition = ReferenceEquals(left.Condition, right.Condition) ? left.Condition : null,
            Object = left.Object == right.Object ? left.Object : null,
            Delegate = ReferenceEquals(left.Delegate, right.Delegate) ? left.Delegate : null,
            Roots = left.Roots.Union(right.Roots),
            Subjects = left.Subjects.Union(right.Subjects),
            Birth = Math.Min(left.Birth, right.Birth),
            Producer = left.Producer == right.Producer ? left.Producer : null,
            Target = left.Target == right.Target ? left.Target : null,
            TargetOwner = left.TargetOwner is { } owner && right.TargetOwner is { } other ? Join(owner, other) : null,
            Place = left.Place == right.Place ? left.Place : null,
            IsArgument = left.IsArgument && right.IsArgument,
        };
    }

    /// <summary>A value that holds <paramref name="next"/> and everything that a further turn of the loop may make of it.</summary>
    public static AbstractValue Widen(AbstractValue before, AbstractValue next) =>
        (before.IsWidened && Holds(before.Number, next.Number)) || before.IsSameAs(next)
            ? before
            : new(new object())
            {
                Nullness = before.Nullness == next.Nullness ? before.Nullness : Nullness.Unknown,
                Text = (OriginOf(next) ?? OriginOf(before)) is { } origin ? TextAlternatives.AnyText(origin).OrNull() : before.Text,
                Number = before.IsWidened ? null : Widen(before.Number, next.Number),
                Roots = before.Roots.Union(next.Roots),
                Subjects = before.Subjects.Union(next.Subjects),
                Birth = next.Birth,
                Target = before.Target == next.Target ? next.Target : null,
                TargetOwner = next.TargetOwner,
                IsWidened = true,
            };

    // A test of the value that was is one of its pieces, whatever it is joined to.
    private static TextAlternatives? Rooted(AbstractValue value) => value.Text?.From(origin => Rooted(origin, Roots.Of(value.Key)));

    private static TextOrigin Rooted(TextOrigin origin, Roots roots) => origin.IsArgument ? new ArgumentOrigin(origin, roots, origin.ArgumentDepth) : new RootedOrigin(origin, roots);

    // An end that has moved may move on.
    private static IntegerRange? Widen(IntegerRange? before, IntegerRange? next) => before is null || next is null ? null : before with
    {
        Min = next.Min >= before.Min ? before.Min : Math.Min(next.Min, long.MinValue),
        Max = next.Max <= before.Max ? before.Max : Math.Max(next.Max, ulong.MaxValue),
    };

    private static bool Holds(IntegerRange? before, IntegerRange? next) => before is null || (next is not null && next.Min >= before.Min && next.Max <= before.Max);

    private static TextAlternatives? Join(TextAlternatives? left, TextAlternatives? right)
    {
        if (left is not { } first || right is not { } second)
        {
            return null;
        }

        // What both say at the same places is one alternative.
        var shapes = first.Shapes;
        var others = new List<TextShape>();
        foreach (var other in second.Shapes)
        {
            if (shapes.FirstOrDefault(shape => shape.IsSameAs(other)) is { } same)
            {
                shapes = shapes.Replace(same, Rooted(same, other));
            }
            else
            {
                others.Add(other);
            }
        }

        return Union(new(shapes, first.MayBeNull), new(others.ToImmutableArray(), second.MayBeNull));
    }

    private static TextShape Rooted(TextShape shape, TextShape same) => ReferenceEquals(shape, same) ? shape
        : TextShape.Of(shape.Pieces.Zip(same.Pieces, (piece, other) => ReferenceEquals(piece.Origin.Roots, other.Origin.Roots) ? piece : piece.With(Rooted(piece.Origin, other.Origin.Roots))));

    // Only where there are many shapes is an origin asked for.
    private static TextAlternatives Union(TextAlternatives left, TextAlternatives right) =>
        (OriginOf(left) ?? OriginOf(right)) is { } origin ? TextAlternatives.Union([left, right], origin) : new(left.Shapes.AddRange(right.Shapes), left.MayBeNull || right.MayBeNull);

    private static TextOrigin? OriginOf(AbstractValue value) => value.Text is { } text ? OriginOf(text) : null;

    private static TextOrigin? OriginOf(TextAlternatives text) => text.Shapes.SelectMany(shape => shape.Pieces).FirstOrDefault()?.Origin;
}
