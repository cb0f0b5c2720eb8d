using System.Collections.Concurrent;
using static IotJobs.ServiceModel.Rows;

namespace IotJobs.ServiceModel;

/// <summary>A form in which requests are written down: what it calls their members, and where its own schema differs from the API's.</summary>
internal sealed class Dialect
{
    private readonly Func<string, string, string> _nameOf;
    private readonly Dictionary<string, MemberConstraint> _differences;
    private readonly ConcurrentDictionary<string, Dictionary<string, string>> _members = new(StringComparer.Ordinal);

    private Dialect(Func<string, string, string> nameOf, IEnumerable<MemberConstraint>? differences = null)
    {
        _nameOf = nameOf;
        _differences = (differences ?? []).ToDictionary(row => $"{row.TypeName}.{row.Member}", StringComparer.Ordinal);
    }

    /// <summary>Properties of the AWS SDK for .NET: the names of the tables.</summary>
    public static Dialect Sdk { get; } = new(static (_, member) => member);

    /// <summary>Members of the API, as in <c>--cli-input-json</c>. Source: AWS IoT service model, in which only tags have capital letters.</summary>
    public static Dialect Api { get; } = new(static (type, member) => type == SdkTypes.Tag ? member : $"{char.ToLowerInvariant(member[0])}{member.Substring(1)}");

    /// <summary>Properties of the resource <c>AWS::IoT::Job</c>.</summary>
    public static Dialect Job { get; } = new(static (_, member) => member, CloudFormation) { IsCloudFormation = true, IsOpen = true };

    /// <summary>Properties of the resource <c>AWS::IoT::JobTemplate</c>, which calls two members otherwise.</summary>
    public static Dialect JobTemplate { get; } = new(
        static (type, member) => (type, member) switch
        {
            (SdkTypes.JobExecutionsRolloutConfig, "ExponentialRate") => "ExponentialRolloutRate",
            (SdkTypes.JobExecutionsRetryConfig, "CriteriaList") => "RetryCriteriaList",
            _ => member,
        },
        CloudFormation)
    {
        IsCloudFormation = true,
    };

    /// <summary>Whether it is a template: intrinsic functions may stand for values, and numbers may be written as texts.</summary>
    public bool IsCloudFormation { get; private init; }

    /// <summary>Whether it may have members that the tables lack.</summary>
    public bool IsOpen { get; private init; }

    // What the resource's schema says otherwise than the API. Source: CloudFormation template reference, AWS::IoT::JobTemplate.
    private static IEnumerable<MemberConstraint> CloudFormation =>
    [
        .. Of(
            SdkTypes.MaintenanceWindow,
            Optional("StartTime", TextConstraints.CronExpression),
            Optional("DurationInMinutes", NumberConstraints.DurationInMinutes)),
        .. Of(
            SdkTypes.RetryCriteria,
            Optional("FailureType", WordConstraints.RetryableFailureType),
            Optional("NumberOfRetries", NumberConstraints.NumberOfRetries)),
        .. Of(
            SdkTypes.ExponentialRolloutRate,
            Required("IncrementFactor", new NumberConstraint("IncrementFactor", new(1, 5), Sources.JobTemplateResource) { Decimals = 1 })),
        .. Of(SdkTypes.Tag, Required("Value", TextConstraints.TagValue)),
    ];

    /// <summary>The rows of the type <paramref name="typeName"/>, by the names of the tables.</summary>
    public IEnumerable<MemberConstraint> RowsOf(string typeName) => ServiceConstraints.Of(typeName).Select(Own);

    /// <summary>The row of one member, by its name in the tables; null when the law says nothing about it.</summary>
    public MemberConstraint? RowOf(string typeName, string member) => ServiceConstraints.TryGet(typeName, member) is { } row ? Own(row) : null;

    /// <summary>What the member <paramref name="member"/> of the tables is called here.</summary>
    public string NameOf(string typeName, string member) => _nameOf(typeName, member);

    /// <summary>The member of the tables that is called <paramref name="name"/> here, or null.</summary>
    public string? MemberOf(string typeName, string name) => _members.GetOrAdd(
        typeName, type => ServiceConstraints.Of(type).ToDictionary(row => NameOf(type, row.Member), row => row.Member, StringComparer.Ordinal)).TryGetValue(name, out var member) ? member : null;

    private MemberConstraint Own(MemberConstraint row) => _differences.TryGetValue($"{row.TypeName}.{row.Member}", out var own) ? own : row;
}
