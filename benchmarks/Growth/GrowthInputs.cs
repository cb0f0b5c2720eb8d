using System.Text;

namespace IotJobs.Benchmarks.Growth;

/// <summary>Programs of any size, each large in one way: in a method with many requests, a text of many parts, helpers that call each other, and so on.</summary>
internal static class GrowthInputs
{
    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Amazon.IoT;
        using Amazon.IoT.Model;

        public static class Subject
        {
            public const string Thing = "arn:aws:iot:eu-west-1:123456789012:thing/a";

        """;

    /// <summary>The forms by name: each makes a program of a number of parts.</summary>
    public static IReadOnlyList<(string Name, Func<int, string> Source)> All { get; } =
    [
        ("requests in a method", count => InMethod(Lines(count, i => $$"""await client.CreateJobAsync(new CreateJobRequest { JobId = "job-{{i}}", Targets = [Thing], Document = "{\"a\":{{i}}}" });"""))),
        ("requests in variables", count => InMethod(Lines(count, i => $$"""var r{{i}} = new CreateJobRequest { JobId = "job-{{i}}", Document = "{}" }; r{{i}}.Targets = new List<string> { Thing }; await client.CreateJobAsync(r{{i}});"""))),
        ("locals", count => InMethod(Lines(count, i => $$"""var id{{i}} = $"job-{n}-{{i}}"; await client.DescribeJobAsync(new DescribeJobRequest { JobId = id{{i}} });"""))),
        ("branches", count => InMethod("var id = text;\n" + Lines(count, i => $$"""if (n == {{i}}) { id = "job-{{i}}"; }""") + "await client.DescribeJobAsync(new DescribeJobRequest { JobId = id });\n")),
        ("operands", count => InMethod($"await client.DescribeJobAsync(new DescribeJobRequest {{ JobId = \"a\"{string.Concat(Enumerable.Range(0, count).Select(i => $" + n + \"-{i}\""))} }});\n")),
        ("holes", count => InMethod($"await client.CreateJobAsync(new CreateJobRequest {{ JobId = \"a\", Targets = [Thing], Document = $\"{{{{{string.Join(",", Enumerable.Range(0, count).Select(i => $"\\\"m{i}\\\":{{n}}"))}}}}}\" }});\n")),
        ("helpers of eight returns", count => string.Concat(Enumerable.Range(0, count / 8).Select(Helper)) + InMethod("await client.DescribeJobAsync(new DescribeJobRequest { JobId = Helper0(n) });\n")),
        ("members", count => string.Concat(Enumerable.Range(0, count).Select(i => $"    public static Task Describe{i}(IAmazonIoT client, int n) => client.DescribeJobAsync(new DescribeJobRequest {{ JobId = $\"job-{{n}}-{i}\" }});\n"))),
    ];

    /// <summary>The whole program around <paramref name="members"/>.</summary>
    public static string Whole(string members) => Head + members + "}\n";

    private static string InMethod(string statements) => $"    public static async Task Run(IAmazonIoT client, string text, int n)\n    {{\n{statements}        await Task.CompletedTask;\n    }}\n";

    private static string Lines(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append("        ").Append(line(i)).Append('\n');
        }

        return text.ToString();
    }

    // Each calls the next, which the compiler cannot know to end.
    private static string Helper(int number) =>
        $"    private static string Helper{number}(int n)\n    {{\n{Lines(7, i => $"if (n == {i}) return \"job-{i}\";")}        return n > 8 ? Next{number}(n - 1) : \"job\";\n    }}\n\n    private static string Next{number}(int n) => {(number % 8 == 7 ? "\"end\"" : $"Helper{number + 1}(n)")};\n";
}
