namespace IotJobs.Analyzers.Tests.Generation;

public class EnumTests
{
    private const string Types = """
        public enum Channel { Stable, Beta, Nightly = 7, Alias = 7 }
        public enum Small : sbyte { Minus = -1, Zero, Max = sbyte.MaxValue }
        public enum Big : ulong { All = ulong.MaxValue }
        [Flags] public enum Parts { None = 0, Boot = 1, Kernel = 2, Both = 3, Data = 8 }
        [Flags] public enum Bits : byte { Low = 1, High = 128 }
        [Flags] public enum Sign { A = 1, B = 2, Top = int.MinValue }
        [Flags] public enum Overlap { C = 4, A = 1, B = 2, First = A | B, Last = B | C }
        """;

    [Theory]
    [InlineData("Channel", "Channel.Beta")]
    [InlineData("Channel", "Channel.Nightly")]
    [InlineData("Channel?", "null")]
    [InlineData("Channel?", "Channel.Stable")]
    [InlineData("Small", "Small.Minus")]
    [InlineData("Big", "Big.All")]
    [InlineData("Parts", "Parts.None")]
    [InlineData("Parts", "Parts.Both")]
    [InlineData("Parts", "Parts.Boot | Parts.Data")]
    [InlineData("Parts", "Parts.Boot | Parts.Kernel | Parts.Data")]
    [InlineData("Bits", "Bits.High | Bits.Low")]
    [InlineData("Sign", "Sign.B | Sign.Top | Sign.A")]
    [InlineData("Overlap", "Overlap.A | Overlap.C")]
    [InlineData("Overlap", "Overlap.First | Overlap.Last")]
    [InlineData("List<Channel>", "new() { Channel.Beta }")]
    [InlineData("Dictionary<string, Channel?>", "new() { [\"a\"] = Channel.Beta, [\"b\"] = null }")]
    public void Enumerations_are_the_words_of_SystemTextJson(string type, string value) =>
        Twin.AssertSame($"public {type} Value {{ get; set; }} = {value};", types: Types);

    [Fact]
    public void The_word_of_a_member_can_be_given()
    {
        using var code = LoadedCode.Load("""
            public static class Case { public static Job Create() => new Job(); }
            public enum Channel { [JsonStringEnumMemberName("beta-1 \"b\"")] Beta, Stable }
            [Flags] public enum Parts { [JsonStringEnumMemberName("boot")] Boot = 1, Data = 2 }
            [FirmwareJob] public partial class Job
            {
                public Channel A { get; set; }
                public Channel B => Channel.Stable;
                public Parts C => Parts.Boot | Parts.Data;
            }
            namespace System.Text.Json.Serialization
            {
                [AttributeUsage(AttributeTargets.Field)] internal sealed class JsonStringEnumMemberNameAttribute : Attribute { public JsonStringEnumMemberNameAttribute(string name) { } }
            }
            """);
        Assert.Equal("""{"a":"beta-1 \"b\"","b":"Stable","c":"boot, Data"}""", code.Create().ToJobDocument());
    }

    [Theory]
    [InlineData("Channel", "(Channel)99", "99")]
    [InlineData("Parts", "(Parts)16", "16")]
    [InlineData("Bits", "default", "0")]
    [InlineData("Channel?[]", "new Channel?[] { null, (Channel)(-5) }", "-5")]
    public void A_value_without_a_word_is_refused_by_the_name_of_its_member(string type, string value, string number)
    {
        using var code = LoadedCode.Load($$"""
            public static class Case { public static Job Create() => new Job(); }
            [FirmwareJob] public partial class Job { public {{type}} Setting { get; set; } = {{value}}; }
            {{Types}}
            """);
        var error = Assert.Throws<ArgumentException>(code.Create().ToJobDocument);
        Assert.StartsWith($"Setting holds {number}, ", error.Message, StringComparison.Ordinal);
        Assert.Equal("Setting", error.ParamName);
    }
}
