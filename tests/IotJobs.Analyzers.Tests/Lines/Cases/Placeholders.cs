#nullable enable

namespace Cases.Placeholders;

// A placeholder whose last brace is missing, and what may stand in it.
public static class SignedFiles
{
    private const string Bucket = "https://fw.s3.eu-west-1.amazonaws.com";

    public static Task Known(IAmazonIoT client) => Send(client, $"{{\"url\":\"${{aws:iot:s3-presigned-url-v2:{Bucket}/key\"}}"); //! IOTJ3004

    public static Task Escaped(IAmazonIoT client, string key) => Send(client, $"{{\"url\":\"${{aws:iot:s3-presigned-url-v2:{Bucket}/{Uri.EscapeDataString(key)}\"}}"); //! IOTJ3004

    public static Task Numbered(IAmazonIoT client, Guid key) => Send(client, $"{{\"url\":\"${{aws:iot:s3-presigned-url-v2:{Bucket}/{key}\"}}"); //! IOTJ3004

    public static Task Ended(IAmazonIoT client, Guid key) => Send(client, $"{{\"url\":\"${{aws:iot:s3-presigned-url-v2:{Bucket}/{key}}}\"}}");

    public static Task EscapedText(IAmazonIoT client, string key) => Send(client, "{\"url\":\"https://x/" + Uri.EscapeDataString(key) + "\"}");

    public static Task EscapedThing(IAmazonIoT client, [ThingName] string thing) => client.DescribeJobAsync(new DescribeJobRequest { JobId = Uri.EscapeDataString(thing) });

    public static Task EscapedConstant(IAmazonIoT client) => client.DescribeJobAsync(new DescribeJobRequest { JobId = Uri.EscapeDataString("a b") }); //! IOTJ1001

    private static Task Send(IAmazonIoT client, string document) => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = "a",
        Targets = ["arn:aws:iot:eu-west-1:123456789012:thing/a"],
        PresignedUrlConfig = new() { RoleArn = "arn:aws:iam::123456789012:role/presign" },
        Document = document,
    });
}
