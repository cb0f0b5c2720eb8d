#nullable enable

namespace Cases.OtherRequests;

public enum TargetKind { Thing, Group }

public sealed class Site
{
    public string Region { get; init; } = "eu-west-1";
    public string Account { get; init; } = "123456789012";
    public string? Role { get; init; }
    public string? Reason { get; init; }
}

internal static class Arns
{
    public const string Pump = "arn:aws:iot:eu-west-1:123456789012:thing/pump-7";
    public const string Pumps = "arn:aws:iot:eu-west-1:123456789012:thinggroup/pumps";
    public const string Doc = """{"operation":"update"}""";

    public static string Of(Site site, TargetKind kind, string name) => kind switch
    {
        TargetKind.Group => $"arn:aws:iot:{site.Region}:{site.Account}:thinggroup/{name}",
        TargetKind.Thing => $"arn:aws:iot:{site.Region}:{site.Account}:thing/{name}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Fixed(bool group) => group ? "arn:aws:iot:eu-west-1:123456789012:thinggroup/pumps" : "arn:aws:iot:eu-west-1:123456789012:thing/pump-7";

    public static string Upper(string text, bool underscores = true)
    {
        var upper = text.ToUpperInvariant();
        return underscores ? upper.Replace(' ', '_') : upper;
    }

    public static CreateJobRequest To(string target) => new() { JobId = "arn-1", Targets = [target], Document = Doc };
}

public static class LegalOthers
{
    public static Task Associate(IAmazonIoT client, string job)
        => client.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest { JobId = job, Targets = [Arns.Pumps], Comment = "one more group" });

