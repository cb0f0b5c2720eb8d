namespace IotJobs.Analyzers.Requests;

/// <summary>Whether a member of a request has a value when the request is sent.</summary>
internal enum Presence
{
    /// <summary>Set on some paths, or to a value that may be null, or where nobody can see it.</summary>
    Unknown,

    /// <summary>On no path: the whole request is in sight and the member is never set, or set to null.</summary>
    NotSet,

    /// <summary>Provably set to something that is not null.</summary>
    Set,
}
