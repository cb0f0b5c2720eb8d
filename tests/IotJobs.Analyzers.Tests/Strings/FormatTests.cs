using IotJobs.Analyzers.Strings;

namespace IotJobs.Analyzers.Tests.Strings;

/// <summary>What values look like in their formats. Holes read: source, lengths, the length and the characters that may be reported.</summary>
public class FormatTests
{
    [Theory]
    [InlineData("g.ToString(\"N\")", "<Guid 32 =32>")]
    [InlineData("g.ToString(\"n\")", "<Guid 32 =32>")]
    [InlineData("$\"{g:N}\"", "<Guid 32 =32>")]
    [InlineData("$\"{g}\"", "<Guid 8 =8> \"-\" <Guid 4 =4> \"-\" <Guid 4 =4> \"-\" <Guid 4 =4> \"-\" <Guid 12 =12>")]
    [InlineData("g.ToString(\"B\")", "\"{\" <Guid 8 =8> \"-\" <Guid 4 =4> \"-\" <Guid 4 =4> \"-\" <Guid 4 =4> \"-\" <Guid 12 =12> \"}\"")]
    [InlineData("Guid.NewGuid().ToString(\"N\")[..8]", "<Guid 8 =8>")]
    [InlineData("g.ToString(\"Q\")", "<any>")]
    [InlineData("g.ToString(format)", "<any>")]
    public void Guid(string expression, string expected) => Assert.Equal(expected, TextSample.Of(expression, "Guid g, string format").Text);

    [Theory]
    [InlineData("$\"{n}\"", "<Integer 1..14 =11>")]
    [InlineData("$\"{b}\"", "<Integer 1..3 =3>")]
    [InlineData("$\"{l}\"", "<Integer 1..23 =20>")]
    [InlineData("n.ToString(CultureInfo.InvariantCulture)", "<Integer 1..11 =11>")]
    [InlineData("$\"{b:D4}\"", "\"0\" <Integer 3 =3>")]
    [InlineData("$\"{b:0000}\"", "\"0\" <Integer 3 =3>")]
    [InlineData("$\"{b:x}\"", "<Integer 1..2 =2>")]
    [InlineData("$\"{n:X8}\"", "<Integer 8 =8>")]
    [InlineData("$\"{n:N0}\"", "<Integer 1.. =14 !,>")]
    [InlineData("$\"{b:N0}\"", "<Integer 1.. =3>")]
    [InlineData("string.Format(CultureInfo.InvariantCulture, \"{0:N1}\", b)", "<Integer 1..4 =3> \".\" <Integer 1 =1>")]
    [InlineData("$\"{b:F1}\"", "<Integer 1.. =3> <Integer 0..8 =1 !.> <Integer 1 =1>")]
    [InlineData("$\"{n,8}\"", "<Integer 8..14 =11 ! >")]
    [InlineData("$\"{n,-8}\"", "<Integer 8..14 =11 ! >")]
    [InlineData("$\"{b:000-000}\"", "<Integer 3 =3> \"-\" <Integer 3 =3>")]
    [InlineData("$\"{b:0.0}\"", "<Integer 0.. =1 !.>")]
    [InlineData("$\"{n:#,0}\"", "<Integer 0.. =1 !,>")]
    [InlineData("$\"{n:P0}\"", "<Integer 1.. =3 ! %,>")]
    [InlineData("$\"{n:C0}\"", "<Integer 1.. =2 !,¤>")]
    [InlineData("$\"{n:E2}\"", "<Integer 1.. =6 !+.>")]
    [InlineData("b.ToString(\"P0\", CultureInfo.InvariantCulture)", "<Integer 1..7 =6 !,> \" %\"")]
    [InlineData("b.ToString(\"C0\", CultureInfo.InvariantCulture)", "\"\u00A4\" <Integer 1..4 =3>")]
    [InlineData("n.ToString(\"C0\", CultureInfo.InvariantCulture)", "<Integer 0..1 =1 !(> \"\u00A4\" <Integer 1..14 =14 !,> <Integer 0..1 =1 !)>")]
    [InlineData("b.ToString(\"E1\", CultureInfo.InvariantCulture)", "<Integer 1 =1> \".\" <Integer 1 =1> \"E+\" <Integer 3 =3>")]
    [InlineData("b.ToString(\"0.0#\", CultureInfo.InvariantCulture)", "<Integer 1..3 =3> \".\" \"0\"")]
    [InlineData("b.ToString(\".00\", CultureInfo.InvariantCulture)", "<Integer 0..3 =3> \".\" \"0\" \"0\"")]
    [InlineData("b.ToString(\"%\", CultureInfo.InvariantCulture)", "\"%\"")]
    [InlineData("b.ToString(\"#,##0%\", CultureInfo.InvariantCulture)", "<Integer 1..10 =5 !,> \"%\"")]
    [InlineData("b.ToString(\"0;(0)\", CultureInfo.InvariantCulture)", "<any>")]
    [InlineData("n.ToString(\"0;(0)\", CultureInfo.InvariantCulture)", "<Integer 0.. =2 !()>")]
    [InlineData("$\"{7}\"", "\"7\"")]
    [InlineData("$\"{s.Length}\"", "<Integer 1..10 =10>")]
    [InlineData("$\"{n % 100}\"", "<Integer 1..6 =3>")]
    [InlineData("$\"{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}\"", "<Integer 1..16 =10>")]
    [InlineData("$\"{DateTime.UtcNow.Ticks}\"", "<Integer 1..19 =18>")]
    [InlineData("$\"{DateTime.UtcNow.Month:00}\"", "<Integer 2 =2>")]
    [InlineData("n.ToString().PadLeft(12, '0')", "<Integer 12..14 =12>")]
    public void Integer(string expression, string expected) => Assert.Equal(expected, TextSample.Of(expression, "int n, byte b, long l, string s").Text);

