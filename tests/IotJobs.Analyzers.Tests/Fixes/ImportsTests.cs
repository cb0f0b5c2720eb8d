using IotJobs.Analyzers.CodeFixes;

namespace IotJobs.Analyzers.Tests.Fixes;

/// <summary>A fix names a type as the file names its own: by a using, in the place that it has among the others, or in full.</summary>
public sealed class ImportsTests
{
    [Theory]
    [InlineData("using Amazon.IoT.Model;", "using Amazon.IoT;\nusing Amazon.IoT.Model;")]
    [InlineData("// Jobs\nusing System;\nusing Amazon.IoT.Model;", "// Jobs\nusing System;\nusing Amazon.IoT;\nusing Amazon.IoT.Model;")]
    [InlineData("using System;\nusing Model = Amazon.IoT.Model;\nusing static Amazon.IoT.Model.Made;", "using System;\nusing Amazon.IoT;\nusing Model = Amazon.IoT.Model;\nusing static Amazon.IoT.Model.Made;")]
    [InlineData("global using Amazon.IoT.Model;", "global using Amazon.IoT.Model;\nusing Amazon.IoT;")]
    [InlineData("using Amazon.IoT.Model; using System;", "using Amazon.IoT;\nusing Amazon.IoT.Model; using System;")]
    public Task Using_is_added_once_in_its_place(string before, string after) =>
        CheckAsync($"{before}\n{Code("[|\"snapshot\"|]")}", $"{after}\n{Code("TargetSelection.SNAPSHOT")}");

    [Fact]
    public Task Using_stands_where_those_of_the_namespace_stand() => CheckAsync(
        $"namespace Fleet\n{{\n    using Amazon.IoT.Model;\n\n{Code("[|\"snapshot\"|]")}\n}}",
        $"namespace Fleet\n{{\n    using Amazon.IoT;\n    using Amazon.IoT.Model;\n\n{Code("TargetSelection.SNAPSHOT")}\n}}");

    [Theory]
    [InlineData("class TargetSelection { }")]
    [InlineData("namespace System { class AmazonIoTClient { } } class Other { AmazonIoTClient client; }")]
    public Task Name_that_would_mean_two_things_stays_in_full(string other) => CheckAsync(
        $"using System;\n{Code("[|\"snapshot\"|]")}\n{other}", $"using System;\n{Code("Amazon.IoT.TargetSelection.SNAPSHOT")}\n{other}");

    [Theory]
    [InlineData("string TargetSelection = \"\";", "Amazon.IoT.TargetSelection.SNAPSHOT")]
    [InlineData("Amazon.IoT.TargetSelection TargetSelection;", "TargetSelection.SNAPSHOT")]
    public Task Member_of_the_same_name_is_not_taken_for_the_type(string member, string word) => CheckAsync(
        $"using Amazon.IoT;\n{Code("[|\"snapshot\"|]", member)}", $"using Amazon.IoT;\n{Code(word, member)}");

    [Fact]
    public Task File_without_usings_gets_none() => CheckAsync(Code("[|\"snapshot\"|]"), Code("Amazon.IoT.TargetSelection.SNAPSHOT"));

    private static Task CheckAsync(string before, string after) =>
        FixTest<WriteKnownWordFix>.CheckAsync("IOTJ1012", $"{before}\n{Made}", $"{after}\n{Made}");

    private const string Made = "namespace Amazon.IoT.Model { static class Made { } }";

    private static string Code(string word, string member = "") => $$"""
        class Deployment
        {
            {{member}}
            object A() => new Amazon.IoT.Model.CreateJobRequest { TargetSelection = {{word}} };
            object B() => new Amazon.IoT.Model.CreateJobRequest { TargetSelection = {{word}} };
        }
        """;
}
