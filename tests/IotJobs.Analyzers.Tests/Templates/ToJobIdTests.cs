using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Templates;

/// <summary>Generated, compiled and run.</summary>
public sealed class ToJobIdTests
{
    [Fact]
    public void The_sample_gives_its_JobId() =>
        Assert.Equal("DEVICE_OTA_JOB_TEST_TWOK_1234_1", TemplateCase.Of(
            "\"DEVICE_OTA_JOB_TEST_{ThingName}_{Attempt}\"",
            "[MaxLength(32)] public string ThingName { get; init; } = \"TWOK_1234\"; public int Attempt { get; init; } = 1;").Run());

    [Theory]
    [InlineData("{X}", "string X = \"abc\";", "abc")]
    [InlineData("{X}", "const string X = \"abc\";", "abc")]
    [InlineData("{X}", "static string X => \"abc\";", "abc")]
    [InlineData("{X}", "Guid X = new(\"0f8fad5b-d9cb-469f-a165-70867728950e\");", "0f8fad5bd9cb469fa16570867728950e")]
    [InlineData("{X:d}", "Guid? X = new(\"0f8fad5b-d9cb-469f-a165-70867728950e\");", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("{X}", "int X = -5;", "-5")]
    [InlineData("{X:D4}", "short X = -5;", "-0005")]
    [InlineData("{X:X}", "short X = -1;", "FFFF")]
    [InlineData("{X:x8}", "int X = 255;", "000000ff")]
    [InlineData("{X:B}", "sbyte X = -1;", "11111111")]
    [InlineData("{X:0000}", "long? X = 42;", "0042")]
    [InlineData("{X}", "ulong X = ulong.MaxValue;", "18446744073709551615")]
    [InlineData("{X}", "byte? X = 7;", "7")]
    [InlineData("{X}", "long X = long.MinValue;", "-9223372036854775808")]
    [InlineData("{X}", "bool X = true;", "True")]
    [InlineData("{X}", "bool? X = false;", "False")]
    [InlineData("{X}", "Version X = new(1, 2, 3);", "1-2-3")]
    [InlineData("{X}", "DateTime X = new(2024, 3, 1, 4, 5, 6);", "20240301040506")]
    [InlineData("{X:yyyy-MM}", "DateTime? X = new DateTime(2024, 3, 1);", "2024-03")]
    [InlineData("{X}", "DateTimeOffset X = new(2024, 3, 1, 4, 5, 6, TimeSpan.Zero);", "20240301040506")]
    [InlineData("{X}", "DateOnly X = new(2024, 3, 1);", "20240301")]
    [InlineData("{X:o}", "DateOnly? X = new DateOnly(2024, 3, 1);", "2024-03-01")]
    [InlineData("{X}", "DayOfWeek X = DayOfWeek.Friday;", "Friday")]
    [InlineData("{X}", "DayOfWeek? X = DayOfWeek.Friday;", "Friday")]
    [InlineData("{X:D}", "DayOfWeek X = DayOfWeek.Friday;", "5")]
    [InlineData("{X}", "Level X = Level.@class; enum Level : ulong { First = ulong.MaxValue, @class = 3, Same = 3 }", "class")]
    [InlineData("{X}", "Level X = Level.Low; enum Level : long { Low = long.MinValue }", "Low")]
    [InlineData("{X}", "Level X = Level.A; enum Level { [Obsolete(\"\", true)] Old, A = 1 }", "A")]
    [InlineData("{class}_{builder}", "string @class = \"a\", builder = \"b\";", "a_b")]
    [InlineData("a{X}{X}b", "byte X = 1;", "a11b")]
    public void Every_kind_of_member_is_written(string template, string members, string expected) =>
        Assert.Equal(expected, TemplateCase.Of($"\"{template}\"", members).Run());

    [Theory]
    [InlineData("{X}", "string? X = null;", "X is null; a JobId needs its text.")]
    [InlineData("{X}", "int? X = null;", "X is null; a JobId needs a value.")]
    [InlineData("{X}", "DayOfWeek? X = null;", "X is null; a JobId needs a value.")]
    [InlineData("{X}", "Version? X = null;", "X is null; a JobId needs its text.")]
    [InlineData("{X}", "string X = \"a:b\";", "X holds ':' at index 1. A JobId may hold only A-Z, a-z, 0-9, '-' and '_'.")]
    [InlineData("{X}", "[MaxLength(3)] string X = \"abcd\";", "X has 4 characters; at most 3 fit.")]
    [InlineData("{X}", "[StringLength(3, MinimumLength = 2)] string X = \"a\";", "X has 1 character; at least 2 characters are needed.")]
    [InlineData("A_{X}", "[MinLength(1)] string X = \"\";", "X is empty; at least 1 character is needed.")]
    [InlineData("A_{X}", "[ThingName] string X = \"\";", "X is empty; at least 1 character is needed.")]
    [InlineData("{X}", "DayOfWeek X = (DayOfWeek)9;", "X is 9, which has no name in its enumeration.")]
    [InlineData("{X}", "Level X; enum Level { }", "X is 0, which has no name in its enumeration.")]
    [InlineData("{X}", "Level X = Level.Größe; enum Level { Größe }", "X holds 'ö' (U+00F6) at index 2.")]
    [InlineData("{X:N0}", "int X = 1234;", "X holds ',' at index 1.")]
    public void What_does_not_fit_is_refused_by_name(string template, string members, string message)
    {
        var refusal = Assert.Throws<ArgumentException>(() => TemplateCase.Of($"\"{template}\"", members).Run());
        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
        Assert.Equal("X", refusal.ParamName);
    }

    [Fact]
    public void Too_much_text_without_a_bound_is_refused() =>
        Assert.StartsWith(
            "The JobId would have 70 characters; at most 64 are legal.",
            Assert.Throws<ArgumentException>(() => TemplateCase.Of("\"OTA_{X}\"", "string X = new('a', 66);").Run()).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("[FirmwareJob(\"{X}\")] public partial struct Job { public Job() { } public string X { get; set; } = \"a\"; }")]
    [InlineData("[FirmwareJob(\"{X}\")] public partial record struct Job { public Job() { } public string X { get; init; } = \"a\"; }")]
    [InlineData("[FirmwareJob(\"{X}\")] public partial record Job { public string X { get; init; } = \"a\"; }")]
    [InlineData("[FirmwareJob(\"{X}\")] public partial class Job : Base<string> { } public class Base<T> { protected static string X => \"a\"; }")]
    [InlineData("[FirmwareJob(\"{X}\")] public partial class Job { [Obsolete] public string X = \"a\"; }")]
    [InlineData("namespace N.@class { [FirmwareJob(\"{X}\")] public partial class Job { static string X = \"a\"; static string global; static string IotJobs; static string System; } }")]
    public void Every_kind_of_type_compiles_and_runs(string source) => Assert.Equal("a", TemplateCase.Of(source).Run());

    [Fact]
    public void The_oldest_language_version_compiles() =>
        Assert.Equal("aFriday1", TemplateCase.Of(
            "[FirmwareJob(\"{X}{D}{N}\")] public partial class Job { string X = \"a\"; DayOfWeek? D = DayOfWeek.Friday; int? N = 1; }", LanguageVersion.CSharp9).Run());
}
