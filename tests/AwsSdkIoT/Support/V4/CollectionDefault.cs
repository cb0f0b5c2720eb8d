namespace Amazon;

/// <summary>What a collection property holds before it is set: in V4, null, unless the application asks for the way of V3.</summary>
internal static class CollectionDefault
{
    public static T Of<T>() where T : class, new() => AWSConfigs.InitializeCollections ? new() : null;
}
