namespace IotJobs.Analyzers.Tests.Templates;

/// <summary>IOTJ4006.</summary>
public sealed class TemplateIsMalformedTests
{
    private const string Members =
        "public string Name; public Guid Id; public int Attempt; public ulong Big; public bool Flag; public Version V; public DateTime At; public DateTimeOffset Off; public DateOnly Day; public DayOfWeek Mode;";

    [Theory]
    [InlineData("\"A_{Name\"", "{")]
    [InlineData("\"A}_{Name}\"", "}")]
    [InlineData("\"{{Name}}\"", "{")]
    [InlineData("\"A_{}\"", "{}")]
    [InlineData("\"{Na me}\"", " ")]
    [InlineData("\"{Name:}\"", ":")]
    [InlineData("@\"A\"\"{}\"", "{}")]
    [InlineData("\"A\\u007b_\"", "\\u007b")]
    [InlineData("\"\"\"A_{Name:}\"\"\"", ":")]
    public void Wrong_braces_Trigger_at_the_character(string template, string underlined) =>
        Assert.Equal([$"IOTJ4006 '{underlined}'"], TemplateCase.Of(template, Members).Places);

    [Fact]
    public void Message_names_the_index_and_what_to_write() =>
        Assert.Equal(
            ["IOTJ4006 '{' JobId template is malformed at index 2: '{' is never closed; a hole is {Member} or {Member:format}"],
            TemplateCase.Of("\"A_{Name\"", Members).Problems);

    [Theory]
    [InlineData("Id:B", "write {Id:N} or {Id:D}")]
    [InlineData("Id:x", "write {Id:N} or {Id:D}")]
    [InlineData("Id:Z", "'Z' is no format of Guid; write {Id:N} or {Id:D}")]
    [InlineData("At:o", "write {At:yyyyMMddHHmmss}")]
    [InlineData("At:s", "write {At:yyyyMMddHHmmss}")]
    [InlineData("At:yyyy-MM-ddTHH:mm:ss", "':' is illegal in a JobId; write {At:yyyy-MM-ddTHHmmss}")]
    [InlineData("At:yyyy.MM.dd", "write {At:yyyyMMdd}")]
    [InlineData("At:q", "'q' is no format of DateTime")]
    [InlineData("Off:O", "write {Off:yyyyMMddHHmmss}")]
    [InlineData("Off:U", "'U' is no format of DateTimeOffset")]
    [InlineData("Day:d", "write {Day:yyyyMMdd}")]
    [InlineData("Day:yyyyMMddHH", "'yyyyMMddHH' is no format of DateOnly; write {Day:yyyyMMdd}")]
    [InlineData("Attempt:C", "write {Attempt} or {Attempt:D4}")]
    [InlineData("Attempt:F2", "'.' is illegal in a JobId")]
    [InlineData("Attempt:P0", "is illegal in a JobId")]
    [InlineData("Attempt:E", "is illegal in a JobId")]
    [InlineData("Attempt:0 'x'", "' ' is illegal in a JobId")]
    [InlineData("Attempt:0.0", "'.' is illegal in a JobId")]
    [InlineData("Attempt:0%", "'%' is illegal in a JobId")]
    [InlineData("Attempt:Q", "'Q' is no format of an integer")]
    [InlineData("Attempt:D65", "writes 65 characters, and a JobId has at most 64")]
    [InlineData("Attempt:D999999999", "and a JobId has at most 64")]
    [InlineData("Big:X100", "and a JobId has at most 64")]
    [InlineData("Flag:N", "bool takes no format; write {Flag}")]
    [InlineData("Name:N", "string takes no format; write {Name}")]
    [InlineData("V:3", "takes no format; write {V}")]
    [InlineData("Mode:X", "write {Mode} for its name or {Mode:D} for its number")]
    public void Format_that_no_value_survives_Triggers_at_the_format(string hole, string reason)
    {
        var problem = Assert.Single(TemplateCase.Of($"\"A_{{{hole}}}\"", Members).Problems);
        Assert.StartsWith($"IOTJ4006 '{hole.Substring(hole.IndexOf(':') + 1)}' ", problem, StringComparison.Ordinal);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Id:N")]
    [InlineData("Id:d")]
    [InlineData("At:yyyyMMdd")]
    [InlineData("At:yyyy-MM-ddTHHmmssZ")]
    [InlineData("At:yyMMdd-HHmmssfff")]
    [InlineData("At:MMMdd")]
    [InlineData("Off:yyyyMMddHHmmss")]
    [InlineData("Day:yyyy-MM-dd")]
    [InlineData("Day:o")]
    [InlineData("Day:yyyy'H'MM")]
    [InlineData("Attempt:D4")]
    [InlineData("Attempt:X8")]
    [InlineData("Attempt:x")]
    [InlineData("Attempt:0000")]
    [InlineData("Attempt:F0")]
    [InlineData("Attempt:B8")]
    [InlineData("Attempt:G100000")]
    [InlineData("Big:D20")]
    [InlineData("Mode:D")]
    [InlineData("Mode:G")]
    public void Legal_format_DoesNotTrigger(string hole)
    {
        var template = TemplateCase.Of($"\"A_{{{hole}}}\"", Members);
        Assert.Empty(template.Problems);
        Assert.NotNull(template.Result.Template);
    }

    [Fact]
    public void Several_errors_and_a_wrong_name_are_each_said() =>
        Assert.Equal(["IOTJ4006 '}'", "IOTJ4006 '{}'", "IOTJ4005 'Nam'", "IOTJ4006 'o'"], TemplateCase.Of("\"}{}{Nam}{At:o}\"", Members).Places);
}
