using System.ComponentModel;
using System.Globalization;
using IotJobs.Resources;
using IotJobs.ServiceModel;
using IotJobs.Validation;

namespace IotJobs.Serialization;

/// <summary>
/// What the attributes of a job and the options of one call say together, for generated code: the request of the AWS SDK and its JSON are
/// both made of it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JobCall
{
    private static readonly Dictionary<string, string> s_nothing = [];

    private readonly JobOptions? _options;

    /// <summary>Begins with what the attributes say.</summary>
    /// <param name="settings">The settings, which are not changed.</param>
    /// <param name="jobId">The id, unless the options have one; <c>default</c> for a template of jobs.</param>
    /// <param name="options">What the call says; null when it says nothing.</param>
    internal JobCall(JobSettings settings, JobId jobId, JobOptions? options)
    {
        Settings = settings;
        JobId = options?.JobId ?? jobId;
        _options = options;
        Tags = settings.Tags is { } tags ? new(tags) : [];
        DocumentParameters = settings.DocumentParameters is { } parameters ? new(parameters) : [];
        PackageVersions = [.. settings.PackageVersions ?? []];
    }

    /// <summary>The id.</summary>
    public JobId JobId { get; }

    /// <summary>What the attributes say, and no call can change.</summary>
    public JobSettings Settings { get; }

    /// <summary>Tags by their keys; a tag may have no value.</summary>
    public Dictionary<string, string?> Tags { get; }

    /// <summary>Parameters of a managed template.</summary>
    public Dictionary<string, string> DocumentParameters { get; }

    /// <summary>ARNs of package versions, each once.</summary>
    public List<string> PackageVersions { get; }

    /// <summary>When the rollout begins, as AWS IoT reads it: <c>2030-01-02T03:04:05Z</c>; null when nothing is said.</summary>
    public string? StartTime { get; private set; }

    /// <summary>When the rollout ends, in the same form.</summary>
    public string? EndTime { get; private set; }

    /// <summary>Whether a time is said.</summary>
    public bool HasTimes => StartTime is not null || EndTime is not null;

    /// <summary>Adds the value of a member that is a document parameter; for one key it wins over the attributes.</summary>
    /// <param name="key">The parameter's key.</param>
    /// <param name="value">Its value; null when the member says nothing.</param>
    /// <returns>This call.</returns>
    public JobCall With(string key, string? value)
    {
        if (value is not null)
        {
            DocumentParameters[key] = value;
        }

        return this;
    }

    /// <summary>Adds what the options say; for one key they win over the attributes. Then all is checked.</summary>
    /// <exception cref="ArgumentException">
    /// A tag, a parameter or a package version is one that AWS IoT certainly refuses; the message names it and the limit.
    /// </exception>
    /// <returns>This call.</returns>
    public JobCall Complete()
    {
        if (_options is not null)
        {
            Take(_options);
        }

        foreach (var refusal in Refusals())
        {
            TextRefusal.ThrowIfAny(refusal, "options");
        }

        return this;
    }

    private void Take(JobOptions options)
    {
        foreach (var tag in options.Tags ?? s_nothing)
        {
            Tags[tag.Key] = tag.Value;
        }

        foreach (var parameter in options.DocumentParameters ?? s_nothing)
        {
            DocumentParameters[parameter.Key] = parameter.Value;
        }

        foreach (var version in options.PackageVersions ?? [])
        {
            if (!PackageVersions.Contains(version))
            {
                PackageVersions.Add(version);
            }
        }

        StartTime = TextOf(options.StartTime);
        EndTime = TextOf(options.EndTime);
    }

    private IEnumerable<string?> Refusals()
    {
        foreach (var tag in Tags)
        {
            yield return TagKeyRefusal(tag.Key);
            yield return tag.Value is null
                ? null
                : TextRefusal.Of(Message.Of(Messages.ValueOf, nameof(Tags), TextWords.Quote(tag.Key)), TextConstraints.TagValue, tag.Value);
        }

        foreach (var parameter in DocumentParameters)
        {
            yield return TextRefusal.Of(Message.Of(Messages.KeyOf, nameof(DocumentParameters)), TextConstraints.ParameterKey, parameter.Key);
            yield return TextRefusal.Of(
                Message.Of(Messages.ValueOf, nameof(DocumentParameters), TextWords.Quote(parameter.Key)),
                TextConstraints.ParameterValue,
                parameter.Value);
        }

        for (var i = 0; i < PackageVersions.Count; i++)
        {
            yield return TextRefusal.Of(
                Message.Of(Messages.ItemOf, nameof(PackageVersions), i), TextConstraints.PackageVersionArn, PackageVersions[i]);
        }
    }

    // Most keys are plain; the alphabet of all others takes milliseconds to make.
    private static string? TagKeyRefusal(string key) =>
        key.Length is > 0 and <= TextConstraints.LongestTagKey && key.All(character => Alphabets.PlainTagKey.Contains(character))
            ? null
            : TextRefusal.Of(Message.Of(Messages.KeyOf, nameof(Tags)), TextConstraints.TagKey, key);

    private static string? TextOf(DateTimeOffset? time) =>
        time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
