namespace IotJobs.Analyzers.Tests.Templates;

/// <summary>IOTJ4005.</summary>
public sealed class TemplateNamesNoUsableMemberTests
{
    [Theory]
    [InlineData("\"A_{ThinName}\"", "'ThinName'")]
    [InlineData("@\"A_{ThinName}\"", "'ThinName'")]
    [InlineData("\"\"\"A_{ThinName}\"\"\"", "'ThinName'")]
    [InlineData("\"\\u0041\\x5f{ThinName}\"", "'ThinName'")]
    [InlineData("\"A_{Th\\u0069nName}\"", "'Th\\u0069nName'")]
    [InlineData("\"A_\" + \"{ThinName}\"", "'ThinName'")]
    [InlineData("jobIdTemplate: \"{ThinName}\"", "'ThinName'")]
    public void Unknown_member_Triggers_at_its_name_in_every_literal_form(string template, string underlined) =>
        Assert.Equal(
            [$"IOTJ4005 {underlined} JobId template names 'ThinName', but Job has no such property or field; did you mean 'ThingName'?"],
            TemplateCase.Of(template, "public string ThingName { get; set; } = \"x\"; public int Attempt;").Problems);

    [Fact]
    public void Constant_template_Triggers_at_its_use() =>
        Assert.Equal(["IOTJ4005 'Templates.Ota'"], TemplateCase.Of("[FirmwareJob(Templates.Ota)] partial class Job { } static class Templates { public const string Ota = \"A_{X}\"; }").Places);

    [Theory]
    [InlineData("thingname")]
    [InlineData("Thingname")]
    public void Another_case_Triggers_with_the_member_that_was_meant(string name)
    {
        var problem = Assert.Single(TemplateCase.Of($"\"{{{name}}}\"", "public string ThingName = \"\";").Result.Problems);
        Assert.Equal("ThingName", problem.Properties["Candidate"]);
    }

    [Fact]
    public void Nothing_alike_Triggers_without_a_suggestion()
    {
        var problem = Assert.Single(TemplateCase.Of("\"{Zzz}\"", "public string ThingName = \"\";").Result.Problems);
        Assert.Empty(problem.Properties);
    }

    [Theory]
    [InlineData("public string X { set { } }", "which cannot be read; give it a getter")]
    [InlineData("public string X() => \"\";", "which is neither a property nor a field")]
    [InlineData("public event Action X;", "which is neither a property nor a field")]
    [InlineData("class X { }", "which is neither a property nor a field")]
    [InlineData("[Obsolete(\"\", true)] public string X;", "which is obsolete as an error")]
    [InlineData("public double X;", "whose type double has no JobId form")]
    [InlineData("public object X;", "whose type object has no JobId form")]
    [InlineData("public dynamic X;", "whose type dynamic has no JobId form")]
    [InlineData("public string[] X;", "whose type string[] has no JobId form")]
    [InlineData("public double? X;", "whose type double? has no JobId form")]
    [InlineData("public char X;", "whose type char has no JobId form")]
    public void Unusable_member_Triggers_with_the_reason(string member, string reason)
    {
        var problem = Assert.Single(TemplateCase.Of("\"{X}\"", member).Problems);
        Assert.StartsWith($"IOTJ4005 'X' JobId template names 'X', {reason}", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("private string X;")]
    [InlineData("internal static string X => \"\";")]
    [InlineData("public const string X = \"\";")]
    [InlineData("protected Guid X { get; private init; }")]
    [InlineData("public required string X { get; init; }")]
    [InlineData("public string? X { get; }")]
    [InlineData("public int? X { get; }")]
    [InlineData("public DayOfWeek X;")]
    [InlineData("public readonly Version X;")]
    [InlineData("public DateOnly? X;")]
    [InlineData("[Obsolete] public string X;")]
    public void Readable_member_DoesNotTrigger(string member)
    {
        var template = TemplateCase.Of("\"{X}\"", member);
        Assert.Empty(template.Problems);
        Assert.NotNull(template.Result.Template);
    }

    [Theory]
    [InlineData("protected string X => \"\";")]
    [InlineData("internal string X;")]
    [InlineData("protected virtual string X { get; set; }")]
    public void Inherited_member_DoesNotTrigger(string member) =>
        Assert.Empty(TemplateCase.Of($"[FirmwareJob(\"{{X}}\")] partial class Job : Base {{ }} class Base {{ {member} }}").Problems);

    [Fact]
    public void Override_of_the_setter_alone_DoesNotTrigger() =>
        Assert.Empty(TemplateCase.Of(
            "[FirmwareJob(\"{X}\")] partial class Job : Base { public override string X { set { } } } class Base { public virtual string X { get; set; } }").Problems);

    [Fact]
    public void Private_member_of_a_base_Triggers() =>
        Assert.Equal(["IOTJ4005 'X'"], TemplateCase.Of("[FirmwareJob(\"{X}\")] partial class Job : Base { } class Base { private string X; }").Places);

    [Fact]
    public void Method_that_hides_a_property_Triggers() =>
        Assert.Equal(["IOTJ4005 'X'"], TemplateCase.Of(
            "[FirmwareJob(\"{X}\")] partial class Job : Base { new void X() { } } class Base { protected string X => \"\"; }").Places);

    [Fact]
    public void Several_wrong_names_are_each_said() =>
        Assert.Equal(["IOTJ4005 'A'", "IOTJ4005 'B'"], TemplateCase.Of("\"{A}_{X}_{B}\"", "string X;").Places);

    [Fact]
    public void Member_of_an_unknown_type_DoesNotTrigger_as_the_compiler_speaks()
    {
        var template = TemplateCase.Of("\"{X}\"", "public Missing X;");
        Assert.Empty(template.Problems);
        Assert.Null(template.Result.Template);
    }
}
