namespace IotJobs.Analyzers.Tests.Generation;

public class MemberTests
{
    [Fact]
    public void Names_follow_attribute_and_camelCase() => Twin.AssertSame("""
        public int URLValue { get; set; } = 1;
        public int ID { get; set; } = 2;
        public int A { get; set; } = 3;
        [JsonPropertyName("other name\"")] public int Renamed { get; set; } = 4;
        public int @class { get; set; } = 5;
        public int _x { get; set; } = 6;
        public int Äb { get; set; } = 7;
        public int IOStream { get; set; } = 8;
        """);

    [Fact]
    public void What_is_ignored_follows_the_conditions() => Twin.AssertSame("""
        [JsonIgnore] public int A { get; set; } = 1;
        [JsonIgnore(Condition = JsonIgnoreCondition.Always)] public int B { get; set; } = 1;
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string? C { get; set; }
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int? D { get; set; }
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public List<int>? E { get; set; }
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int F { get; set; }
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int G { get; set; } = 1;
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int? H { get; set; } = 0;
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public Guid I { get; set; }
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public DayOfWeek J { get; set; }
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public string? K { get; set; }
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Zero => 0;
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? L { get; set; }
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? M { get; set; } = "m";
        public string? N { get; set; }
        public int? O { get; set; }
        """);

    [Fact]
    public void Separators_are_right_whatever_is_left_out()
    {
        using var code = LoadedCode.Load("""
            public static class Case
            {
                public static Job Create(string? a, int? b, string? c, string? d) => new Job { A = a, B = b, C = c, Nested = new Part { D = d } };
            }
            [FirmwareJob] public partial class Job
            {
                public string? A { get; set; }
                public int? B { get; set; }
                public Part? Nested { get; set; }
                public string Constant => "x";
                public string? C { get; set; }
                public int Always { get; set; } = 1;
            }
            public class Part { public string? D { get; set; } public string? E => D; }
            """);
        foreach (var a in new[] { null, "a" })
        {
            foreach (var b in new int?[] { null, 1 })
            {
                Twin.AssertSame((IJobDocument)code.Call("Create", a, b, null, a)!);
                Twin.AssertSame((IJobDocument)code.Call("Create", a, b, "c", null)!);
            }
        }
    }

    [Fact]
    public void Order_follows_declaration_inheritance_and_attribute() => Twin.AssertSame(
        """
        public int B { get; set; }
        [JsonPropertyOrder(-1)] public int First { get; set; }
        [JsonInclude] public int Field;
        public int A { get; set; }
        [JsonPropertyOrder(5)] public int Last { get; set; }
        public Derived Nested { get; set; } = new();
        """,
        types: """
            public class Root { public int R { get; set; } [JsonPropertyOrder(-2)] public int RFirst { get; set; } public virtual int V { get; set; } }
            public class Middle : Root { [JsonInclude] public int F; public int M { get; set; } public override int V { get; set; } = 3; }
            public class Derived : Middle { public int D { get; set; } }
            """);

    [Fact]
    public void Hidden_and_overridden_members_are_those_of_SystemTextJson() => Twin.AssertSame(
        "public Derived Nested { get; set; } = new(); public Ignoring Other { get; set; } = new(); public Base AsBase { get; set; } = new Derived();",
        types: """
            public class Base
            {
                public int Hidden { get; set; } = 1;
                [JsonPropertyName("base")] public int Renamed { get; set; } = 2;
                public virtual string Virtual { get; set; } = "base";
                public virtual string Ignored { get; set; } = "base";
                public string NotVirtual { get; set; } = "base";
                public int Getter { get; set; } = 7;
            }
            public class Derived : Base
            {
                public new string Hidden { get; set; } = "new";
                public new int Renamed { get; set; } = 3;
                public override string Virtual { get; set; } = "derived";
                public int Own { get; set; }
                private new int Getter { get; set; } = 8;
            }
            public class Ignoring : Base
            {
                [JsonIgnore] public override string Ignored { get; set; } = "ignored";
                [JsonIgnore] public new string NotVirtual { get; set; } = "ignored";
            }
            """);

    [Fact]
    public void Inherited_members_of_the_job_itself_are_in_the_document()
    {
        using var code = LoadedCode.Load("""
            public static class Case { public static Job Create() => new Job { Own = 1, Inherited = "b" }; }
            public abstract class Base { public string? Inherited { get; set; } protected int Hidden { get; set; } [JsonInclude] protected internal int Shown { get; set; } = 4; }
            [FirmwareJob] public partial class Job : Base { public int Own { get; set; } }
            """);
        Assert.Equal("""{"own":1,"inherited":"b","shown":4}""", Twin.AssertSame(code.Create()));
    }

    [Fact]
    public void Only_readable_public_or_included_instance_members_are_in_the_document()
    {
        Assert.Equal("""{"a":1,"included":6,"privately":7,"field":8}""", Twin.AssertSame("""
            public int A { get; set; } = 1;
            public static int Static { get; set; } = 2;
            public const int Constant = 3;
            public int WriteOnly { set { } }
            public int this[int index] => 4;
            internal int Internal { get; set; } = 5;
            [JsonInclude] internal int Included { get; set; } = 6;
            [JsonInclude] private int Privately { get; set; } = 7;
            [JsonInclude] public int Field = 8;
            public int NotIncludedField = 9;
            private int _private = 10;
            public int PrivateGetter { private get; set; } = 11;
            public int Sum() => _private + PrivateGetter;
            """));
    }

