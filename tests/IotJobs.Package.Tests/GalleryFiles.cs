namespace IotJobs.Package.Tests;

/// <summary>The gallery's files that <c>dotnet format</c> can mend: the table of rules says which have a fix.</summary>
internal static class GalleryFiles
{
    // Their fixes wait for a name from the user and are made one by one.
    private static readonly string[] s_oneByOne = ["IOTJ2001", "IOTJ2004", "IOTJ2007", "IOTJ2013"];

    /// <summary>The ids of the rules whose fix is made in bulk.</summary>
    public static string[] Ids { get; } =
    [
        .. File.ReadLines(PackedPackage.InRepository("docs", "rules", "README.md"))
            .Where(line => line.StartsWith("| [IOTJ", StringComparison.Ordinal) && line.EndsWith("| yes |", StringComparison.Ordinal))
            .Select(line => line["| [".Length..][..8])
            .Except(s_oneByOne),
    ];

    /// <summary>A file for each, and the configuration that makes every rule a warning.</summary>
    public static IEnumerable<string> FixedInBulk => Ids.Select(id => $"{id}.cs").Append(".globalconfig").Select(file => PackedPackage.InRepository("samples", "RuleGallery", file));
}