    public static Task AssociateByHelper(IAmazonIoT client, Site site)
        => client.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest { JobId = "assoc-1", Targets = [Arns.Of(site, TargetKind.Group, "pumps")] });

    public static Task AssociateFixedGroup(IAmazonIoT client)
        => client.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest { JobId = "assoc-2", Targets = [Arns.Fixed(group: true)] });

    public static Task UpdateDescription(IAmazonIoT client, string text)
        => client.UpdateJobAsync(new UpdateJobRequest { JobId = "upd-1", Description = text.Replace('\n', ' ') });

    public static Task UpdateWhatIsGiven(IAmazonIoT client, string? description, int? timeout)
    {
        if (description is null && timeout is null) return Task.CompletedTask;
        var request = new UpdateJobRequest { JobId = "upd-2" };
        if (description is not null) request.Description = description;
        if (timeout is { } minutes) request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes };
        return client.UpdateJobAsync(request);
    }

    public static Task CancelWithReason(IAmazonIoT client, Site site)
        => client.CancelJobAsync(new CancelJobRequest { JobId = "cancel-1", ReasonCode = site.Reason ?? "OPERATOR_REQUEST", Force = true });

    public static Task CancelUpper(IAmazonIoT client)
        => client.CancelJobAsync(new CancelJobRequest { JobId = "cancel-2", ReasonCode = Arns.Upper("operator request") });

    public static Task CancelSentinel(IAmazonIoT client, Site site)
    {
        var reason = site.Reason ?? "no reason";
        var request = new CancelJobRequest { JobId = "cancel-3" };
        if (!reason.Equals("no reason")) request.ReasonCode = reason;
        return client.CancelJobAsync(request);
    }

    public static Task ToArnOfExecution(IAmazonIoT client, JobExecution execution) => client.CreateJobAsync(Arns.To(execution.ThingArn));

    public static Task ManyThings(IAmazonIoT client, Site site, IEnumerable<string> names)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "many-1", Document = Arns.Doc, Targets = names.Distinct().Select(n => Arns.Of(site, TargetKind.Thing, n)).ToList() });

    public static Task ThingWithColon(IAmazonIoT client, [ThingName] string thing)
        => client.CreateJobAsync(Arns.To($"arn:aws:iot:eu-west-1:123456789012:thing/{thing}"));

    public static Task TargetFromEnvironment(IAmazonIoT client)
    {
        var arn = Environment.GetEnvironmentVariable("TARGET_ARN") ?? "missing";
        if (arn.StartsWith("missing")) throw new InvalidOperationException("TARGET_ARN");
        return client.CreateJobAsync(Arns.To(arn));
    }

    public static Task TargetNormalized(IAmazonIoT client, string target)
    {
        var arn = target.StartsWith("arn:") ? target : "arn:aws:iot:eu-west-1:123456789012:thing/" + target;
        return client.CreateJobAsync(Arns.To(arn));
    }

    public static Task RoleFromOptions(IAmazonIoT client, Site site)
    {
        var request = Arns.To(Arns.Pump);
        var role = site.Role ?? "";
        if (role.Length != 0) request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = role };
        return client.CreateJobAsync(request);
    }

    public static Task Template(IAmazonIoT client)
        => client.CreateJobTemplateAsync(new CreateJobTemplateRequest { JobTemplateId = "update_pumps", Description = "Updates the pumps", Document = Arns.Doc });

    public static Task TemplateOfJob(IAmazonIoT client, Job job)
        => client.CreateJobTemplateAsync(new CreateJobTemplateRequest { JobTemplateId = job.JobId + "-template", Description = job.Description ?? "from a job", JobArn = job.JobArn }); //! IOTJ1004

    public static Task DeleteForced(IAmazonIoT client, string id, bool force)
        => client.DeleteJobAsync(new DeleteJobRequest { JobId = id, Force = force, NamespaceId = "pumps" });

    public static Task ExecutionOfThing(IAmazonIoT client, [ThingName] string thing)
        => client.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { JobId = "exec-1", ThingName = thing });

    public static Task ExecutionOfConfiguredThing(IAmazonIoT client, IReadOnlyDictionary<string, string?> config)
    {
        var thing = config["Thing"] ?? "<this device>";
        return thing switch
        {
            "<this device>" => Task.CompletedTask,
            _ => client.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { JobId = "exec-2", ThingName = thing }),
        };
    }

    public static Task BuiltId(IAmazonIoT client, Version version, IEnumerable<int> waves)
    {
        var id = new StringBuilder("fw");
        foreach (var wave in waves.Take(3)) id.Append('-').Append(wave);
        id.Append('_').Append(version.Major).Append('_').Append(version.Minor);
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id.ToString() });
    }

    public static Task JoinedId(IAmazonIoT client, Version version)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = string.Join("-", "fw", version.Major, version.Minor) });

    public static Task CancelExecution(IAmazonIoT client, string user)
        => client.CancelJobExecutionAsync(new CancelJobExecutionRequest { JobId = "exec-3", ThingName = "pump-7", StatusDetails = new Dictionary<string, string> { ["canceled-by"] = user } });

    public static Task Tagged(IAmazonIoT client)
    {
        var request = Arns.To(Arns.Pumps);
        request.Tags = [new Tag { Key = "cost center", Value = "" }, new Tag { Key = "team:owner", Value = "pumps & valves" }];
        return client.CreateJobAsync(request);
    }
}

