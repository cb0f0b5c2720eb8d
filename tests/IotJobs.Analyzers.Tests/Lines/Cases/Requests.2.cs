#nullable enable

namespace Cases.Requests;

public static class WrongRequests
{
    public static Task NoTargets(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "w-1", Document = Jobs.Doc }); //! IOTJ2001

    public static Task NoDocument(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "w-2", Targets = [Jobs.Pump] }); //! IOTJ2002

    public static Task Both(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "w-3", Targets = [Jobs.Pump], Document = Jobs.Doc, DocumentSource = Jobs.Source }); //! IOTJ2003

    public static Task FactoryNotCompleted(IAmazonIoT client)
        => client.CreateJobAsync(Jobs.Base("w-4").WithDocument(Jobs.Doc)); //! IOTJ2001

    public static Task SentByHelper(IAmazonIoT client)
        => Jobs.Send(client, new CreateJobRequest { JobId = "w-5", Targets = [Jobs.Pump] }); //! IOTJ2002

    public static Task BuilderWithoutTargets(IAmazonIoT client)
        => client.CreateJobAsync(new JobBuilder("w-6").Document(Jobs.Doc).Build()); //! IOTJ2001

    public static Task BuilderWithBadId(IAmazonIoT client)
        => client.CreateJobAsync(new JobBuilder("w 7").Target(Jobs.Pump).Document(Jobs.Doc).Build()); //! IOTJ1001

    public static Task DeconstructedId(IAmazonIoT client)
    {
        var request = Jobs.Full("w-8");
        (request.JobId, request.Document) = ("w.8", Jobs.Doc); //! IOTJ1001
        return client.CreateJobAsync(request);
    }

    public static Task IdByRef(IAmazonIoT client)
    {
        var request = Jobs.Full("w-9");
        Jobs.SetId(ref request, "w/9"); //! IOTJ1001
        return client.CreateJobAsync(request);
    }

    public static Task IdByLambda(IAmazonIoT client)
        => Jobs.Create(client, r =>
        {
            r.Document = Jobs.Doc;
            r.JobId = "w:10"; //! IOTJ1001
        });

    public static async Task IdsInALoop(IAmazonIoT client)
    {
        foreach (var id in new[] { "cam-1", "cam 2" }) await client.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1001
    }

    public static Task ExponentialAlone(IAmazonIoT client)
    {
        var request = Jobs.Full("w-11");
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 2, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 50 } } }; //! IOTJ2004
        return client.CreateJobAsync(request);
    }

    public static Task BothCounts(IAmazonIoT client)
    {
        var request = Jobs.Full("w-12");
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = 100, ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 2, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 50, NumberOfSucceededThings = 30 } } }; //! IOTJ2005
        return client.CreateJobAsync(request);
    }

    public static Task NeitherCount(IAmazonIoT client)
    {
        var request = Jobs.Full("w-13");
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = 100, ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 2, RateIncreaseCriteria = new RateIncreaseCriteria() } }; //! IOTJ2019
        return client.CreateJobAsync(request);
    }

    public static Task WindowOnSnapshot(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "w-14", Targets = [Jobs.Pumps], Document = Jobs.Doc, SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(0 3 ? * SUN *)", DurationInMinutes = 90 }] } }); //! IOTJ2006

    public static Task AddToNull(IAmazonIoT client)
    {
        var request = new CreateJobRequest { JobId = "w-15", Document = Jobs.Doc };
        request.Targets.Add(Jobs.Pump); //! IOTJ2015
        return client.CreateJobAsync(request);
    }

    public static Task InitializerOfNull(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "w-16", Document = Jobs.Doc, Targets = { Jobs.Pump } }); //! IOTJ2015

    public static Task TwiceTheSame(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "w-17", Document = Jobs.Doc, Targets = [Jobs.Pump, Jobs.Pumps, "arn:aws:iot:eu-west-1:123456789012:thing/pump-7"] }); //! IOTJ2017

    public static Task CriteriaWithoutAction(IAmazonIoT client)
    {
        var request = Jobs.Full("w-18");
        request.AbortConfig = new AbortConfig { CriteriaList = [new AbortCriteria { FailureType = JobExecutionFailureType.FAILED, MinNumberOfExecutedThings = 10, ThresholdPercentage = 20 }] }; //! IOTJ2018
        return client.CreateJobAsync(request);
    }

    public static Task WithoutId(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { Targets = [Jobs.Pump], Document = Jobs.Doc }); //! IOTJ2018

    public static Task ThreeRetries(IAmazonIoT client)
    {
        var request = Jobs.Full("w-19");
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [new RetryCriteria { FailureType = "FAILED", NumberOfRetries = 1 }, new RetryCriteria { FailureType = "TIMED_OUT", NumberOfRetries = 1 }, new RetryCriteria { FailureType = "FAILED", NumberOfRetries = 2 }] }; //! IOTJ2020
        return client.CreateJobAsync(request);
    }

    public static Task AllBesideAnother(IAmazonIoT client)
    {
        var request = Jobs.Full("w-20");
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [new RetryCriteria { FailureType = "ALL", NumberOfRetries = 1 }, new RetryCriteria { FailureType = "FAILED", NumberOfRetries = 2 }] }; //! IOTJ2010
        return client.CreateJobAsync(request);
    }

    public static Task TwelveRetries(IAmazonIoT client)
    {
        var request = Jobs.Full("w-21");
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [new RetryCriteria { FailureType = "TIMED_OUT", NumberOfRetries = 6 }, new RetryCriteria { FailureType = "FAILED", NumberOfRetries = 6 }] }; //! IOTJ2010
        return client.CreateJobAsync(request);
    }

    public static Task RetryOnTimeoutWithout(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "w-22", Targets = [Jobs.Pump], Document = Jobs.Doc, JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [new RetryCriteria { FailureType = "TIMED_OUT", NumberOfRetries = 2 }] } }); //! IOTJ2025

    public static Task ParametersWithoutTemplate(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "w-23", Targets = [Jobs.Pump], Document = Jobs.Doc, DocumentParameters = new Dictionary<string, string> { ["command"] = "reboot" } }); //! IOTJ2011

    public static Task BothLater(IAmazonIoT client, bool verbose)
    {
        var request = new CreateJobRequest { JobId = "w-24", Targets = [Jobs.Pump], DocumentSource = Jobs.Source }; //! IOTJ2003
        if (verbose) request.Description = "verbose update";
        request.WithDocument(Jobs.Doc);
        return client.CreateJobAsync(request);
    }

    public static Task TakenAwayAgain(IAmazonIoT client)
    {
        var request = new CreateJobRequest { JobId = "w-25", Targets = [Jobs.Pump], Document = Jobs.Doc }; //! IOTJ2002
        request.Document = null;
        return client.CreateJobAsync(request);
    }

    public static Task EmptyTimeout(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "w-26", Targets = [Jobs.Pump], Document = Jobs.Doc, TimeoutConfig = new TimeoutConfig() }); //! IOTJ2019

    public static Task TargetsOnSomePathsOnly(IAmazonIoT client, bool some)
    {
        var request = new CreateJobRequest { JobId = "w-27", Document = Jobs.Doc }; //? lacks Targets when some is false; whether an if without else makes that certain is not said
        if (some) request.Targets = [Jobs.Pump];
        return client.CreateJobAsync(request);
    }
}
