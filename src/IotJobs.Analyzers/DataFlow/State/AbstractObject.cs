using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>What is known of an object that the analyzed code made.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Creation">The expression that made it.</param>
internal sealed record AbstractObject(ITypeSymbol Type, IOperation Creation)
{
    /// <summary>The member under which a list keeps what is known of each element that is not one of <see cref="Items"/>.</summary>
    public const string AnyElement = "[]";

    private static readonly ImmutableDictionary<string, AbstractMember> s_noMembers = ImmutableDictionary.Create<string, AbstractMember>(StringComparer.Ordinal);

    /// <summary>The members that were assigned, by name.</summary>
    public ImmutableDictionary<string, AbstractMember> Members { get; init; } = s_noMembers;

    /// <summary>The items of a list, or entries of a map, that are there for certain, in order.</summary>
    public ImmutableArray<AbstractItem> Items { get; init; } = ImmutableArray<AbstractItem>.Empty;

    /// <summary>Whether a list or map may hold more than <see cref="Items"/>.</summary>
    public bool HasOtherItems { get; init; }

    /// <summary>How many other items there are at least, where paths with different ones have met.</summary>
    public int LeastOtherItems { get; init; }

    /// <summary>Whether items were taken out since the list was made.</summary>
    public bool WasCleared { get; init; }

    /// <summary>Whether <see cref="Items"/> are all items that there are.</summary>
    public bool IsWhole => !HasEscaped && !HasOtherItems;

    /// <summary>What the members and items hold.</summary>
    public IEnumerable<AbstractValue> Parts => Members.Values.Select(member => member.Value).Concat(Items.Select(item => item.Value));

    /// <summary>Whether code that is not followed may have changed the object: then only what was assigned since is known.</summary>
    public bool HasEscaped { get; init; }

    /// <summary>Whether the object was sent, or left the analyzed code, so that it was judged already.</summary>
    public bool IsJudged { get; init; }

    /// <summary>Whether the object came from elsewhere, so that what is not assigned here may have been before.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether the object was handed to another body: that it is never sent is then no mistake of this one.</summary>
    public bool IsHandedOut { get; init; }

    /// <summary>The call through which the object came out of the body that made it.</summary>
    public SyntaxNode? Entry { get; init; }

    /// <summary>The same, where nothing is known of the items.</summary>
    public AbstractObject WithUnknownItems() => this with { Items = ImmutableArray<AbstractItem>.Empty, HasOtherItems = true, LeastOtherItems = 0 };

    /// <summary>The same, with <paramref name="member"/> set.</summary>
    public AbstractObject With(string name, AbstractMember member) => this with { Members = Members.SetItem(name, member) };
}

/// <summary>A member of an object.</summary>
/// <param name="Value">What it holds.</param>
/// <param name="Assigned">The expression that was assigned; null when there is none.</param>
/// <param name="Name">Where the member is named in that assignment.</param>
internal sealed record AbstractMember(AbstractValue Value, IOperation? Assigned, SyntaxNode? Name)
{
    /// <summary>False where only some of the joined paths assign the member.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Where something was added to the member while it was null.</summary>
    public SyntaxNode? FilledWhileNull { get; init; }
}

/// <summary>An item of a list, or an entry of a map.</summary>
internal sealed record AbstractItem(AbstractValue Value, IOperation Added)
{
    public AbstractValue? Key { get; init; }

    public IOperation? KeyOperation { get; init; }
}

/// <summary>The identity of any element of a list that is not followed: the same on all paths.</summary>
/// <param name="List">The identity of the list.</param>
internal sealed record ElementKey(object List);
