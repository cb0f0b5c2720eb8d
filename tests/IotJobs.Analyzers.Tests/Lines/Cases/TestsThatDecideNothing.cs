#nullable enable

namespace Cases.TestsThatDecideNothing;

[Flags]
public enum Problems
{
    None = 0,
    Length = 1,
    Colon = 2,
}

public interface ILog
{
    void Warn(string text);
}

// A test that leads on either way says nothing of what arrives: neither that it is wrong, nor that it is right.
public sealed class LookedAt(ILog log)
{
    public DescribeJobRequest LengthLogged(string id)
    {
        if (id.Length > 64) log.Warn("long");
        return new() { JobId = id };
    }

    public DescribeJobRequest WordLogged(string id)
    {
        if (id == "a b") log.Warn("blank");
        return new() { JobId = id };
    }

    public DescribeJobRequest WordSwitched(string id)
    {
        switch (id)
        {
            case "a b":
                log.Warn("blank");
                break;
        }

        return new() { JobId = id };
    }

    public CreateJobRequest SelectionLogged(string selection)
    {
        if (selection == "BOTH") log.Warn("both");
        return new() { JobId = "a", Targets = ["arn:aws:iot:eu-west-1:123456789012:thing/a"], Document = "{}", TargetSelection = selection };
    }

    public RetryCriteria NumberLogged(int retries)
    {
        if (retries > 10) log.Warn("many");
        return new() { FailureType = "FAILED", NumberOfRetries = retries };
    }

    public RetryCriteria NumberOfAnArm(int retries)
    {
        var criteria = new RetryCriteria { FailureType = "FAILED", NumberOfRetries = 3 };
        if (retries > 10)
        {
            criteria.NumberOfRetries = retries; //! IOTJ1021
        }

        return criteria;
    }

    public DescribeJobRequest ProblemLogged([ThingName] string thing)
    {
        if (ProblemOf(thing) is { } problem) log.Warn(problem);
        return new()
        {
            JobId = thing, //! IOTJ1004
        };
    }

    public DescribeJobRequest? ProblemRefused([ThingName] string thing)
    {
        if (ProblemOf(thing) is { } problem)
        {
            log.Warn(problem);
            return null;
        }

        return thing.Length > 64 ? null : new() { JobId = thing };
    }

    public DescribeJobRequest PatternLogged([ThingName] string thing)
    {
        if (!Regex.IsMatch(thing, "a|b|c(d)+")) log.Warn("pattern");
        return new()
        {
            JobId = thing, //! IOTJ1004
        };
    }

    public DescribeJobRequest PatternReplaced([ThingName] string thing)
    {
        var id = thing;
        if (!Regex.IsMatch(thing, "a|b|c(d)+"))
        {
            log.Warn("pattern");
            id = "none";
        }

        return new() { JobId = id };
    }

    public DescribeJobRequest MatchRefused([ThingName] string thing)
    {
        if (Regex.Match(thing, "[^A-Za-z0-9_-]").Success) throw new ArgumentException(thing);
        return new() { JobId = thing.Length > 64 ? thing[..64] : thing };
    }

    public DescribeJobRequest MatchKept([ThingName] string thing)
    {
        var match = Regex.Match(thing, "^[A-Za-z0-9_-]{1,64}$");
        if (!match.Success) throw new ArgumentException(thing);
        return new() { JobId = thing };
    }

    public DescribeJobRequest? FlagsRefused([ThingName] string thing)
    {
        var id = "c-" + thing;
        return Inspect(id) != Problems.None ? null : new() { JobId = id };
    }

    public DescribeJobRequest? FlagsAskedOneByOne([ThingName] string thing)
    {
        var id = "c-" + thing;
        var problems = Inspect(id);
        return problems.HasFlag(Problems.Colon) || problems.HasFlag(Problems.Length) ? null : new() { JobId = id };
    }

    public DescribeJobRequest? HalfOfTheFlags([ThingName] string thing)
    {
        var id = "c-" + thing;
        if ((Inspect(id) & Problems.Length) != 0) return null;
        return new()
        {
            JobId = id, //! IOTJ1004
        };
    }

    public PresignedUrlConfig Multiplied(bool isSlow)
    {
        var seconds = 300;
        if (isSlow) seconds *= 20;
        return new()
        {
            RoleArn = "arn:aws:iam::123456789012:role/signer",
            ExpiresInSec = seconds, //! IOTJ1021
        };
    }

    private static string? ProblemOf(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character)) return "character";
        }

        return null;
    }

    private static Problems Inspect(string text)
    {
        var problems = Problems.None;
        if (text.Length > 64) problems |= Problems.Length;
        if (text.Contains(':')) problems |= Problems.Colon;
        return problems;
    }
}

// What a loop or a join has made of a value is tested all the same.
public sealed class JoinedFirst(IAmazonIoT client)
{
    public async Task PatternAfterTheArms(string? maybe)
    {
        var role = "aws:iam::123456789012:role/x";
        if (maybe is null) role = "arn:aws:s3:::my-bucket/firmware-of-cameras";
        if (!Regex.IsMatch(role, @"\Aarn:aws:iam::123456789012:role/[a-z0-9]{1,30}\z")) throw new InvalidOperationException("refused");
        for (var round = 0; round < 2; round++)
        {
            await client.CreateJobAsync(new CreateJobRequest
            {
                JobId = "job-1",
                Targets = ["arn:aws:iot:eu-west-1:123456789012:thing/camera"],
                Document = "{}",
                PresignedUrlConfig = new PresignedUrlConfig { RoleArn = role, ExpiresInSec = 60 },
            });
        }
    }

    public async Task FlagAfterTheLoop([ThingName] string thing, List<string> names)
    {
        foreach (var item in new[] { $"fw_{thing}" })
        {
            var id = item;
            for (var i = 0; i < names.Count; i++) id = "fw_update";
            var isLegal = id.Length is > 0 and <= 64 && id.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-');
            if (!isLegal) return;
            await client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
        }
    }
}
