using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser.Reading;

/// <summary>Collects why a job cannot be read; the first reason counts.</summary>
internal sealed class ReadingObstacle
{
    public string? Text { get; private set; }

    /// <summary>Notes why <paramref name="type"/> cannot be made.</summary>
    /// <param name="why">A clause, such as <c>it is abstract</c>.</param>
    public void Add(ITypeSymbol type, string why) => Text ??= $"{TypeNames.Short(type.WithNullableAnnotation(NullableAnnotation.None))} cannot be made from JSON: {why}.";
}
