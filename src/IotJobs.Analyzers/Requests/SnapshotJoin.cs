using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Requests;

/// <summary>Puts together what arrives at one place along several paths.</summary>
internal static class SnapshotJoin
{
    /// <summary>The request of which all <paramref name="arrivals"/> are cases: what some lack and others have is neither missing nor there.</summary>
    public static TrackedObject Join(IReadOnlyList<TrackedObject> arrivals)
    {
        var first = arrivals[0];
        if (arrivals.Count == 1)
        {
            return first;
        }

        var names = arrivals.SelectMany(arrival => arrival.MentionedMembers).Distinct(StringComparer.Ordinal);
        return new(
            first.TypeName,
            first.NameLocation,
            arrivals.All(arrival => arrival.IsWhole),
            names.ToDictionary(name => name, name => Join([.. arrivals.Select(arrival => arrival[name])])),
            type: first.Type,
            furtherLocations: first.FurtherLocations,
            dialect: first.Dialect);
    }

    /// <summary>What can be said of a value that arrives in these ways: of each text or number, that it comes for certain once it is there.</summary>
    public static TrackedValue Join(IReadOnlyList<TrackedValue> arrivals)
    {
        if (arrivals.Count == 1)
        {
            var merged = NarrowedShapes.Merge(arrivals[0].Shapes);
            return merged == arrivals[0].Shapes ? arrivals[0] : arrivals[0] with { Shapes = merged };
        }

        arrivals = [.. arrivals.Select(arrival => IsUndecided(arrival, arrivals) ? arrival with { Shapes = arrival.Undoubted } : arrival)];
        var first = arrivals[0];
        var kept = arrivals.Where(arrival => !IsDiverted(arrival, arrivals)).ToList();
        var shapes = arrivals.SelectMany(arrival => kept.Contains(arrival) ? arrival.Shapes : arrival.Shapes.Select(shape => WithoutCertainty(shape, arrivals))).Distinct(ShapeComparer.Instance).ToImmutableArray();
        shapes = NarrowedShapes.Merge(shapes);
        var decided = kept.Where(arrival => arrivals.All(other => other.ValueKey != arrival.ValueKey || Equals(other.Range, arrival.Range))).ToList();
        var isSame = arrivals.All(arrival => arrival.Text is not null && arrival.Text == first.Text);
        var range = arrivals.All(arrival => arrival.Range is not null) ? arrivals.Select(arrival => arrival.Range!).Aggregate((left, right) => left.Union(right)) : null;
        var numbers = decided.SelectMany(arrival => arrival.Numbers).Distinct().ToImmutableArray();
        var ranges = decided.SelectMany(arrival => arrival.Ranges).Distinct().ToImmutableArray();
        if (numbers.IsEmpty && ranges.IsEmpty && range is not null)
        {
            // Whichever way it came, it lies somewhere in there.
            ranges = ImmutableArray.Create((range, first.Assigned?.Syntax.GetLocation() ?? first.Location));
        }

        return first with
        {
            IsNull = arrivals.All(arrival => arrival.IsNull == first.IsNull) ? first.IsNull : null,
            Shapes = shapes,
            Text = isSame ? first.Text : null,
            Number = arrivals.All(arrival => arrival.Number == first.Number) ? first.Number : null,
            Range = range,
            Numbers = numbers,
            Ranges = ranges,
            Structure = arrivals.All(arrival => arrival.Structure is not null) && arrivals.Select(arrival => PlaceOf(arrival.Structure!)).Distinct().Count() == 1
                ? Join([.. arrivals.Select(arrival => arrival.Structure!)])
                : null,
            Structures = arrivals.SelectMany(arrival => arrival.Structures).GroupBy(PlaceOf).Select(same => Join(same.ToList())).ToImmutableArray(),
            Items = Join([.. arrivals.Select(arrival => arrival.Items)]),
            Identity = arrivals.All(arrival => arrival.Identity == first.Identity) ? first.Identity : null,
            IsSource = arrivals.All(arrival => arrival.IsSource),
        };
    }

    // Of the tests that nobody understands, each was answered the other way too, and led here all the same. What a loop left unknown proves nothing.
    private static bool IsUndecided(TrackedValue arrival, IReadOnlyList<TrackedValue> arrivals)
    {
        var roots = arrival.Undoubted.Aggregate(Roots.None, (sum, shape) => sum.Union(shape.Roots));
        var tests = arrival.History.Values.Where(test => test.Doubted.Overlaps(roots)).ToList();
        return tests.Count > 0 && tests.TrueForAll(test => arrivals.Any(other =>
            other.History.TryGetValue(test.Test, out var answer) && answer.Outcome != test.Outcome && NarrowedShapes.AreOfOneValue(arrival.Undoubted, other.Undoubted) && (IsAnyText(arrival.Undoubted) || !IsAnyText(other.Undoubted))));
    }

