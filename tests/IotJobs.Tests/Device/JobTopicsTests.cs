using IotJobs.Device;

namespace IotJobs.Tests.Device;

public class JobTopicsTests
{
    private const string Jobs = "$aws/things/TWOK:1/jobs/";

    private static readonly JobTopics s_topics = new("TWOK:1");
    private static readonly JobId s_job = JobId.Parse("ota-7");

    [Fact]
    public void Names_are_those_of_the_protocol()
    {
        Assert.Equal(Jobs + "notify", s_topics.Notify);
        Assert.Equal(Jobs + "notify-next", s_topics.NotifyNext);
        Assert.Equal(Jobs + "notify-namespace-n_1", s_topics.NotifyNamespace("n_1"));
        Assert.Equal(Jobs + "notify-next-namespace-n_1", s_topics.NotifyNextNamespace("n_1"));
        Assert.Equal(Jobs + "get", s_topics.Get());
        Assert.Equal(Jobs + "get/accepted", s_topics.Get(JobTopicOutcome.Accepted));
        Assert.Equal(Jobs + "start-next", s_topics.StartNext());
        Assert.Equal(Jobs + "start-next/rejected", s_topics.StartNext(JobTopicOutcome.Rejected));
        Assert.Equal(Jobs + "$next/get", s_topics.DescribeNext());
        Assert.Equal(Jobs + "ota-7/get/accepted", s_topics.Describe(s_job, JobTopicOutcome.Accepted));
        Assert.Equal(Jobs + "ota-7/update/rejected", s_topics.Update(s_job, JobTopicOutcome.Rejected));
        Assert.Equal(Jobs + "+/get/rejected", s_topics.DescribeFilter(JobTopicOutcome.Rejected));
        Assert.Equal(Jobs + "+/update/accepted", s_topics.UpdateFilter(JobTopicOutcome.Accepted));
    }

    [Theory]
    [InlineData(JobTopicOutcome.None)]
    [InlineData(JobTopicOutcome.Accepted)]
    [InlineData(JobTopicOutcome.Rejected)]
    public void What_is_written_is_read(JobTopicOutcome outcome)
    {
        AssertRead(s_topics.Get(outcome), new("TWOK:1", JobTopicKind.Get, outcome));
        AssertRead(s_topics.StartNext(outcome), new("TWOK:1", JobTopicKind.StartNext, outcome));
        AssertRead(s_topics.DescribeNext(outcome), new("TWOK:1", JobTopicKind.Describe, outcome, IsNext: true));
        AssertRead(s_topics.Describe(s_job, outcome), new("TWOK:1", JobTopicKind.Describe, outcome, s_job));
        AssertRead(s_topics.Update(s_job, outcome), new("TWOK:1", JobTopicKind.Update, outcome, s_job));
    }

    [Fact]
    public void Notifications_are_read_with_and_without_a_namespace()
    {
        AssertRead(s_topics.Notify, new("TWOK:1", JobTopicKind.Notify));
        AssertRead(s_topics.NotifyNext, new("TWOK:1", JobTopicKind.NotifyNext));
        AssertRead(s_topics.NotifyNamespace("n"), new("TWOK:1", JobTopicKind.Notify, NamespaceId: "n"));
        AssertRead(s_topics.NotifyNextNamespace("n"), new("TWOK:1", JobTopicKind.NotifyNext, NamespaceId: "n"));
        AssertRead(Jobs + "ota-7/notify-namespace-n", new("TWOK:1", JobTopicKind.Notify, JobId: s_job, NamespaceId: "n"));
        AssertRead(Jobs + "ota-7/notify-namespace-n/", new("TWOK:1", JobTopicKind.Notify, JobId: s_job, NamespaceId: "n"));
        AssertRead(
            Jobs + "ota-7/namespace-n/update/accepted",
            new("TWOK:1", JobTopicKind.Update, JobTopicOutcome.Accepted, s_job, NamespaceId: "n"));
    }

