namespace IotJobs.ServiceModel;

/// <summary>An ARN taken apart: <c>arn:partition:service:region:account:resource</c>.</summary>
internal readonly record struct ArnText(string Partition, string Service, string Region, string Account, string Resource)
{
    /// <summary>The resource's kind: its text before the first slash or colon.</summary>
    public string Kind => Resource.IndexOfAny(['/', ':']) is var end && end >= 0 ? Resource.Substring(0, end) : "";

    /// <summary>The resource's name: its text after the first slash.</summary>
    public string Name => Resource.IndexOf('/') is var slash && slash >= 0 ? Resource.Substring(slash + 1) : "";

    /// <summary>Takes <paramref name="text"/> apart, or gives null when it is no ARN.</summary>
    public static ArnText? TryParse(string text)
    {
        var parts = text.Split([':'], 6);
        return parts.Length == 6 && parts[0] == "arn" ? new(parts[1], parts[2], parts[3], parts[4], parts[5]) : null;
    }

    /// <summary>What in <paramref name="text"/> does not fit <paramref name="form"/>, in words that fit a message, or null when nothing certainly does not.</summary>
    /// <remarks>The length of the account field is not judged: tests use short ones.</remarks>
    public static string? Problem(string text, ArnForm form)
    {
        if (TryParse(text) is not { } arn)
        {
            return Words.ArnIsNone;
        }

        return arn.Service != form.Service ? Message.Of(Words.ArnOfOtherService, arn.Service, form.Service)
            : !form.ResourceKinds.Contains(arn.Kind) || arn.Resource.Length <= arn.Kind.Length || arn.Resource[arn.Kind.Length] != '/'
                ? Message.Of(Words.ArnOfOtherKind, arn.Resource, string.Join(Words.Or, form.ResourceKinds.Select(kind => kind + "/...")))
            : arn.Name.Length == 0 ? Words.ArnWithoutName
            : form.Infix is { } infix && arn.Name.IndexOf(infix, StringComparison.Ordinal) <= 0
                ? Message.Of(Words.ArnOfOtherKind, arn.Resource, form.Example.Substring(form.Example.LastIndexOf(':') + 1))
            : arn.Account.Length == 0 && !form.AllowsEmptyAccount ? Words.ArnWithoutAccount
            : null;
    }
}
