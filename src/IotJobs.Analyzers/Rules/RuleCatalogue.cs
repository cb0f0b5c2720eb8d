using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>The rules on texts, words, requests, values and documents, by what they look at. A new one is a file and a line here.</summary>
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

    /// <summary>Rules on the members of one request, or of one structure inside a request.</summary>
    public static ImmutableArray<RequestRule> Requests { get; } = ImmutableArray.Create<RequestRule>(
        new JobHasNoTargets(),
        new JobHasNoDocument(),
        new JobHasTwoDocuments(),
        new ExponentialRateNeedsMaximum(),
        new RateIncreaseHasTwoCounts(),
        new MaintenanceWindowOnSnapshotJob(),
        new PlaceholderNeedsPresigningRole(),
        new JobHasTooManyTargets(),
        new BaseRateAboveMaximum(),
        new RetryCriteriaConflict(),
        new ParametersWithoutManagedTemplate(),
        new ScheduleContradictsItself(),
        new JobHasNoTimeout(),
        new ThingGroupWithoutTargetSelection(),
        new NullCollection(),
        new SameTargetTwice(),
        new RequiredMemberIsNeverSet(),
        new StructureIsEmpty(),
        new WrongNumberOfItems(),
        new StatusIsNotForDevices(),
        new AssociationTakesThingGroups(),
        new UpdateChangesNothing(),
        new PackageIsNotADestination(),
        new TimedOutRetryNeedsTimeout(),
        new CdkMemberGetsCamelCase(),
        new CdkCannotTakeObject());

    /// <summary>Rules on a value by its row in the constraint table. The first that says all ends the round: an illegal text is not judged as an ARN too.</summary>
    public static ImmutableArray<MemberValueRule> MemberValues { get; } = ImmutableArray.Create<MemberValueRule>(
        new TextBreaksConstraint(),
        new NumberOutsideRange(),
        new ArnDoesNotFit(),
        new BeyondDocumentedLimit());

    /// <summary>Rules on a job document.</summary>
    public static ImmutableArray<DocumentRule> Documents { get; } = ImmutableArray.Create<DocumentRule>(
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

    /// <summary>The descriptors of all rules on code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = Texts.Select(rule => rule.Descriptor)
        .Concat(Words.Select(rule => rule.Descriptor))
        .Concat(MemberValues.Select(rule => rule.Descriptor))
        .Concat(Requests.Select(rule => rule.Descriptor))
        .Concat(Documents.Select(rule => rule.Descriptor))
        .Append(ImpossibleComparison.Descriptor)
        .ToImmutableArray();
}
