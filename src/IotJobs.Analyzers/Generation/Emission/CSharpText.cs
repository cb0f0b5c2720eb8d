using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Pieces of C# source.</summary>
internal static class CSharpText
{
    /// <summary>A string literal whose value is <paramref name="text"/>.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A name as it is written in source: keywords get their <c>@</c>, those too that are keywords only in places.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
