#nullable enable

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;

namespace Cases.WashDocuments;

internal sealed class PresignedFirmware(IAmazonIoT iot, IConfig config)
{
    private const string Url = "${aws:iot:s3-presigned-url-v2:" + Fleet.Bucket + "/boiler.bin}";

    // An anonymous object holds the placeholder, nobody signs
    public async Task Anonymous(string jobId)
    {
        string document = JsonSerializer.Serialize(new { operation = "update", files = new[] { new { name = "boiler", url = Url } } });
        var request = new CreateJobRequest { JobId = jobId, Targets = [Fleet.Group], Document = document }; //! IOTJ2007
        await iot.CreateJobAsync(request);
    }

    // The role is there whenever the placeholder is
    public async Task OnDemand(string jobId, bool download)
    {
        string document = download ? "{\"url\":\"" + Url + "\"}" : "{\"operation\":\"check\"}";
        var request = new CreateJobRequest { JobId = jobId, Targets = [Fleet.Group], Document = document };
        if (document.Contains("${aws:iot:s3-presigned-url", StringComparison.Ordinal))
        {
            request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Fleet.Role };
        }

        await iot.CreateJobAsync(request);
    }

    // An expiry is no role
    public Task ExpiryOnly(string jobId)
    {
        var doc = new JsonObject { ["operation"] = "update" };
        doc["url"] = Url;
        return iot.CreateJobAsync(new CreateJobRequest { JobId = jobId, Targets = [Fleet.Group], Document = doc.ToJsonString(), PresignedUrlConfig = new PresignedUrlConfig { ExpiresInSec = 600 } }); //! IOTJ2007
    }

    // The placeholder is replaced by a public URL before the send
    public Task Overwritten(string jobId)
    {
        var doc = new JsonObject { ["operation"] = "update", ["url"] = Url };
        doc["url"] = "https://cdn.example.com/boiler.bin";
        return iot.CreateJobAsync(new CreateJobRequest { JobId = jobId, Targets = [Fleet.Group], Document = doc.ToJsonString() });
    }

    // An artifact is signed too
    public Task Artifact(string jobId)
        => iot.CreateJobAsync(new CreateJobRequest { JobId = jobId, Targets = [Fleet.Group], Document = """{"url":"${aws:iot:package:boiler:version:2.1.0:artifact:s3-presigned-url}"}""", DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/boiler/version/2.1.0"] }); //! IOTJ2007

    // Attributes of a package need no role; $default on both sides
    public Task Attributes(string jobId)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            Document = """{"url":"${aws:iot:package:boiler:version:$default:attributes:url}","all":"${aws:iot:package:boiler:version:$default:attributes}"}""",
            DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/boiler/version/$default"],
        });

    // Another version than the listed one
    public Task OtherVersion(string jobId)
    {
        const string Version = "2.1.0";
        string document = JsonSerializer.Serialize(new { url = $"${{aws:iot:package:boiler:version:{Version}:attributes:url}}" });
        return iot.CreateJobAsync(new CreateJobRequest { JobId = jobId, Targets = [Fleet.Group], Document = document, DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/boiler/version/2.0.9"] }); //! IOTJ2024
    }

    // $null installs nothing, but cannot be referred to
    public Task Uninstall(string jobId)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/boiler/version/$null"],
            Document = """{"operation":"remove","info":"${aws:iot:package:boiler:version:$null:attributes:info}"}""", //! IOTJ3004
        });

    // String.Format has taken one brace too few
    public Task Formatted(string jobId, int build)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Fleet.Role },
            Document = string.Format(CultureInfo.InvariantCulture, "{{\"url\":\"${{aws:iot:s3-presigned-url-v2:https://firmware.s3.eu-west-1.amazonaws.com/{0}.bin\"}}", build), //! IOTJ3004
        });

    // All braces there; the key is encoded at run time
    public Task FormattedWell(string jobId, int build, string key)
    {
        string url = string.Format(CultureInfo.InvariantCulture,
            "${{aws:iot:s3-presigned-url-v2:https://firmware.s3.eu-west-1.amazonaws.com/{0}/{1}%3FversionId%3D7}}", build, Uri.EscapeDataString(key));
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            PresignedUrlConfig = new PresignedUrlConfig { RoleArn = config["Signing:Role"] ?? Fleet.Role, ExpiresInSec = 3600 },
            Document = JsonSerializer.Serialize(new DownloadStep("update", url)),
        });
    }

    // -v2 wants the version encoded
    public Task VersionInUrl(string jobId, int version)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Fleet.Role },
            Document = "{\"url\":\"${aws:iot:s3-presigned-url-v2:" + Fleet.Bucket + "/boiler.bin?versionId=" + version + "}\"}", //! IOTJ3011
        });

    // The first generation takes a URL as it is
    public Task FirstGeneration(string jobId, string? role)
    {
        ArgumentException.ThrowIfNullOrEmpty(role);
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            PresignedUrlConfig = new() { RoleArn = role },
            Document = """{"url":"${aws:iot:s3-presigned-url:https://firmware.s3.eu-west-1.amazonaws.com/boiler rev 2.bin}"}""",
        });
    }

    // The name stands three times in the key
    public Task Upload(string jobId)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Fleet.Role },
            Document = """{"put":"${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/logs/${thingName}/${thingName}/${thingName}.log}"}""", //! IOTJ3004
        });

    // Twice, with the job and the number of the execution
    public Task UploadTwice(string jobId)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Fleet.Role },
            Document = """{"put":"${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/logs/${thingName}/${jobId}/${thingName}-${executionNumber}.log}"}""",
        });

    // Without the dollar nothing is replaced
    public Task NoDollar(string jobId)
    {
        var request = new CreateJobRequest { JobId = jobId, Targets = [Fleet.Group] };
        request.Document = """{"url":"{aws:iot:s3-presigned-url-v2:https://firmware.s3.eu-west-1.amazonaws.com/boiler.bin}"}"""; //! IOTJ3011
        request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Fleet.Role };
        return iot.CreateJobAsync(request);
    }

    // The template may bring the role, and a parameter is the template's
    public Task FromTemplate(string jobId, string templateArn)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId,
            Targets = [Fleet.Group],
            JobTemplateArn = templateArn,
            Document = "{\"url\":\"" + Url + "\",\"path\":\"${aws:iot:parameter:path}\"}",
        });
}
