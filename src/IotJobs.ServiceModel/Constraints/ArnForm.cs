namespace IotJobs.ServiceModel;

/// <summary>What an ARN must name to fit its member.</summary>
/// <param name="Service">The service field, such as <c>iot</c>.</param>
/// <param name="ResourceKinds">The legal resource kinds, each the text up to and without the slash, such as <c>thinggroup</c>.</param>
/// <param name="Examples">The form, once for each kind of resource that looks different.</param>
/// <param name="Source">Where the form is written.</param>
internal sealed record ArnForm(string Service, IReadOnlyList<string> ResourceKinds, IReadOnlyList<string> Examples, string Source)
{
    /// <summary>The form in words that fit a message.</summary>
    public string Example => string.Join(Words.Or, Examples);

    /// <summary>Whether the account field may be empty, as in the ARN of an AWS managed template.</summary>
    public bool AllowsEmptyAccount { get; init; }

    /// <summary>What stands between the names of a resource within another, such as <c>/version/</c>; else null.</summary>
    public string? Infix { get; init; }
}
