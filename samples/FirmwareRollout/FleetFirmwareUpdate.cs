using System.ComponentModel.DataAnnotations;
using IotJobs;

namespace FirmwareRollout;

/// <summary>
/// Every setting that CreateJob has, once, to look them up; a job of one's own needs few. What belongs to one call (targets, start and end time) is given
/// to the factory. Only <c>documentSource</c> is not here: a job has a document or a source. Whether AWS IoT takes a document beside an AWS managed
/// template is not documented; leave out the last two lines of attributes for a job that is meant to be sent.
/// </summary>
[FirmwareJob("fleet-update-{Release}", TargetSelection = "CONTINUOUS", Description = "Firmware of all cameras")]
[JobRollout(MaximumPerMinute = 100, BaseRatePerMinute = 10, IncrementFactor = 1.5, NumberOfSucceededThings = 50)]
[JobAbort("FAILED", thresholdPercentage: 20, minNumberOfExecutedThings: 10)]
[JobAbort("TIMED_OUT", thresholdPercentage: 50, minNumberOfExecutedThings: 10)]
[JobRetry("FAILED", numberOfRetries: 3)]
[JobRetry("TIMED_OUT", numberOfRetries: 2)]
[JobTimeout(InProgressTimeoutInMinutes = 60)]
[JobSchedule("FORCE_CANCEL")]
[JobMaintenanceWindow("cron(0 2 ? * MON *)", durationInMinutes: 120)]
[JobPresignedUrls("arn:aws:iam::123456789012:role/iot-firmware-download", ExpiresInSec = 3600)]
[JobTag("team", "firmware")]
[JobPackageVersion("arn:aws:iot:ap-northeast-2:123456789012:package/camera/version/1.0.1")]
[JobNamespace("fleet")]
[JobTemplate("arn:aws:iot:ap-northeast-2::jobtemplate/AWS-Download-File:1.0")]
[JobDocumentParameter("filePath", "/var/firmware")]
public sealed partial class FleetFirmwareUpdate
{
    /// <summary>The release, as it stands in the JobId.</summary>
    [NotInDocument, MinLength(1), MaxLength(40)]
    public required string Release { get; init; }

    public string Operation => "UPDATE";

    /// <summary>The image in S3, such as <c>https://firmware.s3.ap-northeast-2.amazonaws.com/camera/1.0.1.bin</c>. Each device gets a signed URL.</summary>
    [S3Presigned]
    public required Uri FirmwareUrl { get; init; }
}
