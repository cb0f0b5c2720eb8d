namespace IotJobs.ServiceModel;

/// <summary>The placeholders in a job document that relate it to other members of its request.</summary>
internal static class DocumentPlaceholders
{
    /// <summary>How a placeholder begins that stands for the one destination package version of the job.</summary>
    public const string OnlyPackage = Package + ":version::";

    private const string Package = PlaceholderKinds.Start + PlaceholderKinds.Package + ":";

    // The literal "-v1:" is left out: whether AWS IoT knows it is unknown.
    private static readonly string[] Presigned =
    [
        PlaceholderKinds.Start + PlaceholderKinds.PresignedUrl + ":",
        PlaceholderKinds.Start + PlaceholderKinds.PresignedUrlV2 + ":",
        PlaceholderKinds.Start + PlaceholderKinds.PresignedUrlUpload + ":",
    ];

    /// <summary>The first placeholder of <paramref name="document"/> for which AWS IoT signs a URL, up to its colon or brace, or null.</summary>
    public static string? PresignedIn(string document) =>
        Presigned.FirstOrDefault(start => document.IndexOf(start, StringComparison.Ordinal) >= 0)
            ?? (PackagesIn(document).Any(package => package.Tail == "artifact:" + PlaceholderKinds.PresignedUrl) ? Package : null);

    /// <summary>The placeholder for the parameter <paramref name="key"/> of a template.</summary>
    public static string ParameterOf(string key) => $"{PlaceholderKinds.Start}{PlaceholderKinds.Parameter}:{key}}}";

    /// <summary>The package placeholders of <paramref name="document"/> that name both a package and a version.</summary>
    public static IEnumerable<(string Name, string Version, string Tail)> PackagesIn(string document)
    {
        for (var at = document.IndexOf(Package, StringComparison.Ordinal); at >= 0; at = document.IndexOf(Package, at + 1, StringComparison.Ordinal))
        {
            var end = document.IndexOf('}', at);
            if (end < 0)
            {
                yield break;
            }

            var parts = document.Substring(at + Package.Length, end - at - Package.Length).Split([':'], 4);
            if (parts is [{ Length: > 0 } name, "version", { Length: > 0 } version, var rest])
            {
                yield return (name, version, rest);
            }
        }
    }

    /// <summary>The resource part of a package version's ARN.</summary>
    public static string ResourceOf(string name, string version) => $"package/{name}/version/{version}";
}
