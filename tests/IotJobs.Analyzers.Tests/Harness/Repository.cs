using System.Reflection;

namespace IotJobs.Analyzers.Tests.Harness;

/// <summary>Places in the repository, known from the build that made this assembly.</summary>
internal static class Repository
{
    /// <summary>The top folder.</summary>
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The build configuration, <c>Debug</c> or <c>Release</c>.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The address below which a path of the repository is a page on the web.</summary>
    public static string Pages { get; } = Metadata("RepositoryPages");

#if ROSLYN_FLOOR
    /// <summary>The reference assemblies of .NET 8.</summary>
    public static string ReferencePack { get; } = Metadata("ReferencePack");

#endif
    /// <summary>A path below the top folder.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>What the build has written into this assembly under <paramref name="key"/>.</summary>
    public static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;
}
