using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>Code that stands in one file and was written in another, which <c>#line</c> names.</summary>
internal static class MappedCode
{
    /// <summary>Whether a part of <paramref name="tree"/> was written in another file.</summary>
    public static bool IsIn(SyntaxTree tree, CancellationToken cancellationToken) =>
        tree.GetRoot(cancellationToken).ContainsDirectives && tree.GetLineMappings(cancellationToken).Any(mapping => mapping.MappedSpan.HasMappedPath);

    /// <summary>Whether what stands at <paramref name="location"/> was written in another file.</summary>
    public static bool IsAt(Location location) => location is { IsInSource: true } && location.GetMappedLineSpan().HasMappedPath;
}
