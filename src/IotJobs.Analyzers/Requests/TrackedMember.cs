using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Requests;

/// <summary>What is known of one member of a request.</summary>
/// <param name="Presence">Whether it is set.</param>
/// <param name="Value">Its value, when exactly one assignment decides; else null.</param>
/// <param name="NameLocation">Where the member is named in that assignment; else null.</param>
internal sealed record TrackedMember(Presence Presence, TrackedValue? Value = null, Location? NameLocation = null)
{
    /// <summary>Where something is added to the member while it is certainly null; else null.</summary>
    public Location? FilledWhileNull { get; init; }

    /// <summary>The helper that sets the member; null when the body that the request is in, or a caller of it, does.</summary>
    public SyntaxNode? SetBy { get; init; }

    public static TrackedMember Unknown { get; } = new(Presence.Unknown);

    public static TrackedMember NotSet { get; } = new(Presence.NotSet);

    public bool IsSet => Presence == Presence.Set;

    public bool IsNotSet => Presence == Presence.NotSet;

    /// <summary>The text or word, when it is known whole.</summary>
    public string? Text => Value?.Text;

    /// <summary>The number, when it is known.</summary>
    public decimal? Number => Value?.Number;

    /// <summary>The structure, when it is made in sight.</summary>
    public TrackedObject? Structure => Value?.Structure;

    /// <summary>The items in sight.</summary>
    public TrackedItems Items => Value?.Items ?? TrackedItems.Unknown;
}
