using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Generation;

public class ShapeTests
{
    [Theory]
    [InlineData("public partial class Job { public int A { get; set; } = 1; }")]
    [InlineData("internal sealed partial class Job { public int A { get; set; } = 1; }")]
    [InlineData("public partial record Job { public int A { get; set; } = 1; }")]
    [InlineData("public sealed partial record Job(int A = 1) { public Job() : this(1) { } }")]
    [InlineData("public partial struct Job { public int A => 1; }")]
    [InlineData("public partial struct Job { public Job() { } public int A { get; set; } = 1; }")]
    [InlineData("public readonly partial struct Job { public int A => 1; }")]
    [InlineData("public partial record struct Job(int A) { public Job() : this(1) { } }")]
    [InlineData("public readonly partial record struct Job(int A) { public Job() : this(1) { } }")]
    public void Every_kind_of_type_can_be_a_job(string declaration)
    {
        using var code = LoadedCode.Load($$"""
            internal static class Case { public static IJobDocument Create() => new Job(); }
            [FirmwareJob] {{declaration}}
            """);
        Assert.Equal("""{"a":1}""", Twin.AssertSame(code.Create()));
    }

    [Theory]
    [InlineData("namespace Acme.@class { [FirmwareJob] internal partial class Job { public int A => 1; } }", "Acme.@class.Job")]
    [InlineData("public static partial class Outer { [FirmwareJob] internal partial class @event { public int A => 1; } }", "Outer.@event")]
    [InlineData("public partial struct Outer { internal partial record Middle { [FirmwareJob] internal partial record struct Job { public int A => 1; } } }", "Outer.Middle.Job")]
    [InlineData("public partial interface IOuter { [FirmwareJob] public partial class Job { public int A => 1; } }", "IOuter.Job")]
    [InlineData("public partial record struct Outer { [FirmwareJob] internal partial struct Job { public int A => 1; } }", "Outer.Job")]
    public void A_job_can_be_anywhere(string declaration, string name)
    {
        using var code = LoadedCode.Load($$"""
            {{declaration}}
            internal static class Case { public static IJobDocument Create() => new {{name}}(); }
            """);
        Assert.Equal("""{"a":1}""", code.Create().ToJobDocument());
    }

    [Fact]
    public void Names_may_be_keywords_in_places()
    {
        using var code = LoadedCode.Load("""
            public static class Case { public static IJobDocument Create() => new @required { Partial = new() { @await = new() }, @record = 1 }; }
            [FirmwareJob] public partial class @required { public @partial? Partial { get; set; } public @scoped? Scoped { get; set; } public int @record { get; set; } public int @var { get; init; } = 2; }
            [FirmwareJob] public partial class @partial { public int @where { get; set; } public @await? @await { get; set; } public List<@file>? Files { get; set; } }
            [FirmwareJob] public partial class @await { public int @value { get; set; } public @partial.@record? Record { get; set; } }
            [FirmwareJob] public partial class @file { public int @field { get; set; } }
            [FirmwareJob] public partial record @scoped(int @field, @file? @async, @await? @yield);
            public partial class @partial { [FirmwareJob] public partial class @record { [JsonIgnore] public required @partial @where { get; init; } } }
            """);
        Assert.Equal("""{"partial":{"where":0,"await":{"value":0}},"record":1,"var":2}""", code.Create().ToJobDocument());
    }

    [Theory]
    [InlineData("Write")]
    [InlineData("Read")]
    [InlineData("Parse")]
    [InlineData("Members")]
    [InlineData("Settings")]
    public void A_job_may_be_named_like_what_is_generated(string name)
    {
        using var code = LoadedCode.Load($$"""
            public static class Case { public static IJobDocument Create() => {{name}}.ParseJobDocument(new {{name}} { Part = new() { Parts = { new() } } }.ToJobDocument()); }
            [FirmwareJob("A")] public partial class {{name}} { public {{name}}Part? Part { get; set; } public {{name}}? Next { get; set; } }
            public class {{name}}Part { public List<{{name}}Members> Parts { get; } = []; }
            public class {{name}}Members { public int A { get; set; } }
            """);
        Assert.Equal("""{"part":{"parts":[{"a":0}]}}""", code.Create().ToJobDocument());
    }

