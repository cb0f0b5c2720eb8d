namespace IotJobs.ServiceModel;

/// <summary>The law of AWS IoT Jobs: one row per member of the 23 operations' requests and of the structures inside them.</summary>
internal static class ServiceConstraints
{
    private static readonly Dictionary<string, Dictionary<string, MemberConstraint>> Types = new[]
        {
            CreationTable.All, StructureTable.All, ManagementTable.All, DeviceTable.All,
        }
        .SelectMany(rows => rows)
        .GroupBy(row => row.TypeName)
        .ToDictionary(type => type.Key, type => type.ToDictionary(row => row.Member));

    /// <summary>Every row.</summary>
    public static IEnumerable<MemberConstraint> All => Types.Values.SelectMany(type => type.Values);

    /// <summary>The metadata names of the types that have rows.</summary>
    public static IEnumerable<string> TypeNames => Types.Keys;

    /// <summary>The rows of one type; empty when it is none of the Jobs operations'.</summary>
    /// <param name="typeMetadataName">Such as <c>Amazon.IoT.Model.CreateJobRequest</c>.</param>
    public static IReadOnlyCollection<MemberConstraint> Of(string typeMetadataName) =>
        Types.TryGetValue(typeMetadataName, out var members) ? members.Values : [];

    /// <summary>The row of one member, or null when the law says nothing about it.</summary>
    /// <param name="typeMetadataName">Such as <c>Amazon.IoT.Model.CreateJobRequest</c>.</param>
    /// <param name="propertyName">Such as <c>JobId</c>.</param>
    public static MemberConstraint? TryGet(string typeMetadataName, string propertyName) =>
        Types.TryGetValue(typeMetadataName, out var members) && members.TryGetValue(propertyName, out var row) ? row : null;
}
