using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Generator.Emitter;

/// <summary>Pieces of C# source.</summary>
internal static class CSharpText
{
    /// <summary>A string literal whose value is <paramref name="text"/>.</summary>
    /// <remarks>What looks like a name in full is no name, and stays as it is when names are shortened.</remarks>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true).Replace("global::", "global\\u003a:");

    /// <summary>The same, easier to read where <paramref name="text"/> is full of quotation marks. It holds no control characters, no three quotation marks
    /// together, and none at its beginning or end.</summary>
    public static string Quoted(string text, LanguageVersion language) =>
        text.Contains("global::") ? Literal(text)
        : language >= LanguageVersion.CSharp11 ? $"\"\"\"{text}\"\"\"" : $"@\"{text.Replace("\"", "\"\"")}\"";

    /// <summary>What begins the making of an object whose type stands before it already.</summary>
    public static string New(string type, LanguageVersion language) => language >= LanguageVersion.CSharp9 ? "new" : "new " + type;

    /// <summary>A name as it is written in source: keywords get their <c>@</c>, those too that are keywords only in places.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>The name that a local variable has for a member: its own, with a small letter.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="taken">The names that are taken; the new one is added.</param>
    public static string Local(string name, HashSet<string> taken)
    {
        var stem = NamingPolicy.CamelCase.Convert(name.TrimStart('_'));
        stem = stem.Length == 0 || char.IsDigit(stem[0]) ? "member" + stem : stem;
        var local = stem;
        for (var number = 2; !taken.Add(local); number++)
        {
            local = FormattableString.Invariant($"{stem}{number}");
        }

        return Identifier(local);
    }
}