    [Fact]
    public void A_private_nested_job_may_use_private_types()
    {
        using var code = LoadedCode.Load("""
            public static partial class Case
            {
                public static IJobDocument Create() => new Job();
                [FirmwareJob] private partial class Job { public Part P { get; set; } = new(); public List<Kind> Kinds { get; set; } = new() { Kind.A }; }
                private class Part { public int A { get; set; } = 1; }
                private enum Kind { A }
            }
            """);
        Assert.Equal("""{"p":{"a":1},"kinds":["A"]}""", code.Create().ToJobDocument());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.CSharp9, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp10, NullableContextOptions.Warnings)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Disable)]
    public void The_output_compiles_in_old_and_new_language_versions(LanguageVersion language, NullableContextOptions nullable)
    {
        using var code = LoadedCode.Load(
            """
            public static class Case { public static IJobDocument Create() => new Acme.Job { ThingName = "t", List = new List<int?> { 1, null }, When = TimeSpan.Zero }; }
            namespace Acme
            {
                [FirmwareJob("OTA_{ThingName}", TargetSelection = "continuous")]
                [JobRollout(10), JobAbort("FAILED", 10.5, 3), JobMaintenanceWindow("cron(0 2 ? * MON *)", 60), JobTag("a", "b")]
                public partial class Job
                {
                    [JsonIgnore, MaxLength(32)] public string ThingName { get; set; }
                    public string Operation => "UPDATE";
                    public List<int?> List { get; set; }
                    public Dictionary<string, Part> Parts { get; set; }
                    public TimeSpan? When { get; set; }
                    public DayOfWeek Day { get; set; }
                    public AttributeTargets Flags { get; set; } = AttributeTargets.Class | AttributeTargets.Enum;
                    public Part Part { get; set; } = new Part();
                    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public Point Point { get; set; }
                }
                public record Part { public Part Next { get; set; } public double Number { get; set; } }
                public struct Point { public int X { get; set; } }
            }
            """,
            Harness.References.AwsSdkV4, language, nullable);
        Assert.Equal(
            """{"operation":"UPDATE","list":[1,null],"when":"00:00:00","day":"Sunday","flags":"Class, Enum","part":{"number":0}}""", code.Create().ToJobDocument());
    }

    [Fact]
    public void The_output_is_of_the_oldest_language_version()
    {
        using var code = LoadedCode.Load(
            """
            public static class Case { public static IJobDocument Create() => Acme.Job.ParseJobDocument(new Acme.Job { Parts = new List<Acme.Part> { new Acme.Part() } }.ToJobDocument()); }
            namespace Acme
            {
                [FirmwareJob("A", Description = "d"), JobRollout(10), JobAbort("FAILED", 10.5, 3), JobTag("a", "b")]
                public partial class Job
                {
                    public string Operation => "UPDATE";
                    public int? Number { get; set; } = 1;
                    public List<Part> Parts { get; set; }
                    public Dictionary<string, int?> Numbers { get; set; } = new Dictionary<string, int?> { ["a"] = null };
                    public AttributeTargets Flags { get; set; } = AttributeTargets.Class | AttributeTargets.Enum;
                }
                public class Part { public string Name { get; set; } = "p"; public Part Next { get; set; } }
            }
            """,
            Harness.References.AwsSdkV4, LanguageVersion.CSharp8, NullableContextOptions.Disable);
        Assert.Equal(
            """{"operation":"UPDATE","number":1,"parts":[{"name":"p"}],"numbers":{"a":null},"flags":"Class, Enum"}""", code.Create().ToJobDocument());
    }

    [Fact]
    public void Obsolete_members_and_types_do_not_warn_in_the_output()
    {
        using var code = LoadedCode.Load("""
            #pragma warning disable CS0612, CS0618, TEST1
            public static class Case { public static Job Create() => new Job(); }
            [FirmwareJob] public partial class Job
            {
                [Obsolete] public int A { get; set; } = 1;
                [Obsolete("x")] public OldPart B { get; set; } = new();
                [Obsolete("x", true)] public int C { get; set; } = 3;
                public Kind D { get; set; } = Kind.Old;
                [System.Diagnostics.CodeAnalysis.Experimental("TEST1")] public int E { get; set; } = 5;
            }
            [Obsolete] public class OldPart { public int A { get; set; } = 2; }
            public enum Kind { [Obsolete("x", true)] Older, [Obsolete] Old }
            """.Replace("= Kind.Old;", "= (Kind)1;", StringComparison.Ordinal));
        Assert.Equal("""{"a":1,"b":{"a":2},"c":3,"d":"Old","e":5}""", code.Create().ToJobDocument());
    }

    [Fact]
    public void A_CLS_compliant_or_documented_project_gets_no_warning_from_the_output()
    {
        var compilation = Generated.Compile([Generated.Source("""
            [assembly: CLSCompliant(true)]
            /// <summary>A job.</summary>
            [FirmwareJob] public partial class Job : Base
            {
                /// <summary>A number.</summary>
                [CLSCompliant(false)] public uint A { get; set; }
            }
            /// <summary>Has members of the same names.</summary>
            public class Base
            {
                /// <summary>Text.</summary>
                public string ToJobDocument() => "";
            }
            """)]);
        Generated.RunCleanly(compilation);
    }

    [Fact]
    public void The_output_adds_no_instance_field_and_readonly_methods_to_structs()
    {
        var output = Generated.RunCleanly(Generated.Compile([Generated.Source("""
            [FirmwareJob] public partial record Job(int A);
            [FirmwareJob] public partial struct Struct { public int A { get; set; } }
            """)]));
        Assert.Equal(["<A>k__BackingField"], output.GetTypeByMetadataName("Job")!.GetMembers().OfType<IFieldSymbol>().Select(field => field.Name));
        var members = output.GetTypeByMetadataName("Struct")!.GetMembers().OfType<IMethodSymbol>().Where(method => !method.IsStatic && method.Name.Contains("Job", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(members);
        Assert.All(members, method => Assert.True(method.IsReadOnly, method.Name));
    }

    [Fact]
    public void A_job_in_several_files_has_the_members_of_all_and_one_output()
    {
        var compilation = Generated.Compile([
            Generated.Source("public partial class Job { public int A { get; set; } }"),
            Generated.Source("[FirmwareJob] public partial class Job { public int B { get; set; } }"),
            Generated.Source("public partial class Job { public int C => 5; }")]);
        var (output, result) = Generated.Run(compilation);
        Assert.DoesNotContain(output.GetDiagnostics(), item => item.Severity == DiagnosticSeverity.Error);
        var text = Assert.Single(result.GeneratedSources).SourceText.ToString();
        Assert.Contains("\\\"c\\\":5", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_helper_is_the_only_name_that_is_not_part_of_the_contract()
    {
        using var code = LoadedCode.Load("""
            public static class Case { public static Job Create() => new Job(); public static Type Type() => typeof(Job); }
            [FirmwareJob("A")] public sealed partial class Job { }
            """, Harness.References.AwsSdkV4);
        var names = ((Type)code.Call("Type")!).GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
            .Select(member => member.Name).Where(name => name != ".ctor").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "JobDocumentSchema", "ParseJobDocument", "ToCreateJobInputJson", "ToCreateJobRequest", "ToCreateJobTemplateRequest", "ToJobDocument", "ToJobId",
                "TryParseJobDocument", "WriteJobDocument", "__FirmwareJob", "get_JobDocumentSchema",
            ],
            names);
    }

    [Fact]
    public void Two_assemblies_with_jobs_may_see_the_inside_of_each_other()
    {
        var library = Generated.RunCleanly(Generated.Compile(
            [Generated.Source("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Application\")] [FirmwareJob] public partial class First { }")],
            [.. Harness.References.IotJobs, .. Harness.References.AwsSdkV4]));
        Generated.RunCleanly(Generated.Compile(
            [Generated.Source("[FirmwareJob(\"B\"), JobTag(\"a\")] public partial class Second : First { }")],
            [.. Harness.References.IotJobs, .. Harness.References.AwsSdkV4, library.ToMetadataReference()]).WithAssemblyName("Application"));
    }
}
