using System.Collections.Immutable;
using IotJobs.Analyzers.DataFlow;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Requests;

/// <summary>Takes down what is known of a request, or of a value on its way into one, in one state.</summary>
/// <param name="symbols">The SDK's types.</param>
/// <param name="state">The state.</param>
/// <param name="frame">The body that the value arrives in.</param>
/// <param name="isWhole">Whether nobody else can set members or add items any more.</param>
internal sealed class Snapshot(SdkSymbols symbols, FlowState state, Frame frame, bool isWhole = true)
{
    private const int MostDepth = 8;

    private readonly Roots _doubts = state.Doubts;

    /// <summary>The request or structure with the identity <paramref name="id"/>; null when it is none.</summary>
    public TrackedObject? OfObject(int id) =>
        state.Heap.TryGetValue(id, out var held) ? OfObject(held, MostDepth, null) : null;

    /// <summary>The value <paramref name="value"/> of the expression <paramref name="assigned"/>.</summary>
    public TrackedValue OfValue(AbstractValue value, IOperation? assigned) => OfValue(value, assigned, MostDepth, null);

    private TrackedObject? OfObject(AbstractObject held, int depth, Location? around)
    {
        if (depth == 0 || symbols.TypeNameOf(held.Type) is not { } typeName)
        {
            return null;
        }

        var (place, further) = PlaceOf(held, around);
        var isBroken = held.Creation is IObjectCreationOperation creation && IsBroken(creation.Syntax);
        var dialect = symbols.DialectOf(held.Type);
        var members = held.Members.ToDictionary(member => dialect.MemberOf(typeName, member.Key) ?? member.Key, member => OfMember(member.Value, depth, place));
        if (dialect.IsCloudFormation)
        {
            members = members.ToDictionary(member => member.Key, member => CdkValues.Typed(member.Value, dialect.RowOf(typeName, member.Key)?.Value, dialect));
        }

        return new(typeName, place, isWhole && held is { HasEscaped: false, IsPartial: false } && !isBroken, members, type: held.Type as INamedTypeSymbol, furtherLocations: further, dialect: dialect);
    }

    // What lacks a member is said where it is made, when this body or a caller makes it; else at the call that it comes out of, or where the request around it is said.
    private (Location Place, IReadOnlyList<Location> Further) PlaceOf(AbstractObject held, Location? around)
    {
        var made = TypeLocation(held.Creation);
        return frame.Makes(held.Creation) ? (made, [])
            : held.Entry is { } entry && (around is null || frame.Makes(entry)) ? (entry.GetLocation(), [made])
            : around is not null ? (around, [made])
            : (made, []);
    }

    private TrackedMember OfMember(AbstractMember member, int depth, Location around)
    {
        var value = OfValue(member.Value, member.Assigned, depth - 1, member.Assigned is { Syntax: var written } && frame.Makes(written) ? written.GetLocation() : around);
        var setBy = member.Name is { } named && !frame.Makes(named) ? named.FirstAncestorOrSelf<SyntaxNode>(IsBody) : null;
        var isEmptyOfSdk = member.Assigned is null && value.Items is { IsEmpty: true };
        var presence = !member.IsCertain ? Presence.Unknown
            : isEmptyOfSdk ? Presence.NotSet
            : member.Value.Nullness switch { Nullness.Null when isWhole => Presence.NotSet, Nullness.NotNull or Nullness.Promised => Presence.Set, _ => Presence.Unknown };
        var name = setBy is not null && member.Value is { IsArgument: true, Place: { } handed } ? handed : member.Name;
        return new(presence, value, name?.GetLocation()) { FilledWhileNull = member.FilledWhileNull?.GetLocation(), SetBy = setBy };
    }

    private static bool IsBody(SyntaxNode node) => node is MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax;

