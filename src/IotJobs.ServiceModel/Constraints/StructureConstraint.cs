namespace IotJobs.ServiceModel;

/// <summary>A nested structure; its members have rows of their own.</summary>
/// <param name="Name">The structure's name as AWS spells it.</param>
/// <param name="Source">Where it is written.</param>
internal sealed record StructureConstraint(string Name, string Source) : ValueConstraint(Name, Source);
