using System.Collections.Immutable;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>
/// Splits a JobId template into text and holes. The grammar: text, <c>{Member}</c> and <c>{Member:format}</c>; braces are not legal in a JobId,
/// so there is no escape for them. Knows no symbols; runs in linear time.
/// </summary>
internal static class JobIdTemplateTokenizer
{
    /// <summary>The tokens of <paramref name="template"/>, which cover it without a gap, and its errors in order.</summary>
    public static (ImmutableArray<JobIdTemplateToken> Tokens, ImmutableArray<JobIdTemplateError> Errors) Read(string template)
    {
        var tokens = ImmutableArray.CreateBuilder<JobIdTemplateToken>();
        var errors = ImmutableArray.CreateBuilder<JobIdTemplateError>();
        var closing = MatchBraces(template);
        for (var index = 0; index < template.Length;)
        {
            var token = template[index] switch
            {
                '{' when closing[index] < 0 => Unclosed(template, index, errors),
                '{' => Hole(template, index, closing[index], errors),
                '}' => Unopened(index, errors),
                _ => Literal(template, index),
            };
            tokens.Add(token);
            index += token.Length;
        }

        return (tokens.ToImmutable(), errors.ToImmutable());
    }

    /// <summary>For each opening brace the index of the brace that closes it, or -1.</summary>
    private static int[] MatchBraces(string template)
    {
        var closing = new int[template.Length];
        var open = new List<int>();
        for (var i = 0; i < template.Length; i++)
        {
            closing[i] = -1;
            if (template[i] == '{')
            {
                open.Add(i);
            }
            else if (template[i] == '}' && open.Count > 0)
            {
                closing[open[open.Count - 1]] = i;
                open.RemoveAt(open.Count - 1);
            }
        }

        return closing;
    }

    private static JobIdTemplateToken Literal(string template, int index)
    {
        var end = NextBrace(template, index);
        return new(JobIdTemplateTokenKind.Literal, index, end - index, template.Substring(index, end - index), null);
    }

    private static JobIdTemplateToken Unclosed(string template, int index, ImmutableArray<JobIdTemplateError>.Builder errors)
    {
        errors.Add(new(index, 1, ByGrammar(Message.Of(Phrases.IsNeverClosed, "'{'"))));
        return Broken(index, NextBrace(template, index + 1) - index);
    }

    private static JobIdTemplateToken Unopened(int index, ImmutableArray<JobIdTemplateError>.Builder errors)
    {
        errors.Add(new(index, 1, ByGrammar(Message.Of(Phrases.ClosesNothing, "'}'"))));
        return Broken(index, 1);
    }

    private static JobIdTemplateToken Hole(string template, int index, int end, ImmutableArray<JobIdTemplateError>.Builder errors)
    {
        var (first, length) = (index + 1, end + 1 - index);
        var inner = template.IndexOf('{', first, end - first);
        if (inner >= 0)
        {
            errors.Add(new(inner, 1, ByGrammar(Phrases.BraceInHole)));
            return Broken(index, length);
        }

        var colon = template.IndexOf(':', first, end - first);
        var name = template.Substring(first, (colon < 0 ? end : colon) - first);
        if (name.Trim().Length == 0)
        {
            errors.Add(new(index, length, ByGrammar(Phrases.HoleNamesNoMember)));
            return Broken(index, length);
        }

        if (IndexOfNonIdentifier(name) is var wrong and >= 0)
        {
            errors.Add(new(first + wrong, 1, ByGrammar(Message.Of(Phrases.NotInMemberName, $"'{name[wrong]}'"))));
            return Broken(index, length);
        }

        if (colon == end - 1)
        {
            errors.Add(new(colon, 1, Message.Of(Phrases.AndThen, Phrases.NoFormatFollows, Message.Of(Phrases.WriteWord, $"{{{name}}}"))));
            return Broken(index, length);
        }

        return new(JobIdTemplateTokenKind.Hole, index, length, name, colon < 0 ? null : template.Substring(colon + 1, end - colon - 1));
    }

    private static string ByGrammar(string what) => Message.Of(Phrases.AndThen, what, Phrases.HoleGrammar);

    private static int IndexOfNonIdentifier(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!(i == 0 ? SyntaxFacts.IsIdentifierStartCharacter(name[i]) : SyntaxFacts.IsIdentifierPartCharacter(name[i])))
            {
                return i;
            }
        }

        return -1;
    }

    private static int NextBrace(string template, int index) =>
        template.IndexOfAny(['{', '}'], index) is var brace and >= 0 ? brace : template.Length;

    private static JobIdTemplateToken Broken(int index, int length) => new(JobIdTemplateTokenKind.Broken, index, length, "", null);
}