    [Theory]
    [InlineData("$\"{d}\"", "<FloatingPoint 1..40 =3 !+.>")]
    [InlineData("$\"{m}\"", "<FloatingPoint 1..40 =3 !.>")]
    [InlineData("$\"{m:F0}\"", "<FloatingPoint 1.. =1>")]
    [InlineData("m.ToString(\"F2\", CultureInfo.InvariantCulture)", "<FloatingPoint 1.. =1> \".\" <FloatingPoint 2 =2>")]
    [InlineData("$\"{d:0}\"", "<FloatingPoint 0.. =0>")]
    [InlineData("$\"{d:0.0}\"", "<FloatingPoint 0.. =1 !.>")]
    public void FloatingPoint(string expression, string expected) => Assert.Equal(expected, TextSample.Of(expression, "double d, decimal m").Text);

    [Theory]
    [InlineData("t.ToString(\"yyyyMMddHHmmss\")", "<DateTime 4..5 =4> <DateTime 2 =2> <DateTime 2 =2> <DateTime 2 =2> <DateTime 2 =2> <DateTime 2 =2>")]
    [InlineData("t.ToString(\"yyyyMMdd\", CultureInfo.InvariantCulture)", "<DateTime 4 =4> <DateTime 2 =2> <DateTime 2 =2>")]
    [InlineData("t.ToString(\"HH:mm\")", "<DateTime 2 =2> <DateTime 0..8 =1 !:> <DateTime 2 =2>")]
    [InlineData("t.ToString(\"HH:mm\", CultureInfo.InvariantCulture)", "<DateTime 2 =2> \":\" <DateTime 2 =2>")]
    [InlineData("t.ToString(\"HH'h'\\\\.mm\")", "<DateTime 2 =2> \"h\" \".\" <DateTime 2 =2>")]
    [InlineData("t.ToString(\"s\")", "<DateTime 4 =4> \"-\" <DateTime 2 =2> \"-\" <DateTime 2 =2> \"T\" <DateTime 2 =2> \":\" <DateTime 2 =2> \":\" <DateTime 2 =2>")]
    [InlineData("t.ToString()", "<DateTime 0.. =19 ! /:>")]
    [InlineData("t.ToString(CultureInfo.InvariantCulture)", "<DateTime 2 =2> \"/\" <DateTime 2 =2> \"/\" <DateTime 4 =4> \" \" <DateTime 2 =2> \":\" <DateTime 2 =2> \":\" <DateTime 2 =2>")]
    [InlineData("t.ToString(\"HHK\")", "<DateTime 2 =2> <DateTime 0..6 =0>")]
    [InlineData("DateTime.UtcNow.ToString(\"HHK\")", "<DateTime 2 =2> \"Z\"")]
    [InlineData("t.ToString(\"MMM\")", "<DateTime 0..64 =3>")]
    [InlineData("t.ToString(\"%g\")", "<DateTime 0..64 =4 !.>")]
    [InlineData("t.ToString(\"ss.FFF\")", "<DateTime 2 =2> <DateTime 0..1 =1 !.> <DateTime 0..3 =3>")]
    [InlineData("t.ToString(\"'open\")", "<any>")]
    [InlineData("o.ToString(\"HHzzz\")", "<DateTime 2 =2> <DateTime 1 =1 !+> <DateTime 2 =2> \":\" <DateTime 2 =2>")]
    [InlineData("$\"{day:o}\"", "<DateOnly 4 =4> \"-\" <DateOnly 2 =2> \"-\" <DateOnly 2 =2>")]
    [InlineData("$\"{day:yyyyMMdd}\"", "<DateOnly 4..5 =4> <DateOnly 2 =2> <DateOnly 2 =2>")]
    [InlineData("$\"{day:yyyyMMddHH}\"", "<any>")]
    [InlineData("$\"{time:yyyyHH}\"", "<any>")]
    [InlineData("$\"{time:HHmm}\"", "<TimeOnly 2 =2> <TimeOnly 2 =2>")]
    [InlineData("$\"{time:R}\"", "<TimeOnly 2 =2> \":\" <TimeOnly 2 =2> \":\" <TimeOnly 2 =2>")]
    [InlineData("$\"{span}\"", "<TimeSpan 0..10 =9 !.> <TimeSpan 2 =2> \":\" <TimeSpan 2 =2> \":\" <TimeSpan 2 =2> <TimeSpan 0..8 =8 !.>")]
    [InlineData("$\"{span:hhmmss}\"", "<TimeSpan 2 =2> <TimeSpan 2 =2> <TimeSpan 2 =2>")]
    [InlineData("$\"{span:d\\\\.hh}\"", "<TimeSpan 1..8 =1> \".\" <TimeSpan 2 =2>")]
    public void DateAndTime(string expression, string expected) =>
        Assert.Equal(expected, TextSample.Of(expression, "DateTime t, DateTimeOffset o, DateOnly day, TimeOnly time, TimeSpan span").Text);

