namespace Amazon;

/// <summary>What a collection property holds before it is set: in V3, always an empty collection.</summary>
internal static class CollectionDefault
{
    public static T Of<T>() where T : class, new() => new();
}
