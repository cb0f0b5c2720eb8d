using IotJobs.Analyzers.Tests.Harness;

namespace IotJobs.Analyzers.Tests.Strings;

/// <summary>What expressions of every kind evaluate to.</summary>
public class ExpressionTests
{
    [Theory]
    [InlineData("\"a\" + s + 1", "\"a\" <any> \"1\"")]
    [InlineData("s ?? \"b\"", "<any> | \"b\"")]
    [InlineData("null ?? \"b\"", "\"b\"")]
    [InlineData("default(string)", "")]
    [InlineData("flag ? \"a\" : null", "\"a\"")]
    [InlineData("flag ? \"a\" : throw new Exception()", "\"a\"")]
    [InlineData("\"x\" + (flag ? \"a\" : null)", "\"x\" \"a\" | \"x\" \"\"")]
    [InlineData("n switch { 1 => \"a\", 2 => default, _ => \"b\" }", "\"a\" | \"b\"")]
    [InlineData("string.Empty", "\"\"")]
    [InlineData("string.Concat(\"a\", n, 'c')", "\"a\" <Integer 1..14 =11> \"c\"")]
    [InlineData("string.Concat(\"a\", \"b\", \"c\", \"d\", \"e\")", "\"a\" \"b\" \"c\" \"d\" \"e\"")]
    [InlineData("string.Concat(new[] { \"a\", s })", "\"a\" <any>")]
    [InlineData("string.Concat(list)", "<any>")]
    [InlineData("string.Join(\"-\", \"a\", \"b\")", "\"a\" \"-\" \"b\"")]
    [InlineData("string.Join('.', \"a\", n)", "\"a\" \".\" <Integer 1..14 =11>")]
    [InlineData("string.Join(\"-\", new[] { \"a\", \"b\" })", "\"a\" \"-\" \"b\"")]
#if !ROSLYN_FLOOR
    [InlineData("string.Concat((string[])[\"a\", s])", "\"a\" <any>")]
#endif
    [InlineData("string.Concat((string[])[\"a\", .. list])", "<any>")]
    [InlineData("string.Join(\"-\", list)", "<any>")]
    [InlineData("string.Join(\"-\", list.Select(x => x + 1))", "<any>")]
    [InlineData("string.Format(\"{0}-{1:D3}\", s, n)", "<any> \"-\" <Integer 3..14 =11>")]
    [InlineData("string.Format(\"{0,5}\", \"ab\")", "\"   \" \"ab\"")]
    [InlineData("string.Format(\"{0\", \"ab\")", "<any>")]
    [InlineData("string.Format(s, \"ab\")", "<any>")]
    [InlineData("string.Format(\"{0}{1}{2}{3}\", 1, 2, 3, 4)", "\"1\" \"2\" \"3\" \"4\"")]
    [InlineData("FormattableString.Invariant($\"a{n}\")", "\"a\" <Integer 1..11 =11>")]
    [InlineData("string.Create(CultureInfo.InvariantCulture, $\"a{n:N0}\")", "\"a\" <Integer 1..14 =14 !,>")]
    [InlineData("$\"a{(flag ? \"b\" : \"c\")}\"", "\"a\" \"b\" | \"a\" \"c\"")]
    [InlineData("$\"{s,10}\"", "<Unknown 10.. =10>")]
    [InlineData("$\"\"", "\"\"")]
    [InlineData("\"a.b\".Replace('.', '-')", "\"a\" \"-\" \"b\"")]
    [InlineData("\"a.b\".Replace(\".b\", null)", "\"a\"")]
    [InlineData("s.Replace(\".\", \"-\")", "<Unknown 0.. =0>")]
    [InlineData("\"abcdef\".Substring(2)", "\"cdef\"")]
    [InlineData("\"abcdef\".Substring(2, 3)", "\"cde\"")]
    [InlineData("\"abcdef\"[1..^1]", "\"bcde\"")]
    [InlineData("\"abcdef\"[^2..]", "\"ef\"")]
    [InlineData("\"abcdef\"[^3..^1]", "\"de\"")]
    [InlineData("\"abcdef\".Remove(2)", "\"ab\"")]
    [InlineData("\"abcdef\".Remove(2, 2)", "\"ab\" \"ef\"")]
    [InlineData("\"abef\".Insert(2, \"cd\")", "\"ab\" \"cd\" \"ef\"")]
    [InlineData("s.Substring(0, Math.Min(20, s.Length))", "<Unknown 0..20 =0>")]
    [InlineData("$\"ab{n}\"[..3]", "\"ab\" <Integer 1 =1>")]
    [InlineData("\" a \".Trim()", "\"a\"")]
    [InlineData("\"--a-\".TrimStart('-')", "\"a-\"")]
    [InlineData("$\"{n,8}\".Trim()", "<Integer 0..14 =0>")]
    [InlineData("\"AbC\".ToLowerInvariant()", "\"abc\"")]
    [InlineData("\"AbC\".ToLower()", "\"abc\"")]
    [InlineData("\"BIT\".ToLower()", "\"b\" <Character 1 =1> \"t\"")]
    [InlineData("\"BIT\".ToLower(CultureInfo.InvariantCulture)", "\"bit\"")]
    [InlineData("\"7\".PadLeft(3, '0')", "\"00\" \"7\"")]
    [InlineData("new string('x', 3)", "\"xxx\"")]
    [InlineData("new string('x', n)", "<any>")]
    [InlineData("s?.Trim()", "<Unknown 0.. =0>")]
    [InlineData("\"a\" + v?.ToString(1)", "\"a\" <Version 1..10 =10> | \"a\" \"\"")]
    [InlineData("$\"{maybe}\"", "<Integer 0..14 =11>")]
    [InlineData("maybe?.ToString() ?? \"none\"", "<Integer 1..14 =11> | \"none\"")]
    [InlineData("Convert.ToHexString(SHA256.HashData(bytes))[..16]", "<Unknown 16 =16>")]
    [InlineData("Convert.ToHexString(bytes)", "<Unknown 0.. =0>")]
    [InlineData("Convert.ToBase64String(Guid.NewGuid().ToByteArray())", "<Unknown 22 =22 !+/> \"==\"")]
    [InlineData("BitConverter.ToString(bytes)", "<Unknown 0.. =0>")]
    [InlineData("Path.GetRandomFileName()", "<Unknown 8 =8> \".\" <Unknown 3 =3>")]
    [InlineData("s.Normalize()", "<any>")]
    [InlineData("list[0]", "<any>")]
    [InlineData("n.ToString(provider)", "<any>")]
    [InlineData("s = \"a\"", "\"a\"")]
    [InlineData("s ??= \"a\"", "<any> | \"a\"")]
    [InlineData("Guid.NewGuid().ToString(\"N\").Substring(0, 8).ToUpperInvariant()", "<Guid 8 =8>")]
    public void Expression(string expression, string expected) => Assert.Equal(
        expected.Replace("<Unknown 0.. =0>", "<any>", StringComparison.Ordinal),
        TextSample.Of(expression, "string s, int n, int? maybe, bool flag, Version? v, List<string> list, byte[] bytes, IFormatProvider provider")
            .Text.Replace("<Unknown 0.. =0>", "<any>", StringComparison.Ordinal));

