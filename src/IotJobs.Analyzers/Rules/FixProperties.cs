namespace IotJobs.Analyzers.Rules;

/// <summary>The keys under which a diagnostic carries what its fix needs to know.</summary>
internal static class FixProperties
{
    /// <summary>How many of the additional locations are further wrong places at the use; declarations follow them.</summary>
    public const string FurtherPlaces = "FurtherPlaces";

    /// <summary>For the primary location and each further place, what is wrong there: a <c>TextHoleSource</c>; joined by commas.</summary>
    public const string Sources = "Sources";

    /// <summary>Span of the whole value, <c>start,length</c>, in the file of the primary location.</summary>
    public const string Value = "Value";

    /// <summary>Present when <c>JobId.FromText</c> is at hand and the value can be handed through it.</summary>
    public const string CanWrap = "CanWrap";

    /// <summary>Present when the text is legal once every wrong place is mended by its source.</summary>
    public const string CanMend = "CanMendHoles";

    /// <summary>The word to write.</summary>
    public const string Word = "Word";

    /// <summary>The SDK's static member of that word, fully qualified; absent where only a literal can stand.</summary>
    public const string Member = "Member";

    /// <summary>The members that a request lacks, by name, joined by commas.</summary>
    public const string Missing = "Missing";
}
