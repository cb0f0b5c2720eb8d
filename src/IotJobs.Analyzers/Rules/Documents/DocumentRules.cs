using System.Collections.Immutable;

namespace IotJobs.Analyzers.Rules;

/// <summary>All rules on job documents. A new rule is a file and a line here.</summary>
internal static class DocumentRules
{
    public static ImmutableArray<DocumentRule> All { get; } = ImmutableArray.Create<DocumentRule>(
        new DocumentIsNotJson(),
        new DocumentIsTooLong(),
        new SettingInDocument(),
        new PlaceholderIsRefused(),
        new DuplicatePropertyName(),
        new UnescapedHole(),
        new CredentialInDocument(),
        new WeakFirmwareDelivery(),
        new NullMember(),
        new DocumentHasTooManyBytes(),
        new AlmostPlaceholder());
}
