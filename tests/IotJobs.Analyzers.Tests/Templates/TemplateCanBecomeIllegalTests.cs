namespace IotJobs.Analyzers.Tests.Templates;

/// <summary>IOTJ4007.</summary>
public sealed class TemplateCanBecomeIllegalTests
{
    private const string Ota = "\"DEVICE_OTA_JOB_TEST_{ThingName}_{Attempt}\"";

    [Fact]
    public void Thing_name_that_just_fits_DoesNotTrigger() =>
        Assert.Empty(TemplateCase.Of(Ota, "[MaxLength(32)] public required string ThingName { get; init; } public int Attempt { get; init; } = 1;").Problems);

    [Fact]
    public void Unbounded_thing_name_Triggers_with_the_sum() =>
        Assert.Equal(
            ["IOTJ4007 '{ThingName}' ThingName may contain ':' and have 128 characters (20 + 128 + 1 + 11 = 160 > 64): add [MaxLength(32)] and use a member without ':'"],
            TemplateCase.Of(Ota, "[ThingName] public required string ThingName { get; init; } public int Attempt { get; init; } = 1;").Problems);

    [Fact]
    public void One_character_too_many_Triggers() =>
        Assert.Equal(
            ["IOTJ4007 '{ThingName}' ThingName may have 33 characters (20 + 33 + 1 + 11 = 65 > 64): add [MaxLength(32)]"],
            TemplateCase.Of(Ota, "[MaxLength(33)] public string ThingName; public int Attempt;").Problems);

