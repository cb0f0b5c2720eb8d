using System.Text;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Strings;

/// <summary>Long, deep and unfinished code.</summary>
public class BoundsTests
{
    private static readonly string[] s_samples =
    [
        "$\"a{n:D3}b{date:yyyy-MM-dd}{flag,8}\"",
        "string.Format(CultureInfo.InvariantCulture, \"{0:X}-{1,5}\", n, Guid.NewGuid())",
        "flag ? \"a.\\u002E\" + @\"b\"\"\" : n switch { 1 => nameof(Sample), _ => $$\"\"\"{x}{{n}}\"\"\" }",
        "A(s?.Trim('-').Replace(\"a\", \"b\")[1..^2] ?? string.Join('-', new[] { \"a\", s }))",
        "version.ToString(3).ToLower(CultureInfo.InvariantCulture).PadLeft(8, '0').Insert(1, \"x\").Remove(2, 1)",
        "Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(bytes))",
        "string.Create(CultureInfo.InvariantCulture, $\"{date:HH:mm}\") + FormattableString.Invariant($\"{n,3:N0}\")",
        "(string)(object)(s ??= default(string) ?? new string('x', 3))",
        "Local(_field) + Property + Kind.Beta.ToString() + DateTime.UtcNow.ToString(\"o\") + TimeSpan.Zero.ToString(@\"hh\\:mm\")",
        "$\"\"\"\n    a{n}\n      b\n    \"\"\"",
    ];

    private static readonly Compilation s_empty = TestCompilation.Create([], References.Net);

    [Fact]
    public void TenThousandOperands_AreEvaluated()
    {
        var sum = string.Join(" + ", Enumerable.Range(0, 10_000).Select(i => i % 3 == 0 ? "s" : i % 3 == 1 ? "\"x\"" : "C"));
        var shape = Assert.Single(TextSample.Of(sum, "string s", members: "const string C = \"c\";").Shapes);
        Assert.Equal(10_000, shape.Pieces.Length);
    }

    [Fact]
    public void TenThousandConditionalOperands_AreUnknown()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("(flag ? s : \"ab\")", 10_000));
        Assert.Empty(TextSample.Of(sum, "string s, bool flag").Shapes);
    }

    [Fact]
    public void AHelperThatCallsItselfManyTimes_Ends()
    {
        var sample = TextSample.Of("A(s)", "string s", members: "static string A(string s) => A(s) + A(s + \"x\") + A(s) + A(A(s)) + A(s) + A(s) + A(s);");
        Assert.NotEmpty(sample.Shapes);
    }

    [Fact]
    public void LocalsThatDouble_End()
    {
        var statements = new StringBuilder("var a0 = \"x\";");
        for (var i = 1; i < 40; i++)
        {
            statements.Append($"var a{i} = a{i - 1} + a{i - 1};");
        }

        Assert.NotEmpty(TextSample.Of("a39", statements: statements.ToString()).Shapes);
    }

    [Fact]
    public void DeepNesting_Ends()
    {
        var nested = string.Concat(Enumerable.Repeat("(flag ? \"a\" : ", 60)) + "\"b\"" + new string(')', 60);
        Assert.NotEmpty(TextSample.Of(nested, "bool flag").Shapes);
    }

    [Fact]
    public void UnfinishedCode_NeverThrows()
    {
        foreach (var sample in s_samples)
        {
            for (var length = 0; length <= sample.Length; length++)
            {
                foreach (var end in new[] { "", "; } }" })
                {
                    var source = $$"""
                        using System; using System.Globalization;
                        enum Kind { Stable, Beta }
                        class Sample {
                        private readonly string _field = "f"; string Property => _field + "p";
                        static string A(string a) => a + "-";
                        void M(string s, int n, bool flag, DateTime date, Version version, byte[] bytes) {
                        string Local(string l) { if (flag) return l; return l.Trim(); }
                        Probe({{sample[..length]}}{{end}}
                        """;
                    var exception = Record.Exception(() => TextSample.Evaluate(Compile(source)));
                    Assert.True(exception is null, $"{exception}\n{source}");
                }
            }
        }
    }

    [Fact]
    public void BrokenMembers_NeverThrow()
    {
        foreach (var member in new[]
        {
            "static string A(", "static string A() =>", "static string A() { return", "string A => ", "string A { get", "const string A = ", "const string A = A;",
            "static readonly string A = ", "static string A() { return A(; }", "string A { get; } = A", "enum A { X = ", "static string A(string a = ) => a;",
        })
        {
            foreach (var use in new[] { "A", "A()", "A(\"x\")", "$\"{A:N}\"", "A.X.ToString()" })
            {
                var source = $"class Sample {{ {member}\n void M() {{ Probe({use}); }} static void Probe(string text) {{ }} }}";
                var exception = Record.Exception(() =>
                {
                    foreach (var shape in TextSample.Evaluate(Compile(source)))
                    {
                        foreach (var piece in shape.Pieces)
                        {
                            piece.Origin.GetLocation(0, 1);
                            piece.Origin.GetDeclaration(0, 1);
                        }
                    }
                });
                Assert.True(exception is null, $"{exception}\n{source}");
            }
        }
    }

    private static Compilation Compile(string source) => s_empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source));
}