    private static TrackedMember Join(IReadOnlyList<TrackedMember> arrivals)
    {
        var first = arrivals[0];
        var values = arrivals.Select(arrival => arrival.Value).OfType<TrackedValue>().ToList();
        return new(
            arrivals.All(arrival => arrival.Presence == first.Presence) ? first.Presence : Presence.Unknown,
            values.Count == 0 ? null : Join(values),
            arrivals.Select(arrival => arrival.NameLocation).FirstOrDefault(location => location is not null))
        {
            FilledWhileNull = first.FilledWhileNull,
        };
    }

    private static TrackedItems? Join(IReadOnlyList<TrackedItems?> arrivals)
    {
        if (arrivals.Any(arrival => arrival is null))
        {
            return null;
        }

        var count = arrivals[0]!.Known.Length;
        return arrivals.All(arrival => arrival!.Known.Length == count && arrival.Known.Zip(arrivals[0]!.Known, (item, other) => item.Key?.Text == other.Key?.Text).All(same => same))
            ? new(
                Enumerable.Range(0, count).Select(index => Join(arrivals.Select(arrival => arrival!.Known[index]).ToList())).ToImmutableArray(),
                arrivals.All(arrival => arrival!.IsComplete))
            : TrackedItems.Unknown with
            {
                Sometimes = arrivals.SelectMany(arrival => arrival!.Known.AddRange(arrival.Sometimes)).GroupBy(item => item.Location).Select(same => Join(same.ToList())).ToImmutableArray(),
            };
    }

    // From where a value came to be, a test led some paths here with another value: then it may have led this one elsewhere too.
    private static bool IsDiverted(TrackedValue arrival, IReadOnlyList<TrackedValue> arrivals)
    {
        var isSame = arrivals.ToLookup(other => IsSame(other, arrival) || NarrowedShapes.AreOfOneValue(arrival.Undoubted, other.Undoubted));
        var (same, others) = (isSame[true].ToList(), isSame[false].ToList());
        var later = arrival.History.Values.Where(test => test.Serial > arrival.Birth).ToList();
        if (others.Count == 0 || later.Count == 0)
        {
            return false;
        }

        var chosenBy = arrival.History.Values.Where(test => test.Serial <= arrival.Birth).Aggregate(Roots.None, (roots, test) => roots.Union(test.Subjects));
        return later.Any(test =>
            (test.Subjects.Overlaps(chosenBy) && !same.Exists(one => one.History.TryGetValue(test.Test, out var its) && its.Outcome != test.Outcome))
            || others.Any(other => other.History.TryGetValue(test.Test, out var outcome)
                && ((outcome.Outcome != test.Outcome && !same.Exists(one => one.History.TryGetValue(test.Test, out var its) && its.Outcome == outcome.Outcome))
                    || (outcome.WentBothWays && !IsAnyText(other.Shapes)))));
    }

    // What a loop left unknown may be this very value.
    private static bool IsAnyText(ImmutableArray<TextShape> shapes) =>
        shapes.Length > 0 && shapes.All(shape => shape.Pieces is [{ Hole: { } hole }] && hole.Possible.Equals(TextHole.AnyText.Possible));

    // Where it is said, and where it is made when that is in a helper.
    private static (Location, Location?) PlaceOf(TrackedObject structure) => (structure.NameLocation, structure.FurtherLocations is [var made, ..] ? made : null);

    // What is possible stays so; what is certain of the text only where it arrives is not said. A piece that every way brings is there in any case.
    private static TextShape WithoutCertainty(TextShape shape, IReadOnlyList<TrackedValue> arrivals) => TextShape.Of(shape.Pieces.Select((piece, index) =>
        piece.Text is null or "" || arrivals.All(arrival => arrival.Shapes.All(other => other.Pieces.Length == shape.Pieces.Length
            && other.Pieces[index].Text == piece.Text && other.Pieces[index].Origin.Node == piece.Origin.Node))
            ? piece
            : TextPiece.Unknown(TextHole.AnyText with { }, piece.Origin)));

    private static bool IsSame(TrackedValue left, TrackedValue right) =>
        left.Number == right.Number && left.IsNull == right.IsNull && left.Shapes.SequenceEqual(right.Shapes, ShapeComparer.Instance);

    /// <summary>Shapes that say the same at the same places.</summary>
    private sealed class ShapeComparer : IEqualityComparer<TextShape>
    {
        public static ShapeComparer Instance { get; } = new();

        public bool Equals(TextShape? left, TextShape? right) => left is not null && right is not null && left.IsSameAs(right);

        public int GetHashCode(TextShape shape) => shape.Pieces.Length;
    }
}
