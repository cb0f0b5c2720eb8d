namespace IotJobs.Analyzers.Tests.Strings;

/// <summary>Where in the source each character of a literal stands.</summary>
public class LiteralPositionTests
{
    private const string Quotes = "\"\"\"";

    [Theory]
    [InlineData("\"a.b\"", 1, ".")]
    [InlineData("\"a\\nb\"", 1, "\\n")]
    [InlineData("\"\\t.\"", 1, ".")]
    [InlineData("\"\\0.\"", 0, "\\0")]
    [InlineData("\"\\x2Eg\"", 0, "\\x2E")]
    [InlineData("\"\\x2E\"", 0, "\\x2E")]
    [InlineData("\"\\x2.\"", 0, "\\x2")]
    [InlineData("\"\\x0002E\"", 1, "E")]
    [InlineData("\"\\u002E!\"", 0, "\\u002E")]
    [InlineData("\"\\u002E!\"", 1, "!")]
    [InlineData("\"\\U0001F600!\"", 0, "\\U0001F600")]
    [InlineData("\"\\U0001F600!\"", 1, "\\U0001F600")]
    [InlineData("\"\\U0001F600!\"", 2, "!")]
#if !ROSLYN_FLOOR
    [InlineData("\"\\e.\"", 0, "\\e")]
    [InlineData("\"\\e.\"", 1, ".")]
#endif
    [InlineData("\"\\\"\\\\.\"", 2, ".")]
    [InlineData("@\"a\"\"b.\"", 1, "\"\"")]
    [InlineData("@\"a\"\"b.\"", 3, ".")]
    [InlineData("@\"a\\b.\"", 1, "\\")]
    [InlineData("\"a\" + \"b.\"", 1, ".", 1)]
    [InlineData("(\"a.b\")", 1, ".")]
    [InlineData("(string)\"a.b\"", 1, ".")]
    [InlineData("(string)(object)\"a.b\"", 1, ".")]
    [InlineData("checked(\"a.b\")", 1, ".")]
    [InlineData("\"a.b\"!", 1, ".")]
    [InlineData("$\"a.b\"", 1, ".")]
    [InlineData("$\"{{a.\"", 0, "{{")]
    [InlineData("$\"{{a.\"", 2, ".")]
    [InlineData("$\"\\u002E}}\"", 0, "\\u002E")]
    [InlineData("$\"\\u002E}}\"", 1, "}}")]
    [InlineData("$@\"\"\"{{.\"", 0, "\"\"")]
    [InlineData("$@\"\"\"{{.\"", 1, "{{")]
    [InlineData("@$\"\"\"{{.\"", 2, ".")]
    [InlineData(Quotes + "a\"b." + Quotes, 1, "\"")]
    [InlineData(Quotes + "a\"b." + Quotes, 3, ".")]
    [InlineData("$" + Quotes + "a.b" + Quotes, 1, ".")]
    [InlineData("$$" + Quotes + "{a}." + Quotes, 0, "{")]
    [InlineData("$$" + Quotes + "{a}." + Quotes, 3, ".")]
    [InlineData("\"\"\"\"a" + Quotes + ".\"\"\"\"", 4, ".")]
    public void Character_StandsWhereItIsWritten(string expression, int index, string expected, int piece = 0) =>
        Assert.Equal((expected, null), TextSample.Of(expression).Place(0, piece, index));

