#nullable enable

namespace Cases.Characters;

// Characters in variables, and words that are gone through.
public static class Characters
{
    public static Task Default(IAmazonIoT client) => Send(client, Compose("seoul")); //! IOTJ1001

    public static Task Given(IAmazonIoT client) => Send(client, Compose("seoul", '-'));

    public static Task Local(IAmazonIoT client)
    {
        var separator = '/';
        return Send(client, $"a{separator}b"); //! IOTJ1001
    }

    public static async Task Words(IAmazonIoT client)
    {
        foreach (var status in new[] { "IN_PROGRESS", "RUNNING" })
        {
            await client.ListJobsAsync(new ListJobsRequest { Status = status }); //! IOTJ1011
        }
    }

    public static async Task Ids(IAmazonIoT client)
    {
        foreach (var id in new[] { "a", "a b" })
        {
            await Send(client, id); //! IOTJ1001
        }
    }

    public static async Task LegalIds(IAmazonIoT client)
    {
        foreach (var id in new[] { "a", "a b" })
        {
            if (!id.Contains(' '))
            {
                await Send(client, id);
            }
        }
    }

    private static string Compose(string site, char separator = '/') => site + separator + "fw";

    private static Task Send(IAmazonIoT client, string id) => client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
}
