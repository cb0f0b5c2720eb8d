using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using CsCheck;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Tests.Strings;

/// <summary>Random expressions are compiled and run in several cultures: every text they make lies inside the shape that was computed for them.</summary>
public class SoundnessTests
{
    private const string Parameters =
        "int n, byte b, long l, uint u, sbyte sb, int? nullable, double d, float f, decimal m, DateTime date, DateTimeOffset offset, DateOnly day, TimeOnly time, "
        + "TimeSpan span, Guid g, Version version, int kindNumber, int flagsNumber, bool flag, char c, string s, string? maybe, byte[] bytes, object boxed";

    private static readonly string[] s_cultures = ["", "de-DE", "tr-TR", "sv-SE", "ar-SA", "th-TH", "fa-IR"];

    private static readonly object?[][] s_inputs =
    [
        [
            0, (byte)0, 0L, 0u, (sbyte)0, null, 0.0, 0f, 0m, new DateTime(2024, 2, 29), DateTimeOffset.UnixEpoch, new DateOnly(2024, 2, 29), new TimeOnly(0, 0), TimeSpan.Zero, System.Guid.Empty,
            new Version(0, 0), 0, 0, false, 'i', "", null, Array.Empty<byte>(), 0,
        ],
        [
            int.MinValue, (byte)255, long.MinValue, uint.MaxValue, sbyte.MinValue, -5, double.MinValue, float.MaxValue, decimal.MinValue, new DateTime(2031, 12, 25, 23, 59, 59, 999, DateTimeKind.Local),
            new DateTimeOffset(2001, 9, 9, 1, 46, 40, TimeSpan.FromHours(-9.5)), new DateOnly(2031, 9, 24), new TimeOnly(23, 59, 59, 999), TimeSpan.MinValue + TimeSpan.FromTicks(1),
            new Guid("ffffffff-ffff-ffff-ffff-ffffffffffff"), new Version(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue), 2, 3, true, 'I', "Iİıi.x", "e\u0301", new byte[] { 0xFB, 0xFF, 1, 2 }, "bo.xed",
        ],
        [
            int.MaxValue, (byte)7, long.MaxValue, 1000u, (sbyte)127, 1234567, double.NaN, float.NegativeInfinity, 1234.5m, new DateTime(1999, 5, 1, 12, 0, 0, DateTimeKind.Utc),
            new DateTimeOffset(2029, 3, 4, 5, 6, 7, 800, TimeSpan.FromHours(14)), new DateOnly(1999, 5, 1), new TimeOnly(12, 30), new TimeSpan(10, 11, 12, 13, 140),
            System.Guid.NewGuid(), new Version(1, 2, 3), 1, 7, true, '.', "abc😀", "maybe", new byte[] { 1 }, -12.5,
        ],
    ];

    [Fact]
    public void EveryValue_LiesInsideItsShape() => ExpressionGenerator.Text.Array[150].Sample(Check, iter: 8, threads: 1, print: texts => $"{texts.Length} expressions");

    private static void Check(string[] expressions)
    {
        var (compilation, texts) = Compile(expressions);
        var tree = compilation.SyntaxTrees.Single();
        var shapes = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Where(method => method.Identifier.Text is ['M', >= '0' and <= '9', ..])
            .Select(method => FlowValues.In(compilation, method))
            .ToList();

        // Any text is always sound; something must be known for the test to mean anything.
        Assert.InRange(shapes.Count(alternatives => alternatives.All(shape => shape.Pieces.All(piece => piece.Hole is not { IsAnyText: true }))), shapes.Count / 3, shapes.Count);
        var (type, context) = Load(compilation);
        var before = CultureInfo.CurrentCulture;
        var failures = new Dictionary<string, string>();
        try
        {
            foreach (var culture in s_cultures)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                for (var i = 0; i < texts.Length; i++)
                {
                    foreach (var input in s_inputs)
                    {
                        if (Run(type, i, input) is { } value && !shapes[i].Any(shape => ShapeMatcher.Matches(shape, value)))
                        {
                            failures.TryAdd(texts[i], $"[{culture}] {texts[i]} made \"{value}\", outside of {string.Join(" | ", shapes[i].Select(Show))}");
                        }
                    }
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            context.Unload();
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures.Values.OrderBy(failure => failure.Length).Take(10)));
    }

    private static string Show(TextShape shape) => string.Join(" ", shape.Pieces.Select(piece => piece.Text is { } text
        ? $"\"{text}\""
        : $"<{piece.Hole!.Description} {piece.Hole.Length} {string.Join(",", piece.Hole.Possible.Ranges.Take(8))}>"));

    /// <summary>What the expression yields; null when it throws, as a position outside of a text does.</summary>
    private static string? Run(Type type, int index, object?[] input)
    {
        try
        {
            return (string?)type.GetMethod($"M{index}")!.Invoke(null, input);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is FormatException or ArgumentException or NullReferenceException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Compiles all expressions at once, without those that the compiler refuses (a format of another type, a constant that overflows).</summary>
    private static (Compilation Compilation, string[] Texts) Compile(string[] expressions)
    {
        while (true)
        {
            var source = new StringBuilder("""
                #nullable enable
                using System; using System.Globalization; using System.IO; using System.Security.Cryptography; using IotJobs;
                public enum Kind { Stable, Beta, Istanbul } [Flags] public enum Flags { None, Read = 1, Write = 2, Execute = 4 } public enum Small : byte { A, B }
                public static class Sample {
                static void Probe(string? text) { }
                const string Prefix = "pre." + "f:"; static readonly string Once = "once" + Prefix;
                static string Echo(string? t) => $"<{t}>";
                static string Choose(string? t, bool flag) { if (flag) { return t ?? "none"; } return "other"; }
                static string Shorten(string? t) { var u = t + ""; return u.Length > 5 ? u[..5] : u; }

                """);
            for (var i = 0; i < expressions.Length; i++)
            {
                source.Append(CultureInfo.InvariantCulture, $"public static string? M{i}({Parameters}) {{\n");
                source.Append("var kind = (Kind)kindNumber; var flags = (Flags)flagsNumber; var small = (Small)b;\n");
                source.Append(CultureInfo.InvariantCulture, $"string? result = {expressions[i]}; {FlowValues.Probe}(result); return result; }}\n");
            }

            var compilation = TestCompilation.Create([source.Append('}').ToString()], References.IotJobs);
            var tree = compilation.SyntaxTrees[0];
            var broken = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => tree.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.Text)
                .ToHashSet();
            if (broken.Count == 0)
            {
                return (compilation, expressions);
            }

            // Most of what is generated must compile, or the test proves nothing.
            Assert.True(broken.Count < expressions.Length / 4, $"{compilation.GetDiagnostics().First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
            expressions = [.. expressions.Where((_, index) => !broken.Contains($"M{index}"))];
        }
    }

    private static (Type Type, AssemblyLoadContext Context) Load(Compilation compilation)
    {
        using var stream = new MemoryStream();
        Assert.True(compilation.Emit(stream).Success);
        stream.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        return (context.LoadFromStream(stream).GetType("Sample")!, context);
    }
}