    [Fact]
    public void SurrogatePair_IsOnePlaceWhenAsked()
    {
        Assert.Equal("😀", TextSample.Of("\"a😀b\"").Place(0, 0, 1, 2).At);
        Assert.Equal("\\U0001F600", TextSample.Of("\"a\\U0001F600b\"").Place(0, 0, 1, 2).At);
        Assert.Equal("\\uD83D\\uDE00", TextSample.Of("\"a\\uD83D\\uDE00b\"").Place(0, 0, 1, 2).At);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void RawTextOnSeveralLines_LosesItsIndentation(string newLine)
    {
        var sample = TextSample.Of($"{Quotes}{newLine}    ab{newLine}{newLine}      c.{newLine}    {Quotes}");
        Assert.Equal($"ab{newLine}{newLine}  c.", sample.Shapes[0].Constant);
        Assert.Equal("b", sample.Place(0, 0, 1).At);
        Assert.Equal(".", sample.Place(0, 0, sample.Shapes[0].Constant!.Length - 1).At);
        Assert.Equal("c", sample.Place(0, 0, sample.Shapes[0].Constant!.Length - 2).At);
    }

    [Theory]
    [InlineData("$", "{n}")]
    [InlineData("$$$", "{{{n}}}")]
    public void InterpolatedRawTextOnSeveralLines_LosesItsIndentation(string dollars, string hole)
    {
        var sample = TextSample.Of($"{dollars}{Quotes}\n    a!b{hole}.\n     c?{hole}\n    d/\n    {Quotes}", "int n");
        Assert.Equal(["a!b", null, ".\n c?", null, "\nd/"], sample.Shapes[0].Pieces.Select(piece => piece.Text));
        Assert.Equal("!", sample.Place(0, 0, 1).At);
        Assert.Equal(".", sample.Place(0, 2, 0).At);
        Assert.Equal("?", sample.Place(0, 2, 4).At);
        Assert.Equal("/", sample.Place(0, 4, 2).At);
    }

    [Fact]
    public void ConstantField_IsAtItsUseWithItsDeclarationBeside() =>
        Assert.Equal(("Prefix", "\\u002E"), TextSample.Of("Prefix + \"b\"", members: "const string Prefix = \"a\" + \"\\u002E\";").Place(0, 0, 1));

    [Fact]
    public void ConstantLocal_IsAtItsUseWithItsDeclarationBeside() =>
        Assert.Equal(("id", "."), TextSample.Of("id", statements: "const string id = \"a.b\";").Place(0, 0, 1));

    [Fact]
    public void ConstantOfAConstant_IsDeclaredWhereItIsWritten() =>
        Assert.Equal(("B", "."), TextSample.Of("B", members: "const string A = \"x.\"; const string B = $\"{A}y\";").Place(0, 0, 1));

    [Fact]
    public void Local_IsAtItsUseWithItsLiteralBeside() =>
        Assert.Equal(("id", "."), TextSample.Of("id", statements: "var id = \"a.b\";").Place(0, 0, 1));

    [Fact]
    public void Helper_IsAtItsCallWithItsLiteralBeside() =>
        Assert.Equal(("Id()", "."), TextSample.Of("Id()", members: "static string Id() => \"a.b\";").Place(0, 0, 1));

    [Fact]
    public void ArgumentOfAHelper_IsWhereItIsWritten()
    {
        var sample = TextSample.Of("Id(\"x.\")", members: "static string Id(string name) => $\"a:{name}\";");
        Assert.Equal("\"a:\" \"x.\"", sample.Text);
        Assert.Equal(("Id(\"x.\")", ":"), sample.Place(0, 0, 1));
        Assert.Equal((".", null), sample.Place(0, 1, 1));
    }

    [Fact]
    public void Nameof_IsUnderlinedWhole() => Assert.Equal("nameof(Sample)", TextSample.Of("nameof(Sample)").Place(0, 0, 1).At);

    [Fact]
    public void EachArm_StandsWhereItIsWritten()
    {
        var sample = TextSample.Of("flag ? \"a.\" : \"b:\"", "bool flag");
        Assert.Equal(".", sample.Place(0, 0, 1).At);
        Assert.Equal(":", sample.Place(1, 0, 1).At);
    }

    [Fact]
    public void SeparatorOfADate_StandsInTheFormatClause()
    {
        var sample = TextSample.Of("$\"{date:yyyy.MM}\"", "DateTime date");
        Assert.Equal(".", sample.Place(0, 1, 0).At);
        Assert.Equal(IotJobs.Analyzers.Strings.TextHoleSource.DateTime, sample.Shapes[0].Pieces[1].Origin.Source);
        Assert.Equal(".", TextSample.Of("date.ToString(\"yyyy.MM\")", "DateTime date").Place(0, 1, 0).At);
        Assert.Equal(".", TextSample.Of("string.Format(\"a{{{0:yyyy.MM}\", date)", "DateTime date").Place(0, 2, 0).At);
    }

    [Fact]
    public void DotOfAVersion_StandsAtTheHole() => Assert.Equal("{version}", TextSample.Of("$\"a{version}\"", "Version version").Place(0, 2, 0).At);

    [Fact]
    public void TextOfACompositeFormat_StandsInTheFormat()
    {
        var sample = TextSample.Of("string.Format(\"a\\u002E{{x{0}:\", n)", "int n");
        Assert.Equal("\"a.{\" \"x\" <Integer 1..14 =11> \":\"", sample.Text);
        Assert.Equal("\\u002E", sample.Place(0, 0, 1).At);
        Assert.Equal("x", sample.Place(0, 1, 0).At);
        Assert.Equal(":", sample.Place(0, 3, 0).At);
    }
}
