using System.Collections.Immutable;

namespace IotJobs.Analyzers.Generator.Schema;

/// <summary>One difference between a committed schema and that of the code.</summary>
/// <param name="Path">The member of today's document that makes it, from the top of the document.</param>
/// <param name="IsInside">Whether it is the type of that member that makes it, as it lacks a member.</param>
/// <param name="What">The difference, in words that fit a message.</param>
internal sealed record SchemaChange(ImmutableArray<SchemaStep> Path, bool IsInside, string What);

/// <summary>A step down in a document.</summary>
/// <param name="Name">The member's name; null for the items of a list and the values of a dictionary.</param>
internal readonly record struct SchemaStep(string? Name);
