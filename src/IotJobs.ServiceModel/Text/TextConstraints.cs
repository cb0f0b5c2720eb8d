namespace IotJobs.ServiceModel;

/// <summary>The text constraints of the Jobs operations, each shape once.</summary>
internal static class TextConstraints
{
    /// <summary>The largest length of a tag's key.</summary>
    public const int LongestTagKey = 128;

    // Their alphabets take milliseconds to make, which a program that only looks at a JobId should not pay.
    private static readonly Lazy<TextConstraint> s_reasonCode = new(() => new(
        "ReasonCode", new(1, 128), UnicodeAlphabets.ReasonCode, static () => Words.CharactersOfReasonCodes, $"{Sources.Model}, shape ReasonCode"));

    private static readonly Lazy<TextConstraint> s_tagKey = new(() => new(
        "TagKey", new(1, LongestTagKey), UnicodeAlphabets.TagKey, static () => Words.CharactersOfTagKeys, $"{Sources.Model}, shape TagKey"));

    /// <summary>JobId of every Jobs operation of the control plane, and of UpdateJobExecution.</summary>
    public static TextConstraint JobId { get; } = new(
        "JobId", new(JobIdGrammar.MinLength, JobIdGrammar.MaxLength), Alphabets.JobId, static () => Words.CharactersOfIds, $"{Sources.Model}, shape JobId");

    /// <summary>JobId of DescribeJobExecution on the data plane: <c>$next</c> is legal, and the model states no length.</summary>
    public static TextConstraint DeviceJobId { get; } = new(
        "JobId",
        new(1, null),
        Alphabets.JobId,
        static () => Message.Of(Words.CharactersOfDeviceJobIds, Words.CharactersOfIds),
        $"{Sources.DataModel}, shape DescribeJobExecutionJobId")
    {
        Special = "$next",
    };

    /// <summary>JobTemplateId: the same grammar as a JobId.</summary>
    public static TextConstraint JobTemplateId { get; } = new(
        "JobTemplateId", new(1, 64), Alphabets.JobId, static () => Words.CharactersOfIds, $"{Sources.Model}, shape JobTemplateId");

    /// <summary>Name of a thing: twice as long as a JobId, and <c>:</c> is legal.</summary>
    public static TextConstraint ThingName { get; } = new(
        "ThingName", new(1, 128), Alphabets.ThingName, static () => Words.CharactersOfNames, $"{Sources.Model}, shape ThingName");

    /// <summary>Name of a thing group.</summary>
    public static TextConstraint ThingGroupName { get; } = new(
        "ThingGroupName", new(1, 128), Alphabets.ThingName, static () => Words.CharactersOfNames, $"{Sources.Model}, shape ThingGroupName");

    /// <summary>Id of a thing group, which is not its name.</summary>
    public static TextConstraint ThingGroupId { get; } = new(
        "ThingGroupId", new(1, 128), Alphabets.ThingGroupId, static () => Words.CharactersOfGroupIds, $"{Sources.Model}, shape ThingGroupId");

    /// <summary>Namespace of a job. The model states no length any more; the pattern asks for one character.</summary>
    public static TextConstraint NamespaceId { get; } = new(
        "NamespaceId", new(1, null), Alphabets.JobId, static () => Words.CharactersOfIds, $"{Sources.Model}, shape NamespaceId");

    /// <summary>Description of a job or template. The lower limit is the pattern's.</summary>
    public static TextConstraint Description { get; } = new(
        "Description", new(1, 2028), UnicodeAlphabets.NoControl, static () => Words.CharactersOfTexts, $"{Sources.Model}, shape JobDescription");

    /// <summary>Comment on a cancellation or association. The lower limit is the pattern's.</summary>
    public static TextConstraint Comment { get; } = new(
        "Comment", new(1, 2028), UnicodeAlphabets.NoControl, static () => Words.CharactersOfTexts, $"{Sources.Model}, shape Comment");

    /// <summary>Reason code of a cancellation. The lower limit is the pattern's.</summary>
    public static TextConstraint ReasonCode => s_reasonCode.Value;

    /// <summary>The job document. Its content has rules of its own.</summary>
    public static TextConstraint Document { get; } = new(
        "Document", new(0, 32768), Alphabet.Any, static () => Words.CharactersAny, $"{Sources.Model}, shape JobDocument");

    /// <summary>S3 object URL of a job document.</summary>
    public static TextConstraint DocumentSource { get; } = new(
        "DocumentSource", new(1, 1350), Alphabet.Any, static () => Words.CharactersAny, $"{Sources.Model}, shape JobDocumentSource");

