#nullable enable

namespace Cases.BuilderPlaceholders;

public sealed class Overwritten
{
    private readonly CreateJobRequest _request = new() { JobId = "not named yet", TargetSelection = TargetSelection.SNAPSHOT };

    public Overwritten Named([JobId] string id) { _request.JobId = id; return this; }

    public CreateJobRequest Build() => _request;
}

public sealed class NotOverwritten
{
    private readonly CreateJobRequest _request = new() { JobId = "a b", TargetSelection = TargetSelection.SNAPSHOT }; //! IOTJ1001

    public NotOverwritten At(string target) { _request.Targets = [target]; return this; }

    public CreateJobRequest Build() => _request;
}

public sealed class OfOther
{
    private readonly CreateJobRequest _request = new() { JobId = "not named yet", Description = "a\tb" }; //! IOTJ1020

    public OfOther Named([JobId] string id) { this._request.JobId = id; return this; }

    public CreateJobRequest Build() => _request;
}

public sealed class Use(IAmazonIoT iot)
{
    public Task A() => iot.CreateJobAsync(new Overwritten().Named("x").Build()); //! IOTJ2001 IOTJ2002

    public Task B() { var r = new Overwritten().Named("x").Build(); r.Targets = ["arn:aws:iot:eu-west-1:123456789012:thing/x"]; r.Document = "{}"; return iot.CreateJobAsync(r); }
}
