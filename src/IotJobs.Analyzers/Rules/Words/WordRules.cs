namespace IotJobs.Analyzers.Rules;

/// <summary>Hands a word on its way to AWS IoT to the rules on words.</summary>
internal static class WordRules
{
    /// <summary>Checks the word at <paramref name="sink"/>.</summary>
    public static void Check(WordSink sink)
    {
        foreach (var rule in RuleCatalogue.Words)
        {
            rule.Check(sink);
        }
    }
}