    [Theory]
    [InlineData("[StringLength(40)] public string X;", 40)]
    [InlineData("[StringLength(40, MinimumLength = 3)] public string X;", 40)]
    [InlineData("[Length(3, 41)] public string X;", 41)]
    [InlineData("[ThingName, MaxLength(60)] public string X;", 60)]
    [InlineData("[JobId] public string X;", 64)]
    [InlineData("[MinLength(50)] public string X;", 50)]
    [InlineData("public Guid X;", 32)]
    [InlineData("public long X;", 20)]
    [InlineData("public ulong X;", 20)]
    [InlineData("public uint X;", 10)]
    [InlineData("public short X;", 6)]
    [InlineData("public ushort X;", 5)]
    [InlineData("public sbyte X;", 4)]
    [InlineData("public byte X;", 3)]
    [InlineData("public bool X;", 5)]
    [InlineData("public DateTime X;", 14)]
    [InlineData("public DateTimeOffset? X;", 14)]
    [InlineData("public DateOnly X;", 8)]
    [InlineData("public DayOfWeek X;", 9)]
    public void Every_bound_counts(string member, int length)
    {
        var prefix = new string('p', 64 - length);
        Assert.DoesNotContain(TemplateCase.Of($"\"{prefix}{{X}}\"", member).Problems, problem => problem.Contains("> 64", StringComparison.Ordinal));
        if (prefix.Length < 64)
        {
            var sum = prefix.Length == 0 ? $"{length} + 1 = 65 > 64" : $"{prefix.Length} + {length} + 1 = 65 > 64";
            Assert.Contains(TemplateCase.Of($"\"{prefix}{{X}}p\"", member).Problems, problem => problem.Contains(sum, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("{At:dddd-MMMM-yyyyMMdd}", 28)]
    [InlineData("{At:yyyyMMddHHmmssfffffff}", 21)]
    [InlineData("{At:FFFFFFF}", 7)]
    [InlineData("{Attempt:D12}", 13)]
    [InlineData("{Attempt:X8}", 8)]
    [InlineData("{Attempt:X12}", 12)]
    [InlineData("{Attempt:B}", 32)]
    [InlineData("{Id:D}", 36)]
    [InlineData("{Mode:D}", 11)]
    public void Every_format_counts(string hole, int length)
    {
        const string Members = "public DateTime At; public int Attempt; public Guid Id; public DayOfWeek Mode;";
        Assert.Empty(TemplateCase.Of($"\"{new string('p', 64 - length)}{hole}\"", Members).Problems);
        Assert.Equal([$"IOTJ4007 '{hole}'"], TemplateCase.Of($"\"{new string('p', 65 - length)}{hole}\"", Members).Places);
    }

    [Theory]
    [InlineData("public string X;")]
    [InlineData("[MaxLength] public string X;")]
    [InlineData("[MinLength(3)] public string X;")]
    [InlineData("public Version X;")]
    public void Text_without_a_bound_DoesNotTrigger(string member) =>
        Assert.Empty(TemplateCase.Of("\"AN_UNUSUALLY_LONG_PREFIX_FOR_A_JOB_THAT_STILL_HAS_ROOM_{X}\"", member).Problems);

    [Fact]
    public void Unbounded_text_counts_with_its_minimum_in_the_sum() =>
        Assert.Contains("5 + 10 + 1 + 50 = 66 > 64", Assert.Single(TemplateCase.Of("\"ABCDE{A}_{B}\"", "[MinLength(10)] public string A; [MaxLength(50)] public string B;").Problems), StringComparison.Ordinal);

    [Fact]
    public void The_widest_hole_is_underlined() =>
        Assert.Equal(["IOTJ4007 '{B}'"], TemplateCase.Of("\"{A}{B}{C}\"", "public int A; [MaxLength(50)] public string B; public long C;").Places);

    [Theory]
    [InlineData("{Attempt:N0}", "Attempt may contain ',' in format 'N0'")]
    [InlineData("{Attempt:#,##0}", "may contain ','")]
    [InlineData("{Attempt:0;(0)}", "may contain '('")]
    [InlineData("{At:MMddK}", "At may contain '+' in format 'MMddK'")]
    public void Format_that_some_values_do_not_survive_Triggers(string hole, string reason)
    {
        var problem = Assert.Single(TemplateCase.Of($"\"A_{hole}\"", "public int Attempt; public DateTime At;").Problems);
        Assert.StartsWith($"IOTJ4007 '{hole}'", problem, StringComparison.Ordinal);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Enum_word_outside_of_ASCII_Triggers() =>
        Assert.Contains(
            "X may contain 'ö' (Size.Größe): write {X:D} for its number",
            Assert.Single(TemplateCase.Of("[FirmwareJob(\"A_{X}\")] partial class Job { public Size X; } enum Size { Small, Größe }").Problems),
            StringComparison.Ordinal);

    [Fact]
    public void Two_holes_with_troubles_of_their_own_are_each_said() =>
        Assert.Equal(["IOTJ4007 '{T}'", "IOTJ4007 '{N:N0}'"], TemplateCase.Of("\"{T}{N:N0}\"", "[ThingName, MaxLength(9)] public string T; public int N;").Places);

    [Fact]
    public void The_template_stays_valid() =>
        Assert.NotNull(TemplateCase.Of("\"{T}\"", "[ThingName] public string T;").Result.Template);

    [Theory]
    [InlineData("public partial record Job([MaxLength(33)] string ThingName, int Attempt);")]
    [InlineData("public partial record Job([property: MaxLength(33)] string ThingName, int Attempt);")]
    [InlineData("public partial record struct Job([MaxLength(33)] string ThingName, int Attempt);")]
    [InlineData("public partial class Job : Base { public override string ThingName => \"\"; public int Attempt; } public class Base { [MaxLength(33)] public virtual string ThingName => \"\"; }")]
    public void Bounds_on_record_parameters_and_overridden_properties_count(string type) =>
        Assert.Contains("20 + 33 + 1 + 11 = 65 > 64", Assert.Single(TemplateCase.Of($"[FirmwareJob({Ota})] {type}").Problems), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"a.b\"")]
    [InlineData("\"a:b_{X}\"")]
    [InlineData("\"0123456789012345678901234567890123456789012345678901234567890123456789{X}\"")]
    public void Illegal_text_is_left_to_the_rules_on_text_but_takes_the_template_away(string template)
    {
        var result = TemplateCase.Of(template, "public long X;");
        Assert.Empty(result.Problems);
        Assert.Null(result.Result.Template);
    }

    [Theory]
    [InlineData("[FirmwareJob] partial class Job { }")]
    [InlineData("[FirmwareJob()] partial class Job { }")]
    [InlineData("[FirmwareJob(null)] partial class Job { }")]
    [InlineData("[FirmwareJob(TargetSelection = \"SNAPSHOT\")] partial class Job { }")]
    public void No_template_DoesNotTrigger(string source)
    {
        var result = TemplateCase.Of(source).Result;
        Assert.Empty(result.Problems);
        Assert.Null(result.Template);
    }
}
