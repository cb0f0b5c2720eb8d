using System.Collections.Immutable;

namespace IotJobs.Analyzers.Rules;

/// <summary>All rules, by what they look at. A new rule is a file and a line here.</summary>
internal static class RuleCatalogue
{
    /// <summary>Rules on a text whose member is constrained.</summary>
    public static ImmutableArray<TextRule> Texts { get; } = ImmutableArray.Create<TextRule>(
        new JobIdContainsIllegalCharacter(),
        new JobIdIsTooLong(),
        new JobIdIsEmpty(),
        new JobIdCanBecomeIllegal(),
        new ConstantJobIdCanBeUsedOnce(),
        new ParameterGoesStraightIntoJobId());

    /// <summary>Rules on a word of an enumeration.</summary>
    public static ImmutableArray<WordRule> Words { get; } = ImmutableArray.Create<WordRule>(
        new UnknownTargetSelection(),
        new UnknownEnumerationWord(),
        new WordInAnotherCase());
}
