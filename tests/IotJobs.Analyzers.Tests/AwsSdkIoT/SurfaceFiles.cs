using System.Text.Json;
using IotJobs.Analyzers.Tests.Harness;

namespace IotJobs.Analyzers.Tests.AwsSdkIoT;

/// <summary>
/// The public surface of the SDK as <c>tests/AwsSdkIoT/Surface</c> tells it: one file per namespace, one line per member.
/// A line without a generation holds for both, with numbers, flags and instants written as V4 has them (<c>int?</c>; V3: <c>int</c>).
/// </summary>
internal static class SurfaceFiles
{
    /// <summary>Every line of one generation, each as <c>namespace.type : bases</c> or <c>namespace.type : bases | member</c>.</summary>
    public static IEnumerable<string> Read(string generation, params string[] namespaces) =>
        from name in namespaces
        from type in Types(name)
        from line in type.Value.Select(member => Member(member, generation)).OfType<string>().Select(member => $" | {member}").Prepend("")
        select $"{name}.{type.Key}{line}";

    private static Dictionary<string, string[]> Types(string name)
    {
        var path = Repository.Path("tests", "AwsSdkIoT", "Surface", $"{name}.json");
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(path))!;
    }

    private static string? Member(string line, string generation)
    {
        if (line is ['V', '3' or '4', ':', ' ', ..])
        {
            if (!line.StartsWith(generation, StringComparison.Ordinal))
                return null;
            line = line[4..];
        }

        return generation == "V3" ? line.Replace("?", "", StringComparison.Ordinal) : line;
    }
}
