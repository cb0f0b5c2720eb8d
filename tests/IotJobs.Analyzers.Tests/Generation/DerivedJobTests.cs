using IotJobs.Analyzers.Tests.Harness;

namespace IotJobs.Analyzers.Tests.Generation;

public class DerivedJobTests
{
    private const string Jobs = """
        public static class Case
        {
            public static Base Create() => new Derived { A = 1, B = 2 };
            public static string Json() => Create().ToCreateJobInputJson("arn:t");
            public static string Request() { var request = Create().ToCreateJobRequest("arn:t"); return request.JobId + request.Document + request.Description; }
            public static string Direct() => ((Derived)Create()).ToJobDocument();
        }
        [FirmwareJob("BASE_{A}", Description = "base"), JobRollout(5), JobTag("k", "base"), JobTag("x", "base")]
        public partial class Base { public int A { get; set; } }
        [FirmwareJob("DERIVED_{B}", Description = "derived"), JobTag("k", "derived")]
        public partial class Derived : Base { public int B { get; set; } }
        """;

    [Fact]
    public void A_derived_job_is_sent_as_what_it_is_also_through_its_base()
    {
        using var code = LoadedCode.Load(Jobs, References.AwsSdkV4);
        var job = code.Create();
        Assert.Equal("""{"b":2,"a":1}""", Twin.AssertSame(job));
        Assert.Equal(job.ToJobDocument(), code.Call("Direct"));
        Assert.Equal("""DERIVED_2{"b":2,"a":1}derived""", code.Call("Request"));
        Assert.Equal(
            """{"jobId":"DERIVED_2","description":"derived","document":"{\"b\":2,\"a\":1}","jobExecutionsRolloutConfig":{"maximumPerMinute":5},"""
            + "\"tags\":[{\"Key\":\"k\",\"Value\":\"derived\"},{\"Key\":\"x\",\"Value\":\"base\"}],\"targets\":[\"arn:t\"]}",
            code.Call("Json"));
    }

    [Fact]
    public void A_derived_job_without_a_template_keeps_that_of_its_base_with_its_own_document()
    {
        using var code = LoadedCode.Load("""
            public static class Case
            {
                public static Base Create() => new Derived { A = 1, B = 2 };
                public static string Json() => Create().ToCreateJobInputJson("arn:t");
            }
            [FirmwareJob("BASE_{A}")] public abstract partial class Base { public int A { get; set; } }
            [FirmwareJob] public sealed partial class Derived : Base { public int B { get; set; } }
            """);
        Assert.Equal("""{"jobId":"BASE_1","document":"{\"b\":2,\"a\":1}","targets":["arn:t"]}""", code.Call("Json"));
    }

    [Fact]
    public void Records_and_chains_with_types_in_between_compile()
    {
        using var code = LoadedCode.Load("""
            public static class Case { public static A Create() => new C(); }
            [FirmwareJob] public partial record A { public int X => 1; }
            public record Between : A { public int Y => 2; }
            [FirmwareJob] public sealed partial record C : Between { public int Z => 3; }
            """, References.AwsSdkV3);
        Assert.Equal("""{"z":3,"y":2,"x":1}""", Twin.AssertSame(code.Create()));
    }

    [Theory]
    [InlineData("[FirmwareJob] public class Base { }")]
    [InlineData("[FirmwareJob] public partial class Base { public object? Bad { get; set; } }")]
    [InlineData("[FirmwareJob] public partial class First { } public class Base : First { public new string ToJobDocument() => \"\"; }")]
    public void What_the_base_does_not_get_is_not_overridden(string types)
    {
        var (output, _) = Generated.Run(Generated.Compile([Generated.Source($"{types} [FirmwareJob] public partial class Derived : Base {{ }}")]));
        Assert.Empty(output.GetDiagnostics().Where(item => item.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
    }

    [Fact]
    public void What_a_base_asks_for_is_overridden()
    {
        using var code = LoadedCode.Load("""
            public static class Case { public static IJobDocument Create() => new Job(); public static string Text() => ((Base)Create()).ToJobDocument() + ((Named)new Other()).ToJobDocument(); }
            public abstract class Base : IJobDocument { public abstract string ToJobDocument(); public abstract void WriteJobDocument(System.Buffers.IBufferWriter<byte> destination); }
            [FirmwareJob] public partial class Job : Base { public int A => 1; }
            public abstract class Named { public virtual string ToJobDocument() => "named"; public string WriteJobDocument() => ""; }
            [FirmwareJob] public partial class Other : Named { public int B => 2; }
            """);
        Assert.Equal("""{"a":1}""", Twin.AssertSame(code.Create()));
        Assert.Equal("""{"a":1}{"b":2}""", code.Call("Text"));
    }

    [Fact]
    public void A_base_in_another_assembly_is_overridden_as_far_as_it_goes()
    {
        var library = Generated.RunCleanly(Generated.Compile([Generated.Source("[FirmwareJob(\"A\")] public partial class Base { }")]));
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        var reference = Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(image.ToArray());
        var output = Generated.RunCleanly(Generated.Compile(
            [Generated.Source("[FirmwareJob(\"B\")] public partial class Derived : Base { }")], [.. References.IotJobs, .. References.AwsSdkV4, reference]));
        var derived = output.GetTypeByMetadataName("Derived")!;
        Assert.True(derived.GetMembers("ToJobDocument").Single().IsOverride);
        Assert.All(derived.GetMembers("ToCreateJobRequest"), member => Assert.True(member.IsVirtual));
    }
}