    [Fact]
    public void Nested_types_of_every_kind_are_objects() => Twin.AssertSame(
        """
        public Record A { get; set; } = new(1, "x");
        public Struct B { get; set; }
        public Struct? C { get; set; } = new Struct { Value = 5 };
        public Struct? D { get; set; }
        public RecordStruct E { get; set; } = new(6);
        public Inner F { get; set; } = new();
        public Generic<int> G { get; set; } = new() { Value = 1, Values = { 2 } };
        public Generic<string> H { get; set; } = new() { Value = "h" };
        public Empty I { get; set; } = new();
        public IPart J { get; set; } = new Part();
        public class Inner { public int Value { get; set; } = 7; }
        """,
        types: """
            public record Record(int A, string B) { public string C => A + B; }
            public struct Struct { public int Value { get; set; } }
            public record struct RecordStruct(int Value);
            public class Generic<T> { public T? Value { get; set; } public List<T> Values { get; set; } = new(); }
            public class Empty { }
            public interface IPart { int Number { get; } string Text { get; } }
            public class Part : IPart { public int Number => 1; public string Text => "t"; public int NotOfTheInterface => 2; }
            """);

    [Fact]
    public void A_member_declared_as_a_base_class_is_written_as_that_class() =>
        Assert.Equal("""{"value":{"a":1}}""", Twin.AssertSame(
            "public Base Value { get; set; } = new Derived();",
            types: "public class Base { public int A { get; set; } = 1; } public class Derived : Base { public int B { get; set; } = 2; }"));

    [Fact]
    public void Types_of_one_name_do_not_meet() => Twin.AssertSame(
        "public One.Part A { get; set; } = new(); public Two.Part B { get; set; } = new(); public Part C { get; set; } = new(); public class Part { public int Z { get; set; } }",
        types: """
            public static class One { public class Part { public int X { get; set; } } }
            public static class Two { public class Part { public string? Y { get; set; } = "y"; } }
            """);

    [Theory]
    [InlineData("CamelCase", "firmwareUrl2", "id")]
    [InlineData("SnakeCaseLower", "firmware_url2", "id")]
    [InlineData("SnakeCaseUpper", "FIRMWARE_URL2", "ID")]
    [InlineData("KebabCaseLower", "firmware-url2", "id")]
    [InlineData("KebabCaseUpper", "FIRMWARE-URL2", "ID")]
    [InlineData("AsDeclared", "FirmwareUrl2", "ID")]
    public void The_naming_policy_of_the_attribute_is_followed(string policy, string first, string second)
    {
        using var code = LoadedCode.Load($$"""
            public static class Case { public static Job Create() => new Job(); }
            [FirmwareJob(NamingPolicy = JobDocumentNaming.{{policy}})] public partial class Job
            {
                public int FirmwareUrl2 { get; set; }
                public int ID { get; set; }
                [JsonPropertyName("Kept")] public int Renamed { get; set; }
            }
            """);
        Assert.Equal($$"""{"{{first}}":0,"{{second}}":0,"Kept":0}""", code.Create().ToJobDocument());
    }

    [Fact]
    public void Adjacent_constants_are_one_literal()
    {
        var text = Assert.Single(Generated.Texts("""
            namespace Acme;
            [FirmwareJob] public partial class Job
            {
                private const string Word = "UP" + "DATE";
                public string Operation => Word;
                public string Description { get; } = "Update \"now\"";
                public int Retries { get { return 3; } }
                public bool Force => true;
                public long Size => 5;
                public string Version { get; set; } = "1";
                public string Last => "z";
                [JsonIgnore] public string Ignored => "i";
            }
            """));
        Assert.Contains(
            """writer.WriteRaw(length, "{\"operation\":\"UPDATE\",\"description\":\"Update \\\"now\\\"\",\"retries\":3,\"force\":true,\"size\":5");""", text, StringComparison.Ordinal);
        Assert.Contains("""writer.WriteRaw(length, ",\"last\":\"z\"}");""", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_vary_is_no_constant()
    {
        using var code = LoadedCode.Load("""
            public static class Case { public static Job Create() => new Job(2); }
            public class Virtual { public virtual string A => "base"; }
            public class Overriding : Virtual { public override string A => "derived"; }
            public struct Struct { public Struct() { } public string Text { get; } = "initialized"; }
            [FirmwareJob] public partial class Job
            {
                public Job(int value) => Assigned = value;
                public int Assigned { get; } = 1;
                public Virtual Virtual { get; } = new Overriding();
                public Struct Default { get; }
                public virtual string Own => "own";
            }
            """);
        Assert.Equal("""{"assigned":2,"virtual":{"a":"derived"},"default":{},"own":"own"}""", Twin.AssertSame(code.Create()));
    }
}