    [Theory]
    [InlineData("id", "var id = \"a\" + n;", "\"a\" <Integer 1..14 =11>")]
    [InlineData("id", "string id; id = \"a\"; id = \"b\";", "\"b\"")]
    [InlineData("id", "var id = \"a\"; id += \"b\";", "\"a\" \"b\"")]
    [InlineData("id", "var id = \"a\"; if (flag) { id = \"b\"; }", "\"a\" | \"b\"")]
    [InlineData("id", "var id = \"a\"; if (flag) { id = \"b\"; } id = \"c\";", "\"c\"")]
    [InlineData("id", "var id = \"a\"; foreach (var x in \"xy\") { id += x; }", "\"a\" | \"a\" <Character 1 =1> | <any>")]
    [InlineData("id", "var id = \"a\"; void Change() => id = \"b\"; Change();", "\"b\"")]
    [InlineData("id", "var id = \"a\"; Action change = () => id = \"b\"; change();", "\"b\"")]
    [InlineData("id", "var id = \"a\"; Change(ref id);", "\"a\"")]
    [InlineData("id", "if (!flag) throw new Exception(); var id = \"a\"; Exchange(ref id, flag);", "\"b\"")]
    [InlineData("id", "var has = s != null; var id = has ? \"a\" : \"b\"; s = null; if (!has) throw new Exception();", "\"a\"")]
    [InlineData("id", "Make(out var id);", "\"\"")]
    [InlineData("id", "var id = \"a\"; (id, n) = (\"b\", 1);", "\"b\"")]
    [InlineData("id", "string id = \"a\"; try { id = \"b\"; } catch { }", "\"b\"")]
    [InlineData("id", "string id = \"a\"; again: id = \"b\"; if (flag) goto again;", "\"b\"")]
    [InlineData("copy", "var id = \"a\"; var copy = id; ", "\"a\"")]
    [InlineData("f()", "var id = \"a\"; Func<string> f = () => id; id = \"b\";", "\"b\"")]
    [InlineData("$\"{id:N}\"", "object id = Guid.NewGuid();", "<Guid 32 =32>")]
    [InlineData("$\"{id}\"", "var id = 5;", "\"5\"")]
    [InlineData("$\"{id}\"", "var id = 5; id++;", "<Integer 1..10 =1>")]
    public void Local(string expression, string statements, string expected) => Assert.Equal(expected, TextSample.Of(
        expression, "int n, bool flag, string? s", statements, "static void Change(ref string text) { } static void Make(out string text) => text = \"\"; static void Exchange(ref string text, bool really) { if (really) { text = \"b\"; } }").Text);

