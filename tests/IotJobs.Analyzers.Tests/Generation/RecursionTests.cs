namespace IotJobs.Analyzers.Tests.Generation;

public class RecursionTests
{
    private const string Tree = """
        public static class Case
        {
            public static Job Create() => Deep(3);
            public static Job Deep(int levels) { var job = new Job(); for (var i = 1; i < levels; i++) job = new Job { Child = job }; return job; }
            public static Job Cycle() { var job = new Job(); job.Children.Add(job); return job; }
        }
        [FirmwareJob] public partial class Job
        {
            public Job? Child { get; set; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Number { get; set; }
            public List<Job> Children { get; set; } = new();
            public Dictionary<string, Job>? Named { get; set; }
            public DayOfWeek Day { get; set; }
        }
        """;

    [Fact]
    public void A_type_may_hold_itself()
    {
        using var code = LoadedCode.Load(Tree);
        Twin.AssertSame(code.Create());
    }

    [Fact]
    public void A_document_may_be_64_levels_deep_and_no_deeper()
    {
        using var code = LoadedCode.Load(Tree);
        Twin.AssertSame((IJobDocument)code.Call("Deep", 63)!);
        Assert.Contains("64 levels", Assert.Throws<InvalidOperationException>(((IJobDocument)code.Call("Deep", 65)!).ToJobDocument).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_holds_itself_is_refused_and_the_next_document_is_whole()
    {
        using var code = LoadedCode.Load(Tree);
        Assert.Throws<InvalidOperationException>(((IJobDocument)code.Call("Cycle")!).ToJobDocument);
        Twin.AssertSame(code.Create());
    }

    [Fact]
    public void A_collection_of_itself_and_types_that_hold_each_other_are_counted() => Twin.AssertSame(
        "public Forest? Forest { get; set; } = new() { new() { new() } }; public Left? Left { get; set; } = new() { Right = new() };",
        types: """
            public class Forest : List<Forest> { }
            public class Left { public Right? Right { get; set; } }
            public class Right { public Left? Left { get; set; } }
            """);
}
