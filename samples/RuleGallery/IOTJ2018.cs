using Amazon.IoT;
using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ2018
{
    public static Task Describe(IAmazonIoT client) => client.DescribeJobAsync(new DescribeJobRequest());
}
