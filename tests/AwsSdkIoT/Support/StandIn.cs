using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon;

/// <summary>What this assembly has in place of a network.</summary>
internal static class StandIn
{
    /// <summary>The same plain defaults in every mode: enough to construct a client.</summary>
    public static IDefaultConfigurationProvider Defaults { get; } = new DefaultConfigurationProvider(
        Enum.GetValues(typeof(DefaultConfigurationMode)).Cast<DefaultConfigurationMode>()
            .Select(mode => new DefaultConfiguration { Name = mode, RetryMode = RequestRetryMode.Standard }));

    public static NotSupportedException Refusal() =>
        new("This is a stand-in for the AWS SDK: it has the SDK's types but calls no service. "
            + "Build with -p:AwsSdkIoT=Package to use the real one.");
}