public static class WrongOthers
{
    public static Task AssociateThing(IAmazonIoT client)
        => client.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest { JobId = "assoc-3", Targets = [Arns.Pump] }); //! IOTJ2022

    public static Task AssociateFixedThing(IAmazonIoT client)
        => client.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest { JobId = "assoc-4", Targets = [Arns.Fixed(group: false)] }); //! IOTJ2022

    public static Task UpdateNothing(IAmazonIoT client, string id)
        => client.UpdateJobAsync(new UpdateJobRequest { JobId = id }); //! IOTJ2023

    public static Task ReasonInWords(IAmazonIoT client)
        => client.CancelJobAsync(new CancelJobRequest { JobId = "cancel-4", ReasonCode = "operator request" }); //! IOTJ1020

    public static Task ReasonWithSpaces(IAmazonIoT client)
        => client.CancelJobAsync(new CancelJobRequest { JobId = "cancel-5", ReasonCode = Arns.Upper("operator request", underscores: false) }); //! IOTJ1020

    public static Task ReasonDefault(IAmazonIoT client, Site site)
        => client.CancelJobAsync(new CancelJobRequest { JobId = "cancel-6", ReasonCode = site.Reason ?? "no-reason" }); //! IOTJ1020

    public static Task BareName(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "arn-2", Document = Arns.Doc, Targets = ["pump-7"] }); //! IOTJ1022

    public static Task CamelGroup(IAmazonIoT client)
        => client.CreateJobAsync(Arns.To("arn:aws:iot:eu-west-1:123456789012:thingGroup/pumps")); //! IOTJ1022

    public static Task BucketAsTarget(IAmazonIoT client)
        => client.CreateJobAsync(Arns.To("arn:aws:s3:::firmware-bucket")); //! IOTJ1022

    public static Task JobAsTarget(IAmazonIoT client, Site site)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "arn-3", Document = Arns.Doc, Targets = [$"arn:aws:iot:{site.Region}:{site.Account}:job/pump-7"] }); //! IOTJ1022

    public static Task SpaceInThing(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "arn-4", Document = Arns.Doc, Targets = ["arn:aws:iot:eu-west-1:123456789012:thing/pump 7"] }); //! IOTJ1020

    public static Task LineBreak(IAmazonIoT client)
        => client.UpdateJobAsync(new UpdateJobRequest { JobId = "upd-3", Description = "first line\nsecond line" }); //! IOTJ1020

    public static Task RoleOfBucket(IAmazonIoT client, Site site)
    {
        var request = Arns.To(Arns.Pump);
        request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = site.Role ?? "arn:aws:s3:::firmware-bucket" }; //! IOTJ1022
        return client.CreateJobAsync(request);
    }

    public static Task ShortRole(IAmazonIoT client)
    {
        var request = Arns.To(Arns.Pump);
        request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = "iot-presign" }; //! IOTJ1020
        return client.CreateJobAsync(request);
    }

    public static Task TemplateIsAJob(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "arn-5", Targets = [Arns.Pump], JobTemplateArn = "arn:aws:iot:eu-west-1:123456789012:job/update_pumps" }); //! IOTJ1022

    public static Task TemplateWithoutDescription(IAmazonIoT client)
        => client.CreateJobTemplateAsync(new CreateJobTemplateRequest { JobTemplateId = "update_pumps", Document = Arns.Doc }); //! IOTJ2018

    public static Task TemplateWithDot(IAmazonIoT client)
        => client.CreateJobTemplateAsync(new CreateJobTemplateRequest { JobTemplateId = "update.pumps", Description = "Updates the pumps", Document = Arns.Doc }); //! IOTJ1001

    public static Task BuiltId(IAmazonIoT client, Version version)
    {
        var id = new StringBuilder("fw-");
        id.Append(version.ToString());
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id.ToString() }); //! IOTJ1001
    }

    public static Task JoinedByDots(IAmazonIoT client, int wave)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = string.Join(".", "fw", "pump", wave) }); //! IOTJ1001

    public static Task TagKey(IAmazonIoT client)
    {
        var request = Arns.To(Arns.Pumps);
        request.Tags = [new Tag { Key = "owner!", Value = "pumps" }]; //! IOTJ1020
        return client.CreateJobAsync(request);
    }

    public static Task NamespaceWithDot(IAmazonIoT client)
        => client.DeleteJobAsync(new DeleteJobRequest { JobId = "del-1", NamespaceId = "pumps.eu" }); //! IOTJ1020

    public static Task ThingWithSpace(IAmazonIoT client, bool first)
        => client.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { JobId = "exec-4", ThingName = first ? "pump-1" : "pump 2" }); //! IOTJ1020

    public static Task DetailsKey(IAmazonIoT client)
        => client.CancelJobExecutionAsync(new CancelJobExecutionRequest { JobId = "exec-5", ThingName = "pump-7", StatusDetails = new Dictionary<string, string> { ["canceled by"] = "operator" } }); //! IOTJ1020

    public static Task ExecutionWithoutThing(IAmazonIoT client, string id)
        => client.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { JobId = id }); //! IOTJ2018

    public static async Task CaughtTooLate(IAmazonIoT client, [ThingName] string thing)
    {
        try
        {
            await client.DescribeJobAsync(new DescribeJobRequest { JobId = "ota-" + thing }); //! IOTJ1004
            _ = JobId.Parse("ota-" + thing);
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
