using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ1002
{
    private const string Customer = "TWOK_COMPANY_OF_SEOUL_AND_BUSAN";

    public static CreateJobRequest Request() => new() { JobId = "FIRMWARE_UPDATE_OF_ALL_CAMERAS_OF_" + Customer };
}
