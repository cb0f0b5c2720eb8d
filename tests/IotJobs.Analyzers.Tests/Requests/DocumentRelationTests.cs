using static IotJobs.Analyzers.Tests.Requests.RequestCode;

namespace IotJobs.Analyzers.Tests.Requests;

/// <summary>IOTJ2002, 2003, 2007, 2011, 2024: where the document comes from and what it needs.</summary>
public sealed class DocumentRelationTests
{
    private const string Presigned = "\"{\\\"u\\\":\\\"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b/k}\\\"}\"";
    private const string Package = "\"{\\\"u\\\":\\\"${aws:iot:package:fw:version:1.0:attributes:url}\\\"}\"";
    private const string PackageArn = "\"arn:aws:iot:eu-west-1:123456789012:package/fw/version/1.0\"";

    [Theory]
    [InlineData("""await client.CreateJobAsync(new CreateJobRequest { BASICS });""", "CreateJobRequest")]
    [InlineData("""var r = new CreateJobTemplateRequest { JobTemplateId = "t", Description = "d" }; await client.CreateJobTemplateAsync(r);""", "CreateJobTemplateRequest")]
    [InlineData("""var r = new CreateJobRequest { BASICS, Document = "{}" }; r.Document = null; await client.CreateJobAsync(r);""", "CreateJobRequest")]
    public Task NoDocument_Triggers(string body, string place) => Triggers("IOTJ2002", Expand(body), place);

    [Theory]
    [InlineData("""await client.CreateJobAsync(new CreateJobRequest { BASICS, Document = maybe });""")]
    [InlineData("""await client.CreateJobAsync(new CreateJobRequest { BASICS, DocumentSource = text });""")]
    [InlineData("""await client.CreateJobAsync(new CreateJobRequest { BASICS, JobTemplateArn = maybe });""")]
    [InlineData("""var r = new CreateJobRequest { BASICS }; if (flag) { r.JobTemplateArn = text; } else { r.Document = text; } await client.CreateJobAsync(r);""")]
    [InlineData("""await client.CreateJobTemplateAsync(new CreateJobTemplateRequest { JobTemplateId = "t", Description = "d", JobArn = text });""")]
    [InlineData("""var r = new CreateJobRequest { BASICS }; Fill(r); await client.CreateJobAsync(r);""")]
    public Task DocumentOrTemplateMayBeThere_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2002", Expand(body));

    [Theory]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = "{}", DocumentSource = "https://s3.amazonaws.com/b/k" };""", "DocumentSource")]
    [InlineData("""var r = new CreateJobRequest { BASICS, Document = "{}" }; r.DocumentSource = text; await client.CreateJobAsync(r);""", "DocumentSource")]
    [InlineData("""return new CreateJobRequest { BASICS, Document = $"{text}", DocumentSource = "s" };""", "DocumentSource")]
    [InlineData("""Use(new CreateJobTemplateRequest { Document = text, DocumentSource = other });""", "DocumentSource")]
    public Task BothDocuments_Triggers(string body, string place) => Triggers("IOTJ2003", Expand(body), place);

    [Theory]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = maybe, DocumentSource = "s" };""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = "{}", DocumentSource = null };""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = flag ? "{}" : null, DocumentSource = flag ? null : "s" };""")]
    [InlineData("""var r = new CreateJobRequest { BASICS }; if (flag) { r.Document = text; } else { r.DocumentSource = text; } await client.CreateJobAsync(r);""")]
    [InlineData("""var r = new CreateJobRequest { BASICS, Document = "{}" }; r.Document = null; r.DocumentSource = "s"; await client.CreateJobAsync(r);""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = "{}", JobTemplateArn = text };""")]
    public Task OneDocumentPerPath_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2003", Expand(body));

    [Theory]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = PRESIGNED };""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = PRESIGNED, PresignedUrlConfig = new PresignedUrlConfig { ExpiresInSec = 60 } };""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = "${aws:iot:package:fw:version:1.0:artifact:s3-presigned-url}" };""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = "${aws:iot:s3-presigned-url-v2:https://b.s3.eu-west-1.amazonaws.com/k}" };""")]
    public Task PlaceholderWithoutRole_Triggers(string body) => Triggers("IOTJ2007", Expand(body), "CreateJobRequest");

    [Theory]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = PRESIGNED, PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Role } };""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = PRESIGNED, PresignedUrlConfig = new PresignedUrlConfig { RoleArn = maybe } };""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = PRESIGNED, JobTemplateArn = text };""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = "${aws:iot:s3-presigned-url-v1:https://s3.amazonaws.com/b/k}" };""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = flag ? PRESIGNED : "{}" };""")]
    [InlineData("""var c = new PresignedUrlConfig(); c.RoleArn = Role; _ = new CreateJobRequest { BASICS, Document = PRESIGNED, PresignedUrlConfig = c };""")]
    [InlineData("""var r = new CreateJobRequest { BASICS, Document = PRESIGNED, PresignedUrlConfig = new() }; r.PresignedUrlConfig.RoleArn = Role; await client.CreateJobAsync(r);""")]
    [InlineData("""return new CreateJobRequest { BASICS, Document = PRESIGNED };""")]
    public Task RoleOrNoPlaceholder_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2007", Expand(body));

    [Theory]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = "{}", DocumentParameters = new Dictionary<string, string> { ["k"] = "v" } };""", "DocumentParameters")]
    [InlineData("""_ = new CreateJobRequest { BASICS, JobTemplateArn = "arn:aws:iot:eu-west-1:123456789012:jobtemplate/t", DocumentParameters = new() { { "k", "v" } } };""", "DocumentParameters")]
    public Task ParametersWithoutManagedTemplate_Triggers(string body, string place) => Triggers("IOTJ2011", Expand(body), place);

    [Theory]
    [InlineData("""_ = new CreateJobRequest { BASICS, JobTemplateArn = "arn:aws:iot:eu-west-1::jobtemplate/AWS-Reboot:1.0", DocumentParameters = new() { { "k", "v" } } };""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, JobTemplateArn = text, DocumentParameters = new() { { "k", "v" } } };""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = "{}", DocumentParameters = new() };""")]
    public Task ParametersOfManagedTemplate_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2011", Expand(body));

    [Theory]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = PACKAGE };""", "Document")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = PACKAGE, DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/fw/version/2.0"] };""", "DestinationPackageVersions")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = PACKAGE, DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/fw/version/$default"] };""", "DestinationPackageVersions")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = "${aws:iot:package::version::attributes:url}", DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/fw/version/2.0", ARN] };""", "DestinationPackageVersions")]
    public Task PackageNotAmongDestinations_Triggers(string body, string place) => Triggers("IOTJ2024", Expand(body), place);

    [Theory]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = PACKAGE, DestinationPackageVersions = [ARN] };""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = PACKAGE, DestinationPackageVersions = [text] };""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = PACKAGE, DestinationPackageVersions = list };""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = PACKAGE, JobTemplateArn = text };""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = "{}", DestinationPackageVersions = [ARN] };""")]
    [InlineData("""_ = new CreateJobRequest { BASICS, Document = "${aws:iot:package::version::attributes}", DestinationPackageVersions = [ARN] };""")]
    public Task PackageAmongDestinations_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2024", Expand(body));

    private static string Expand(string body) => body
        .Replace("BASICS", Basics, StringComparison.Ordinal)
        .Replace("PRESIGNED", Presigned, StringComparison.Ordinal)
        .Replace("PACKAGE", Package, StringComparison.Ordinal)
        .Replace("ARN]", PackageArn + "]", StringComparison.Ordinal);
}
