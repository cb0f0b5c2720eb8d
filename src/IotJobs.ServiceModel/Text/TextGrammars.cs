namespace IotJobs.ServiceModel;

/// <summary>The patterns that are more than a character class, written by hand.</summary>
internal static class TextGrammars
{
    /// <summary><c>^arn:[!-~]+$</c>; the alphabet says the rest.</summary>
    public static TextGrammar Arn { get; } = new(
        static () => Words.BeginsWithArn, static text => text.Length > 4 && text.StartsWith("arn:", StringComparison.Ordinal));

    /// <summary><c>^[1-9]+.[0-9]+</c>: the dot is unescaped and there is no end anchor, so only the beginning is judged.</summary>
    public static TextGrammar TemplateVersion { get; } = new(static () => Words.ATemplateVersion, static text =>
    {
        var digits = 0;
        while (digits < text.Length && text[digits] is >= '1' and <= '9')
        {
            digits++;
        }

        // Any of the leading digits may stand for the unescaped dot, as long as digits go before and after it.
        for (var dot = 1; dot <= digits; dot++)
        {
            if (dot + 1 < text.Length && text[dot + 1] is >= '0' and <= '9')
            {
                return true;
            }
        }

        return false;
    });
}
