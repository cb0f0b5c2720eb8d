#nullable enable

namespace Cases.SiteJobs;

using Amazon.IoTJobsDataPlane;
using DataStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;
using UpdateJobExecutionRequest = Amazon.IoTJobsDataPlane.Model.UpdateJobExecutionRequest;
using StartNextPendingJobExecutionRequest = Amazon.IoTJobsDataPlane.Model.StartNextPendingJobExecutionRequest;

public sealed class Relations(IAmazonIoT client)
{
    private const string Thing = "arn:aws:iot:eu-west-1:123456789012:thing/cam1";
    private const string Group = "arn:aws:iot:eu-west-1:123456789012:thinggroup/cameras";
    private const string Role = "arn:aws:iam::123456789012:role/firmware-download";
    private const string Signed = """{"url":"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/bucket/key}"}""";

    // legal: window and CONTINUOUS belong together
    public Task Window() => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = "window-1", Targets = [Group], Document = "{}", TargetSelection = TargetSelection.CONTINUOUS,
        SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(0 2 ? * MON *)", DurationInMinutes = 60 }] },
    });

    // wrong: SNAPSHOT is the default, and a window is set
    public Task WindowOmitted() => client.CreateJobAsync(new CreateJobRequest { JobId = "window-2", Targets = [Thing], Document = "{}", SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(0 2 ? * MON *)", DurationInMinutes = 60 }] } }); //! IOTJ2006

    // legal: both are set under one condition
    public Task WindowWhen(bool continuous)
    {
        var request = new CreateJobRequest { JobId = "window-3", Targets = [Group], Document = "{}", TargetSelection = continuous ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT };
        if (continuous)
        {
            request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(30 1 1 * ? *)", DurationInMinutes = 1430 }] };
        }
        return client.CreateJobAsync(request);
    }

    // wrong: the conditions are exchanged
    public Task WindowWhenNot(bool continuous)
    {
        var request = new CreateJobRequest { JobId = "window-4", Targets = [Group], Document = "{}", TargetSelection = continuous ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT }; //?
        if (!continuous)
        {
            request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(30 1 1 * ? *)", DurationInMinutes = 30 }] }; //?
        }
        return client.CreateJobAsync(request); //?
    }

    // legal: document and role under one condition
    public Task Signs(bool signed)
    {
        var request = new CreateJobRequest { JobId = "sign-1", Targets = [Thing] };
        request.Document = signed ? Signed : "{}";
        if (signed)
        {
            request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Role, ExpiresInSec = (long)TimeSpan.FromHours(1).TotalSeconds };
        }
        return client.CreateJobAsync(request);
    }

    // wrong: nobody gives the role
    public Task SignsWithout() => client.CreateJobAsync(new CreateJobRequest { JobId = "sign-2", Targets = [Thing], Document = Signed }); //! IOTJ2007

    // legal: the template may supply the role
    public Task SignsByTemplate(string templateArn) => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = "sign-3", Targets = [Thing], Document = Signed, JobTemplateArn = templateArn,
    });

    // legal: one of the two sources, by condition
    public Task OneSource(string? url)
    {
        var request = new CreateJobRequest { JobId = "source-1", Targets = [Thing] };
        if (url is { Length: > 0 and <= 1350 })
        {
            request.DocumentSource = url;
        }
        else
        {
            request.Document = "{\"operation\":\"UPDATE\"}";
        }
        return client.CreateJobAsync(request);
    }

    // legal: the document is taken back
    public Task TakenBack()
    {
        var request = new CreateJobRequest { JobId = "source-2", Targets = [Thing], Document = "{}" };
        request.Document = null;
        request.DocumentSource = "https://s3.eu-west-1.amazonaws.com/jobs/update.json";
        return client.CreateJobAsync(request);
    }

    // wrong: both sources
    public Task BothSources()
    {
        var request = new CreateJobRequest { JobId = "source-3", Targets = [Thing], Document = "{}" };
        request.DocumentSource = "https://s3.eu-west-1.amazonaws.com/jobs/update.json"; //! IOTJ2003
        return client.CreateJobAsync(request);
    }

    // wrong: no document when the flag is false
    public Task SometimesNone(bool flag)
    {
        var request = new CreateJobRequest { JobId = "source-4", Targets = [Thing] }; //?
        if (flag) request.Document = "{}";
        return client.CreateJobAsync(request);
    }

    // legal: targets are completed in another method
    public Task TargetsElsewhere(IEnumerable<string> names)
    {
        var request = new CreateJobRequest { JobId = "targets-1", Document = "{}" };
        Complete(request, names);
        return client.CreateJobAsync(request);
    }

    private static void Complete(CreateJobRequest request, IEnumerable<string> names) =>
        request.Targets = names.Select(n => $"arn:aws:iot:eu-west-1:123456789012:thinggroup/{n}").ToList();

    // wrong: no targets, as the helper only describes
    public Task TargetsForgotten()
    {
        var request = new CreateJobRequest { JobId = "targets-2", Document = "{}" }; //! IOTJ2001
        Describe(request);
        return client.CreateJobAsync(request);
    }

    private static void Describe(CreateJobRequest request) => request.Description = "Firmware";

    // legal: by a lambda
    public Task ByLambda() => Configured(r => { r.Targets = [Thing]; r.Document = "{}"; });

    private Task Configured(Action<CreateJobRequest> configure)
    {
        var request = new CreateJobRequest { JobId = "lambda-1" };
        configure(request);
        return client.CreateJobAsync(request);
    }

    // wrong: the list is null in V4
    public Task AddToNull()
    {
        var request = new CreateJobRequest { JobId = "add-1", Document = "{}" };
        request.Targets.Add(Thing); //! IOTJ2015
        return client.CreateJobAsync(request);
    }

    // legal: ??= before Add
    public Task AddAfter()
    {
        var request = new CreateJobRequest { JobId = "add-2", Document = "{}" };
        request.Targets ??= [];
        request.Targets.Add(Thing);
        return client.CreateJobAsync(request);
    }

    // wrong: the same target twice
    public Task Twice() => client.CreateJobAsync(new CreateJobRequest { JobId = "twice", Document = "{}", Targets = [Thing, Thing] }); //! IOTJ2017

    public Task Distinct() => client.CreateJobAsync(new CreateJobRequest { JobId = "distinct", Document = "{}", Targets = new[] { Thing, Thing }.Distinct().ToList() });

    // wrong: no thinggroup in this spelling
    public Task Kind() => client.CreateJobAsync(new CreateJobRequest { JobId = "kind", Document = "{}", Targets = ["arn:aws:iot:eu-west-1:123456789012:thingGroup/cameras"] }); //! IOTJ1022
}
