using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Files;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Tests.House;

/// <summary>A message is whole in the language of its reader: what is put into it is translated, too.</summary>
public sealed partial class MessageWordsTests
{
    private static readonly CultureInfo s_korean = CultureInfo.GetCultureInfo("ko");

    // Generated code and the descriptions of sources are in no reader's language; what AWS IoT itself answers is quoted.
    private static readonly string[] s_elsewhere = ["Emitter", "Reading", "Placeholders", "Relations", "Constraints", "Tables", "MappedCode"];

    private static readonly HashSet<string> s_koreanWords = WordsOf(string.Join(' ', Texts().Select(text => Place().Replace(text, " "))));

    public static TheoryData<string> GalleryFiles => [.. Files("*.cs")];

    public static TheoryData<string> GalleryJobs => [.. Files("*.json", "WithJobFiles")];

    [Theory]
    [MemberData(nameof(RulePageExampleTests.Rules), MemberType = typeof(RulePageExampleTests))]
    public Task Example_of_a_page_is_reported_in_Korean_alone(string id) => CheckAsync(PageExample.Complete(PageExample.Find(id, "Wrong")!));

    [Theory]
    [MemberData(nameof(GalleryFiles))]
    public Task File_of_the_gallery_is_reported_in_Korean_alone(string file) => CheckAsync(File.ReadAllText(Repository.Path("samples", "RuleGallery", file)));

    [Theory]
    [MemberData(nameof(GalleryJobs))]
    public async Task Json_of_the_gallery_is_reported_in_Korean_alone(string file)
    {
        CultureInfo.CurrentUICulture = s_korean;
        var json = await File.ReadAllTextAsync(Repository.Path("samples", "RuleGallery", file));
        Check(await JobFileCase.FindAsync("", json), json);
    }

    [Fact]
    public async Task Values_are_described_in_Korean()
    {
        const string Source = """
            using System;
            using Amazon.IoT.Model;
            class Values(Guid guid, int number, double real, DateTime time, TimeSpan span, Version version, DayOfWeek day, bool flag, string text, byte[] bytes)
            {
                CreateJobRequest[] Requests() => [
                    new() { JobId = $"{guid:B}" }, new() { JobId = $"{number,8}" }, new() { JobId = $"{number:N0}" }, new() { JobId = $"{number:0.0}" },
                    new() { JobId = $"{real}" }, new() { JobId = $"{real:F2}" }, new() { JobId = $"{time}" }, new() { JobId = $"{time:O}" }, new() { JobId = $"{span}" },
                    new() { JobId = $"{version}" }, new() { JobId = Convert.ToBase64String(bytes) }, new() { JobId = Uri.EscapeDataString(text + "/") },
                    new() { JobId = text.PadLeft(80) }, new() { JobId = text + Environment.NewLine }, new() { JobId = $"{day:F}.{flag}" },
                    new() { JobId = new string('.', number) }, new() { JobId = number.ToString("C") }, new() { JobId = flag ? $"{guid:P}" : $"{time}" }];
            }
            """;
        CultureInfo.CurrentUICulture = s_korean;
        var found = await TestCompilation.Create([Source]).FindAsync("IOTJ1");

        Assert.True(found.Length > 15);
        Check(found, Source);
    }

    [Fact]
    public void Sentences_stand_in_the_resources() => Assert.Empty(
        from file in House.SourceFiles("src")
        where !s_elsewhere.Contains(Path.GetFileName(Path.GetDirectoryName(file))) && !file.Contains("IotJobs.Build", StringComparison.Ordinal)
        from node in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes()
        let text = node switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => literal.Token.ValueText,
            InterpolatedStringTextSyntax part => part.TextToken.ValueText,
            _ => "",
        }
        where Sentence().IsMatch(text) && !IsCode(text)
        select $"{Path.GetFileName(file)}: {text}");

    private static async Task CheckAsync(string source)
    {
        CultureInfo.CurrentUICulture = s_korean;
        var compilation = TestCompilation.Create([source], [.. References.IotJobs, .. References.AwsSdkV4, .. References.DataPlaneV4]);
        var tokens = (await compilation.SyntaxTrees[0].GetRootAsync()).DescendantTokens().Select(token => token.Text);
        Check(await compilation.AnalyzeAsync(RulePageExampleTests.Analyzers), string.Join(' ', tokens));
    }

    private static void Check(ImmutableArray<Diagnostic> found, string code)
    {
        var known = WordsOf(code);
        known.UnionWith(s_koreanWords);
        Assert.All(found, diagnostic =>
        {
            var message = diagnostic.GetMessage(s_korean);
            Assert.True(WordsOf(Quoted().Replace(message, "")) is var words && words.IsSubsetOf(known), $"{diagnostic.Id}: {message}");
        });
    }

    private static HashSet<string> WordsOf(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    private static IEnumerable<string> Texts() =>
        from name in (string[])["IotJobs.Analyzers.Rules", "IotJobs.Analyzers.Phrases", "IotJobs.ServiceModel.Words"]
        from DictionaryEntry entry in new ResourceManager(name, typeof(RuleAnalyzer).Assembly).GetResourceSet(s_korean, createIfNotExists: true, tryParents: false)!
        select (string)entry.Value!;

    private static IEnumerable<string> Files(string pattern, string folder = "") =>
        Directory.EnumerateFiles(Repository.Path("samples", "RuleGallery", folder), pattern, folder.Length > 0 ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
            .Select(file => Path.GetRelativePath(Repository.Path("samples", "RuleGallery"), file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    // What is written into code, a pattern or a command line.
    private static bool IsCode(string text) =>
        text == "record struct" || text.Contains("global::", StringComparison.Ordinal) || text.IndexOfAny(['\n', ';', '*', '=', '<', '#']) >= 0;

    // No part of a name, an ARN, a hole or a quoted value.
    [GeneratedRegex(@"(?<![\w:/.{'])[a-z]{2,}(?![\w:/}']|\.\w)")]
    private static partial Regex Word();

    [GeneratedRegex("(?<![A-Za-z])[a-z]{2,} [a-z]{2,}(?![A-Za-z])")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();
}