    /// <summary>One target of a job.</summary>
    public static TextConstraint TargetArn { get; } = new(
        "Target", new(0, 2048), Alphabet.Any, static () => Words.CharactersAny, $"{Sources.Model}, shape TargetArn")
    {
        Arn = ArnForms.Target,
    };

    /// <summary>The template that a job is made from.</summary>
    public static TextConstraint JobTemplateArn { get; } = new(
        "JobTemplateArn", new(1, 1600), Alphabets.VisibleAscii, static () => Words.CharactersOfArns, $"{Sources.Model}, shape JobTemplateArn")
    {
        Grammar = TextGrammars.Arn,
        Arn = ArnForms.JobTemplate,
    };

    /// <summary>The job that a template is made from. The model states nothing but the type.</summary>
    public static TextConstraint JobArn { get; } = new("JobArn", LengthRange.Any, Alphabet.Any, static () => Words.CharactersAny, $"{Sources.Model}, shape JobArn")
    {
        Arn = ArnForms.Job,
    };

    /// <summary>The role that signs S3 URLs.</summary>
    public static TextConstraint RoleArn { get; } = new("RoleArn", new(20, 2048), Alphabet.Any, static () => Words.CharactersAny, $"{Sources.Model}, shape RoleArn")
    {
        Arn = ArnForms.Role,
    };

    /// <summary>A package version that a job installs.</summary>
    public static TextConstraint PackageVersionArn { get; } = new(
        "DestinationPackageVersion", new(1, 1600), Alphabets.VisibleAscii, static () => Words.CharactersOfArns, $"{Sources.Model}, shape PackageVersionArn")
    {
        Grammar = TextGrammars.Arn,
        Arn = ArnForms.PackageVersion,
    };

    /// <summary>Start or end of a schedule. Its format is not spelled out by any source.</summary>
    public static TextConstraint ScheduleTime { get; } = new(
        "ScheduleTime", new(1, 64), Alphabet.Any, static () => Words.CharactersAny, $"{Sources.Model}, shape StringDateTime");

    /// <summary>Start of a maintenance window.</summary>
    public static TextConstraint CronExpression { get; } = new(
        "CronExpression", new(1, 256), Alphabet.Any, static () => Words.CharactersAny, $"{Sources.Model}, shape CronExpression");

    /// <summary>Key of a tag.</summary>
    public static TextConstraint TagKey => s_tagKey.Value;

    /// <summary>Value of a tag.</summary>
    public static TextConstraint TagValue { get; } = new("TagValue", new(0, 256), Alphabet.Any, static () => Words.CharactersAny, $"{Sources.Model}, shape TagValue");

    /// <summary>Name of a document parameter of a managed template.</summary>
    public static TextConstraint ParameterKey { get; } = new(
        "ParameterKey", new(1, 128), Alphabets.JobId, static () => Words.CharactersOfIds, $"{Sources.Model}, shape ParameterKey");

    /// <summary>Value of a document parameter of a managed template.</summary>
    public static TextConstraint ParameterValue { get; } = new(
        "ParameterValue", new(1, 30720), UnicodeAlphabets.NoControl, static () => Words.CharactersOfTexts, $"{Sources.Model}, shape ParameterValue");

    /// <summary>Key of a status detail.</summary>
    public static TextConstraint DetailsKey { get; } = new(
        "DetailsKey", new(1, 128), Alphabets.ThingName, static () => Words.CharactersOfNames, $"{Sources.Model}, shape DetailsKey");

    /// <summary>Value of a status detail.</summary>
    public static TextConstraint DetailsValue { get; } = new(
        "DetailsValue", new(1, null), UnicodeAlphabets.NoControl, static () => Words.CharactersOfTexts, $"{Sources.Model}, shape DetailsValue")
    {
        DocumentedMaxLength = 1024,
        DocumentedSource = Sources.Quotas,
    };

    /// <summary>Name of an AWS managed template.</summary>
    public static TextConstraint ManagedTemplateName { get; } = new(
        "TemplateName", new(1, 64), Alphabet.Any, static () => Words.CharactersAny, $"{Sources.Model}, shape ManagedJobTemplateName");

    /// <summary>Version of an AWS managed template.</summary>
    public static TextConstraint ManagedTemplateVersion { get; } = new(
        "TemplateVersion", new(3, null), Alphabet.Any, static () => Words.CharactersAny, $"{Sources.Model}, shape ManagedTemplateVersion")
    {
        Grammar = TextGrammars.TemplateVersion,
    };

    /// <summary>The continuation token of a list: opaque.</summary>
    public static TextConstraint NextToken { get; } = new(
        "NextToken", LengthRange.Any, Alphabet.Any, static () => Words.CharactersAny, $"{Sources.Model}, shape NextToken");
}
