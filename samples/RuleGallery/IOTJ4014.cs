using IotJobs;

namespace RuleGallery;

[JobTimeout(60)]
internal sealed class IOTJ4014
{
    public string Operation { get; init; } = "UPDATE";
}