    [Theory]
    [InlineData("get", JobTopicKind.Describe)]
    [InlineData("start-next", JobTopicKind.Describe)]
    [InlineData("accepted", JobTopicKind.Describe)]
    [InlineData("notify-namespace-n", JobTopicKind.Describe)]
    public void A_job_may_be_called_like_a_level(string job, JobTopicKind kind) =>
        AssertRead(Jobs + job + "/get", new("TWOK:1", kind, JobId: JobId.Parse(job)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("$aws/things/TWOK:1/jobs")]
    [InlineData("$aws/things/TWOK:1/jobs/")]
    [InlineData("$aws/things/TWOK:1/jobs/accepted")]
    [InlineData("$aws/things/TWOK:1/jobs/notify/accepted")]
    [InlineData("$aws/things/TWOK:1/jobs/notify/")]
    [InlineData("$aws/things/TWOK:1/jobs/+/get")]
    [InlineData("$aws/things/TWOK:1/jobs/#")]
    [InlineData("$aws/things/+/jobs/notify")]
    [InlineData("$aws/things//jobs/notify")]
    [InlineData("$aws/things/TWOK:1/jobs/$next/update")]
    [InlineData("$aws/things/TWOK:1/jobs/a.b/update")]
    [InlineData("$aws/things/TWOK:1/jobs/notify-namespace-")]
    [InlineData("$aws/things/TWOK:1/jobs/Get")]
    [InlineData("$aws/things/TWOK:1/jobs/ota-7/update/accepted/accepted")]
    [InlineData("$aws/things/TWOK:1/shadow/get")]
    [InlineData("$aws/events/job/ota-7/completed")]
    public void Other_topics_are_not_read(string? topic)
    {
        Assert.False(JobTopic.TryParse(topic, out var result));
        Assert.Equal(default, result);
    }

    [Fact]
    public void Another_thing_s_topic_is_not_this_thing_s()
    {
        Assert.False(s_topics.TryParse("$aws/things/other/jobs/notify", out var result));
        Assert.Equal(default, result);
        Assert.True(JobTopic.TryParse("$aws/things/other/jobs/notify", out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("ä")]
    [InlineData("+")]
    public void What_is_no_thing_name_is_refused(string name) =>
        Assert.Equal("thingName", Assert.Throws<ArgumentException>(() => new JobTopics(name)).ParamName);

    [Fact]
    public void A_thing_name_may_have_128_characters_and_no_more()
    {
        Assert.Equal(128, new JobTopics(new string('a', 128)).ThingName.Length);
        Assert.Contains("129", Assert.Throws<ArgumentException>(() => new JobTopics(new string('a', 129))).Message);
        Assert.Throws<ArgumentNullException>(() => new JobTopics(null!));
    }

    [Fact]
    public void What_names_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => s_topics.NotifyNamespace(""));
        Assert.Throws<ArgumentException>(() => s_topics.NotifyNextNamespace("a:b"));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_topics.Get((JobTopicOutcome)9));
        Assert.Throws<InvalidOperationException>(() => s_topics.Update(default));
    }

    [Fact]
    public void No_topic_throws()
    {
        string[] levels = ["$aws", "things", "T", "jobs", "ota-7", "$next", "get", "update", "notify", "notify-next", "accepted", "", "namespace-n", "notify-namespace-", "\uD800"];
        var random = new Random(20170801);
        var read = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var rest = Enumerable.Range(0, random.Next(6)).Select(_ => levels[random.Next(levels.Length)]);
            var topic = (random.Next(8) == 0 ? "" : "$aws/things/T/jobs/") + string.Join('/', rest);
            read += JobTopic.TryParse(topic, out _) ? 1 : 0;
        }

        Assert.InRange(read, 1, 19_999);
    }

    private static void AssertRead(string topic, JobTopic expected)
    {
        Assert.True(s_topics.TryParse(topic, out var result));
        Assert.Equal(expected, result);
    }
}