    private TrackedValue OfValue(AbstractValue value, IOperation? assigned, int depth, Location? around)
    {
        var undoubted = (value.Text?.Shapes ?? ImmutableArray<TextShape>.Empty).Select(shape => Without(shape, state.Guarded)).ToImmutableArray();
        var shapes = undoubted.Select(shape => Without(shape, _doubts)).ToImmutableArray();
        var location = value.IsArgument && value.Place is { } handed ? handed.GetLocation() : assigned?.Syntax.GetLocation() ?? Location.None;
        var isDoubted = value.Roots.Overlaps(_doubts) && value.Text is null;
        var range = isDoubted ? null : value.Number;
        var number = range?.Only;
        var place = value.Place is { } written && (value.IsArgument || assigned?.Syntax.Span.Contains(written.Span) == true) ? written.GetLocation() : location;
        var held = state.ObjectOf(value);
        var structure = held is null || depth <= 0 ? null : OfObject(held, depth, around);
        return new(location)
        {
            IsNull = value.Nullness switch { Nullness.Null => true, Nullness.NotNull or Nullness.Promised => false, _ => null },
            ValueKey = value.Key,
            Shapes = shapes,
            Undoubted = undoubted,
            Text = shapes is [{ Constant: { } text }] ? text : null,
            Number = number,
            Range = range,
            Numbers = number is { } known ? ImmutableArray.Create((known, place)) : ImmutableArray<(decimal, Location)>.Empty,
            Ranges = number is null && range is { } interval ? ImmutableArray.Create((interval, location)) : ImmutableArray<(IntegerRange, Location)>.Empty,
            Structure = structure,
            Structures = structure is null ? ImmutableArray<TrackedObject>.Empty : ImmutableArray.Create(structure),
            Items = depth <= 0 ? null : held is null ? OfSequence(value, assigned, depth, around) : OfItems(held, depth, around),
            Variable = assigned is null ? null : VariableOf(Conversions.UnwrapAll(assigned)),
            Identity = value.Text is { Shapes: [{ Constant: null }] } ? value.Key : null,
            Assigned = assigned,
            Enumeration = value.Enumeration,
            IsSource = value.IsSource || (value.IsArgument && assigned is not null && Conversions.UnwrapAll(assigned) is IParameterReferenceOperation),
            Birth = value.Birth,
            History = state.History,
            Roots = value.Roots,
        };
    }

    private TrackedItems? OfItems(AbstractObject held, int depth, Location? around) => symbols.TypeNameOf(held.Type) is not null
        ? null
        : new(
            held.Items.Select(item => OfValue(item.Value, item.Added, depth - 1, around) with { Key = OfKey(item, depth, around) }).Concat(Others(held, depth, around)).ToImmutableArray(),
            IsComplete: isWhole && held is { HasOtherItems: false, HasEscaped: false } && !IsHalfTyped(held));

    // A key that a helper has written is seen where the map is put in.
    private TrackedValue? OfKey(AbstractItem item, int depth, Location? around) => item.Key is not { } key ? null
        : OfValue(key, item.KeyOperation, depth - 1, around) is var value && around is not null && item.KeyOperation is { Syntax: var written } && !frame.Makes(written) ? value with { Location = around }
        : value;

    // A sequence that nobody has made a list of: of its elements, what a lambda makes of each.
    private TrackedItems? OfSequence(AbstractValue value, IOperation? assigned, int depth, Location? around) =>
        state.Paths.TryGetValue((value.Key, AbstractObject.AnyElement), out var element) && !element.IsSource
            ? new(ImmutableArray.Create(OfValue(element, assigned, depth - 1, around)), IsComplete: false)
            : null;

    // What a lambda makes of each element stands for all of them.
    private IEnumerable<TrackedValue> Others(AbstractObject held, int depth, Location? around) =>
        held.Members.TryGetValue(AbstractObject.AnyElement, out var element) ? [OfValue(element.Value, element.Assigned, depth - 1, around)] : [];

    // An element that does not compile yet is no item, and will be one.
    private static bool IsHalfTyped(AbstractObject held) =>
        !held.WasCleared && held.Creation.Syntax is BaseObjectCreationExpressionSyntax { Initializer.Expressions.Count: var written } && written > held.Items.Length;

    // Of what a test has let through that nobody understands, nothing is said.
    private static TextShape Without(TextShape shape, Roots doubts) => doubts.IsEmpty || !shape.Pieces.Any(piece => piece.Origin.Roots.Overlaps(doubts))
        ? shape
        : TextShape.Of(shape.Pieces.Select(piece => piece.Origin.Roots.Overlaps(doubts) ? TextPiece.Unknown(TextHole.AnyText with { }, piece.Origin) : piece));

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static Location TypeLocation(IOperation creation) => creation.Syntax switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax { NewKeyword: var keyword } => keyword.GetLocation(),
        var syntax => syntax.GetLocation(),
    };

    // What is half typed may name the missing member next.
    private static bool IsBroken(SyntaxNode creation) =>
        creation is BaseObjectCreationExpressionSyntax { Initializer: { } initializer } && (initializer.ContainsDiagnostics || initializer.Expressions.Any(expression => expression is not AssignmentExpressionSyntax))
        || creation.Parent?.ContainsDiagnostics == true;
}
