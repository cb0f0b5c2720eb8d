namespace IotJobs.ServiceModel;

/// <summary>True or false, both legal.</summary>
/// <param name="Name">The shape's name as AWS spells it.</param>
/// <param name="Source">Where it is written.</param>
internal sealed record FlagConstraint(string Name, string Source) : ValueConstraint(Name, Source);
