namespace IotJobs.ServiceModel;

/// <summary>How well a limit is known. A rule of severity Error rests on <see cref="Model"/>, <see cref="Measured"/> or <see cref="ErrorText"/> only.</summary>
internal enum Confidence
{
    /// <summary>Nobody knows, or sources disagree: never reported.</summary>
    Unknown,

    /// <summary>Written in AWS's prose, not measured.</summary>
    Documented,

    /// <summary>Seen in an answer of the real service.</summary>
    Measured,

    /// <summary>AWS prints the refusal itself.</summary>
    ErrorText,

    /// <summary>Part of the machine-readable service model.</summary>
    Model,
}
