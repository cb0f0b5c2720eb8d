using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ2012
{
    public static SchedulingConfig Schedule() => new() { StartTime = "2030-05-01T10:00", EndTime = "2030-05-01T09:00" };
}