    [Theory]
    [InlineData("$\"{v}\"", "<Version 1..10 =10> \".\" <Version 1..10 =10> <Version 0..22 =22 !.>")]
    [InlineData("v.ToString(3)", "<Version 1..10 =10> \".\" <Version 1..10 =10> \".\" <Version 1..10 =10>")]
    [InlineData("v.ToString(1)", "<Version 1..10 =10>")]
    [InlineData("v.ToString().Replace('.', '-')", "<Version 1..10 =10> \"-\" <Version 1..10 =10> <Version 0..22 =22>")]
    [InlineData("$\"{v.Major}\"", "<Integer 1..10 =10>")]
    public void Version(string expression, string expected) => Assert.Equal(expected, TextSample.Of(expression, "Version v").Text);

    [Theory]
    [InlineData("$\"{kind}\"", "<Enum 1..14 =6>")]
    [InlineData("kind.ToString(\"D\")", "<Enum 1..14 =1>")]
    [InlineData("Kind.Beta.ToString()", "\"Beta\"")]
    [InlineData("nameof(Kind.Beta)", "\"Beta\"")]
    [InlineData("$\"{flags}\"", "<Enum 1..17 =5 ! ,>")]
    [InlineData("$\"{full}\"", "<Enum 1..14 =4>")]
    [InlineData("$\"{flag}\"", "<Boolean 4..5 =5>")]
    [InlineData("$\"{true}\"", "\"True\"")]
    [InlineData("$\"{c}\"", "<Character 1 =1>")]
    [InlineData("'x' + \"y\"", "\"x\" \"y\"")]
    public void Words(string expression, string expected) => Assert.Equal(
        expected,
        TextSample.Of(
            expression, "Kind kind, Flags flags, Full full, bool flag, char c",
            declarations: "enum Kind { Stable, Beta } [Flags] enum Flags { None, Read, Write } [Flags] enum Full { A = 1, Be = 2, Both = 3 }").Text);

    [Fact]
    public void DigitsOfAnInteger_AreNeverAccusedOfItsSign() =>
        Assert.False(TextSample.Of("$\"{n}\"", "int n").Shapes[0].Pieces[0].Hole!.Attainable.Contains('-'));

    [Fact]
    public void SignOfACulture_IsAnyText() =>
        Assert.True(TextSample.Of("$\"{n}\"", "int n").Shapes[0].Pieces[0].Hole!.Possible.Contains(0x2212));

    [Fact]
    public void KindOfValue_ChoosesTheFix() =>
        Assert.Equal(TextHoleSource.Version, TextSample.Of("$\"{v}\"", "Version v").Shapes[0].Pieces[1].Origin.Source);
}
