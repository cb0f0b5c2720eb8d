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
    public static string? Problem(string text, ArnForm form) => FindProblem(text, form) switch
    {
        null => null,
        ArnProblem.NoArn => "it is not an ARN",
        ArnProblem.Service => $"its service is '{TryParse(text)?.Service}', not '{form.Service}'",
        ArnProblem.Kind => $"its resource '{TryParse(text)?.Resource}' is not of the form {string.Join(" or ", form.ResourceKinds.Select(kind => kind + "/..."))}",
        ArnProblem.NoName => "it names no resource",
        _ => "its account is empty",
    };

    /// <summary>What in <paramref name="text"/> does not fit <paramref name="form"/>; null when nothing certainly does not.</summary>
    public static ArnProblem? FindProblem(string text, ArnForm form) =>
        TryParse(text) is not { } arn ? ArnProblem.NoArn
        : arn.Service != form.Service ? ArnProblem.Service
        : !form.ResourceKinds.Contains(arn.Kind) || arn.Resource.Length <= arn.Kind.Length || arn.Resource[arn.Kind.Length] != '/' ? ArnProblem.Kind
        : arn.Name.Length == 0 ? ArnProblem.NoName
        : arn.Account.Length == 0 && !form.AllowsEmptyAccount ? ArnProblem.NoAccount
        : null;
}

/// <summary>What does not fit in an ARN.</summary>
internal enum ArnProblem
{
    NoArn,
    Service,
    Kind,
    NoName,
    NoAccount,
}