    [Theory]
    [InlineData("_a", "private readonly string _a = \"a\";", "\"a\"")]
    [InlineData("_a", "private string _a = \"a\";", "\"a\"")]
    [InlineData("_a", "public string _a = \"a\";", "<any>")]
    [InlineData("_a", "private string _a = \"a\"; void Set() => _a = \"b\";", "<any>")]
    [InlineData("_a", "private readonly string _a = \"a\"; Sample() { _a = \"b\"; }", "\"b\"")]
    [InlineData("_a", "private string _a = \"a\"; static void Set(Sample s) => s._a = \"b\";", "<any>")]
    [InlineData("A", "static readonly string A = \"a\" + Guid.NewGuid().ToString(\"N\");", "\"a\" <Guid 32 =32>")]
    [InlineData("A", "string A => \"a\";", "\"a\"")]
    [InlineData("A", "string A { get; } = \"a\";", "\"a\"")]
    [InlineData("A", "string A { get; set; } = \"a\";", "<any>")]
    [InlineData("A", "string A { get { return \"a\"; } }", "\"a\"")]
    [InlineData("A", "public virtual string A => \"a\";", "<any>")]
    [InlineData("A(\"x\")", "static string A(string s) => s + \"-\";", "\"x\" \"-\"")]
    [InlineData("A(\"x\")", "static string A(string s) { s = s.Trim(); return s; }", "\"x\"")]
    [InlineData("A(\"x\")", "static string A(string s) { return $\"{s}.\"; }", "\"x\" \".\"")]
    [InlineData("A(\"a.b\")", "static string A(string s) { if (s.Contains('.')) return s.Replace('.', '-'); return s; }", "\"a\" \"-\" \"b\"")]
    [InlineData("A(true)", "static string A(bool b) { if (b) return \"a\"; return \"b\"; }", "\"a\"")]
    [InlineData("A(3)", "static string A(int n) => n == 0 ? \"\" : A(n - 1) + \"x\";", "\"\" | <any> \"x\"", true)]
    [InlineData("A()", "public virtual string A() => \"a\";", "<any>")]
    [InlineData("A()", "static string A() { string Inner() => \"b\"; return Inner(); }", "\"b\"")]
    [InlineData("A(g)", "static string A(Guid g) => g.ToString(\"N\");", "<Guid 32 =32>")]
    [InlineData("A(g)", "static string A(object o) => $\"{o:N}\";", "<Guid 32 =32>")]
    [InlineData("new Tag().ToString()", "sealed class Tag { public override string ToString() => \"t.\"; }", "\"t.\"")]
    [InlineData("\"a\".Dash()", "", "\"a\" \"-\"")]
    [InlineData("A", "static string A => B; static string B => A;", "<any>")]
    public void Member(string expression, string members, string expected, bool recursive = false)
    {
        var text = TextSample.Of(expression, "Guid g", members: members, declarations: "static class Extensions { public static string Dash(this string s) => s + \"-\"; }").Text;
        if (recursive)
        {
            Assert.Contains("<any>", text, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(expected.Replace("<any> | <any>", "<any>", StringComparison.Ordinal), text.Replace("<Unknown 0.. =0>", "<any>", StringComparison.Ordinal).Replace("<any> | <any>", "<any>", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("[IotJobs.JobId] string id", "id", "<JobId 1..64 =64>")]
    [InlineData("[IotJobs.ThingName] string id", "id", "<ThingName 1..128 =128 !:>")]
    [InlineData("[IotJobs.ThingName] string id", "id[..20]", "<ThingName 20 =20 !:>")]
    [InlineData("[IotJobs.ThingName, MaxLength(20)] string id", "id", "<ThingName 1..20 =20 !:>")]
    [InlineData("[MaxLength(32)] string id", "id", "<BoundedText 0..32 =32>")]
    [InlineData("[StringLength(32, MinimumLength = 3)] string id", "id", "<BoundedText 3..32 =32>")]
    [InlineData("[MaxLength(32), RegularExpression(\"[a-z]+\")] string id", "id", "<any>")]
    [InlineData("[MinLength(3)] string id", "id", "<any>")]
    [InlineData("IotJobs.JobId id", "id", "<JobId 0..64 =64>")]
    [InlineData("IotJobs.JobId id", "id.Value", "<JobId 1..64 =64>")]
    [InlineData("IotJobs.JobId id", "id.ToString()", "<JobId 0..64 =64>")]
    [InlineData("IotJobs.JobId id", "$\"a{id}\"", "\"a\" <JobId 0..64 =64>")]
    [InlineData("Amazon.IoT.Model.ThingAttribute thing", "thing.ThingName", "<ThingName 1..128 =128 !:>")]
    [InlineData("Amazon.IoT.Model.ThingAttribute? thing", "\"a\" + thing?.ThingName", "\"a\" <ThingName 1..128 =128 !:> | \"a\" \"\"")]
    [InlineData("Amazon.IoT.Model.SomeRequest thing", "thing.ThingName", "<any>")]
    [InlineData("string s", "Holder.Id", "<JobId 1..64 =64>")]
    [InlineData("string s", "Holder.Make()", "<JobId 1..64 =64>")]
    public void MarkedMember(string parameter, string expression, string expected) => Assert.Equal(expected, TextSample.Of(expression, parameter, declarations: """
        namespace Amazon.IoT.Model {
            public class ThingAttribute { public string ThingName { get; set; } = ""; }
            public class SomeRequest { public string ThingName { get; set; } = ""; }
        }
        static class Holder { [IotJobs.JobId] public static string Id = ""; [return: IotJobs.JobId] public static string Make() => Id; }
        """).Text);

    [Theory]
    [InlineData("id.Length > 64 ? id[..64] : id", "var id = \"12345678901234567890123456789012345678901234567890-\" + Guid.NewGuid();")]
    [InlineData("v.Contains('.') ? v.Replace('.', '-') : v", "var v = new Version(1, 2).ToString();")]
    [InlineData("v switch { \"a.b\" => \"c\", _ => v }", "var v = flag ? \"a.b\" : \"d\";")]
    [InlineData("Cut(\"a.b\")", "static string Cut(string s) { if (s.Length > 1) { return s.Replace('.', '-'); } return s; }")]
    public void TextThatWasLookedAt_IsNotAccused(string expression, string statements)
    {
        var sample = TextSample.Of(expression, "bool flag", statements);
        Assert.DoesNotContain('!', sample.Text);
        Assert.DoesNotContain(sample.Shapes, shape => shape.Pieces.Any(piece => piece.Text?.Contains('.') == true));
        Assert.DoesNotContain(sample.Shapes, shape => shape.Length.Min > 64);
    }

    [Fact]
    public void TextThatIsCut_KeepsWhatItCertainlyHolds()
    {
        var sample = TextSample.Of("id.Length > 64 ? id[..64] : id", "Guid g", "var id = $\"a.{g:N}\";");
        Assert.Equal("a.", Assert.Single(sample.Shapes).Pieces[0].Text);
    }

    [Theory]
    [InlineData("Amazon.IoT.TargetSelection.SNAPSHOT.Value", "\"SNAPSHOT\"")]
    [InlineData("Amazon.IoT.TargetSelection.SNAPSHOT.ToString()", "\"SNAPSHOT\"")]
    [InlineData("$\"{Amazon.IoT.TargetSelection.SNAPSHOT}\"", "\"SNAPSHOT\"")]
    [InlineData("new Amazon.IoT.TargetSelection(\"A\").Value", "\"A\"")]
    [InlineData("selection.Value", "<any>")]
    [InlineData("Amazon.IoT.TargetSelection.Odd.Value", "\"o/d\"")]
    public void WordOfTheSdk(string expression, string expected) => Assert.Equal(expected, TextSample.Of(expression, "Amazon.IoT.TargetSelection selection", declarations: """
        namespace Amazon.Runtime { public class ConstantClass { public string Value { get; } public override string ToString() => Value; } }
        namespace Amazon.IoT {
            public class TargetSelection : Amazon.Runtime.ConstantClass {
                public TargetSelection(string value) { }
                public static readonly TargetSelection SNAPSHOT = new TargetSelection("SNAPSHOT"), Odd = new TargetSelection("o/d");
            }
        }
        """).Text);

    [Fact]
    public void HelperInAnotherFile_IsFollowed()
    {
        var compilation = TestCompilation.Create(
            ["class Sample { void M() { Probe(Names.Make(Names.Prefix)); } static void Probe(string text) { } }",
             "static class Names { public const string Prefix = \"p.\"; static readonly string s_tail = \"t\"; public static string Make(string p) => $\"{p}{s_tail}\"; }"],
            References.Net);
        Assert.Equal("p.t", Assert.Single(TextSample.Evaluate(compilation)).Constant);
    }

    [Fact]
    public void TwoConditionsOnOneValue_AreCombined()
    {
        var sample = TextSample.Of("(flag ? \"1234\" : \"1\") + (flag ? \"1\" : \"1234\")", "bool flag");
        Assert.Equal("\"1234\" \"1\" | \"1\" \"1234\"", sample.Text);
    }

    [Fact]
    public void ManyArms_AreJoined()
    {
        var sample = TextSample.Of($"n switch {{ {string.Concat(Enumerable.Range(0, 40).Select(i => $"{i} => \"x{i}.\", "))} _ => \"y\" }}", "int n");
        Assert.Equal("<Unknown 3..4 =3 !.> | \"x33.\" | \"x34.\" | \"x35.\" | \"x36.\" | \"x37.\" | \"x38.\" | \"x39.\" | \"y\"", sample.Text);
    }
}
