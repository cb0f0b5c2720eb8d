using IotJobs.Analyzers.Documents;

namespace IotJobs.Analyzers.Tests.Documents;

public sealed class PlaceholderGrammarTests
{
    private const string Upload = "${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/";

    [Theory]
    [InlineData("${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b/k", "One or more parameters or placeholders are not terminated.", 0)]
    [InlineData("x ${aws:iot:parameter:key", "One or more parameters or placeholders are not terminated.", 2)]
    [InlineData("${aws:iot:s3-presigned-url:${aws:iot:package:P:version:1:attributes:url}", "One or more parameters or placeholders are not terminated.", 0)]
    [InlineData("${aws:iot:s3-presigned-url:${aws:iot:s3-presigned-url-v2:https://x}}", "${aws:iot:s3-presigned-url-v2[...]} should not be the second layer pattern.", 27)]
    [InlineData("${aws:iot:package:P:version:$null:attributes:url}", "$null is not allowed to be referenced as a package version in job documents.", 28)]
    [InlineData("${aws:iot:package::version:1.0:attributes:url}", "Empty package name and version name have to be used in pair.", 0)]
    [InlineData("${aws:iot:package:P:version::artifact:s3-presigned-url}", "Empty package name and version name have to be used in pair.", 0)]
    [InlineData("at ${aws:iot:package:P:version:1:attributes}", "The package version attribute placeholder for all attributes has to be a json value by itself", 3)]
    [InlineData("${aws:iot:s3-presigned-url:${aws:iot:package:P:version:1:attributes}}", "The package version attribute placeholder for all attributes has to be a json value by itself", 27)]
    [InlineData("${aws:iot:s3-presigned-url:${aws:iot:package:P:version:1:artifact:s3-presigned-url}}", "${aws:iot:package:[...]:artifact:s3-presigned-url} cannot be nested inside another placeholder.", 27)]
    [InlineData(Upload + "${thingName}/key}", "S3 bucket name in presigned url upload is not allowed to contain any placeholders", 69)]
    [InlineData(Upload + "b/${thingname}}", "Undefined placeholder, ${thingname}, inside of presign url upload parameter", 73)]
    [InlineData(Upload + "b/${PATH}}", "Undefined placeholder, ${PATH}, inside of presign url upload parameter", 73)]
    [InlineData(Upload + "b/${jobId}${jobId}${jobId}}", "The occurrence of local placeholder jobId within S3 presigned url upload placeholder exceeds limit of 2.", 87)]
    [InlineData("${aws:iot:s3-presigned-url:https://x/${thingName}}", "Local placeholder, ${thingName}, is only valid inside of presign url upload", 37)]
    [InlineData("log-${jobId}", "Local placeholder, ${jobId}, is only valid inside of presign url upload", 4)]
    public void RefusedByAnErrorTextOfAwsIot(string text, string error, int start)
    {
        var problem = Assert.Single(Check(text));

        Assert.True(problem.IsRefused);
        Assert.StartsWith(error, problem.What, StringComparison.Ordinal);
        Assert.Equal(start, problem.Start);
        Assert.InRange(problem.End, problem.Start + 1, text.Length);
    }

    [Theory]
    [InlineData("${aws:iot:s3-presign-url:https://x}", "s3-presign-url", "s3-presigned-url")]
    [InlineData("${aws:iot:s3_presigned_url:https://x}", "s3_presigned_url", "s3-presigned-url")]
    [InlineData("${aws:iot:s3-presigned-url-V2:https://x}", "s3-presigned-url-V2", "s3-presigned-url-v2")]
    [InlineData("${aws:iot:s3-presigned-url-uplaod:https://x}", "s3-presigned-url-uplaod", "s3-presigned-url-upload")]
    [InlineData("${aws:iot:presigned-url:https://x}", "presigned-url", "s3-presigned-url")]
    [InlineData("${aws:iot:packages:P:version:1:attributes:a}", "packages", "package")]
    [InlineData("${aws:iot:package:P:versions:1:attributes:a}", "versions", "version")]
    [InlineData("${aws:iot:package:P:version:1:attribute:a}", "attribute", "attributes")]
    [InlineData("${aws:iot:package:P:version:1:artefact:s3-presigned-url}", "artefact", "artifact")]
    [InlineData("${aws:iot:package:P:version:1:artifact:s3-presign-url}", "s3-presign-url", "s3-presigned-url")]
    [InlineData("${aws:iot:s3-presigned-url-v2:https://x/k?versionId=1}", "?versionId=", "%3FversionId%3D")]
    [InlineData("${AWS:IoT:s3-presigned-url:https://x}", "${AWS:IoT:", "${aws:iot:")]
    [InlineData("${ aws:iot:s3-presigned-url:https://x}", "${ aws:iot:", "${aws:iot:")]
    [InlineData("{aws:iot:s3-presigned-url-v2:https://x}", "{aws:iot:", "${aws:iot:")]
    [InlineData("${{aws:iot:s3-presigned-url-v2:https://x}}", "${{aws:iot:", null)]
    [InlineData("$(aws:iot:s3-presigned-url:https://x)", "$(aws:iot:", null)]
    [InlineData("aws:iot:s3-presigned-url:https://x", "aws:iot:", null)]
    [InlineData("${s3-presigned-url:https://x}", "s3-presigned-url", "aws:iot:s3-presigned-url")]
    [InlineData("${aws:s3-presigned-url:https://x}", "aws:s3-presigned-url", "aws:iot:s3-presigned-url")]
    [InlineData("${aws:lot:s3-presigned-url-v2:https://x}", "aws:lot:s3-presigned-url-v2", "aws:iot:s3-presigned-url-v2")]
    [InlineData("${aws:iot-s3-presigned-url-v2:https://x}", "aws:iot-s3-presigned-url-v2", "aws:iot:s3-presigned-url-v2")]
    [InlineData("${aws-iot-s3_presigned_url:https://x}", "aws-iot-s3_presigned_url", "aws:iot:s3-presigned-url")]
    [InlineData("${aws.iot.s3PresignedUrlUpload:https://x}", "aws.iot.s3PresignedUrlUpload", "aws:iot:s3-presigned-url-upload")]
    [InlineData("${aws:iot:s3-signed:https://x}", "s3-signed", "s3-presigned-url-v2")]
    [InlineData("${aws:iot:presigned:https://x}", "presigned", "s3-presigned-url-v2")]
    [InlineData("${aws:iot:s3:https://x}", "s3", "s3-presigned-url-v2")]
    [InlineData("${aws:iot:s3-presigned-url:https://x/k?versionId=1}", "s3-presigned-url", "s3-presigned-url-v2")]
    [InlineData("${aws:iot:s3-presigned-url:https://x/k%3FversionId%3D1}", "s3-presigned-url", "s3-presigned-url-v2")]
    [InlineData("${aws:iot:s3-presigned-url-v2:https://x/my new/k.bin}", " ", "%20")]
    [InlineData("${aws:iot:s3-presigned-url-v2:https://x/a b ö.bin }", " b ö", "%20b%20%C3%B6")]
    [InlineData("${aws:iot:s3-presigned-url-v2;https://x}", "aws:iot:s3-presigned-url-v2;", "aws:iot:s3-presigned-url-v2:")]
    [InlineData("${aws:iot:s3-presigned-url-v2 https://x}", "aws:iot:s3-presigned-url-v2 ", "aws:iot:s3-presigned-url-v2:")]
    [InlineData("${aws:iot:s3-presigned-urlhttps://x}", "aws:iot:s3-presigned-url", "aws:iot:s3-presigned-url:")]
    [InlineData("${aws:iot::s3-presigned-url:https://x}", "aws:iot::s3-presigned-url", "aws:iot:s3-presigned-url")]
    [InlineData("${aws:iot:s3:presigned-url:https://x}", "aws:iot:s3:presigned-url", "aws:iot:s3-presigned-url")]
    [InlineData("${aws:iot:s3-presigned:url:https://x}", "aws:iot:s3-presigned:url", "aws:iot:s3-presigned-url")]
    [InlineData("${aws/iot/s3-presigned-url-v2/https://x}", "aws/iot/s3-presigned-url-v2/", "aws:iot:s3-presigned-url-v2:")]
    [InlineData("${aws:iot:s3-presigned-url-v2 :https://x}", "s3-presigned-url-v2 ", "s3-presigned-url-v2")]
    [InlineData("${aws:iot-package:P:version:1:attributes:k}", "aws:iot-package", "aws:iot:package")]
    public void AlmostAPlaceholder(string text, string wrong, string? replacement)
    {
        var problem = Assert.Single(Check(text));

        Assert.False(problem.IsRefused);
        Assert.Equal(wrong, text[problem.Start..problem.End]);
        Assert.Equal(replacement, problem.Replacement);
    }

    [Theory]
    [InlineData("${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/bucket/key}")]
    [InlineData("${aws:iot:s3-presigned-url:https://bucket.s3.amazonaws.com/key}")]
    [InlineData("${aws:iot:s3-presigned-url:bucket/key}")]
    [InlineData("${aws:iot:s3-presigned-url-v1:https://x}")]
    [InlineData("${aws:iot:s3-presigned-url-v3:https://x}")]
    [InlineData("${aws:iot:s3-presigned-url-v2:https://s3.eu-west-1.amazonaws.com/b/my%20key%3FversionId%3Did}")]
    [InlineData(Upload + "b/${thingName}/${jobId}/${executionNumber}/${thingName}}")]
    [InlineData("${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com}")]
    [InlineData("${aws:iot:s3-presigned-url-upload:}")]
    [InlineData("${aws:iot:package:P:version:2.1.5:attributes:s3URL}")]
    [InlineData("${aws:iot:package:P:version:$default:attributes:s3URL}")]
    [InlineData("${aws:iot:package:P:version:2.1.5:attributes}")]
    [InlineData("${aws:iot:package:P:version:2.1.5:artifact:s3-presigned-url}")]
    [InlineData("${aws:iot:package:P:version:2.1.5:artifact-location:s3-presigned-url}")]
    [InlineData("${aws:iot:package::version::attributes}")]
    [InlineData("${aws:iot:package::version::attributes:key}")]
    [InlineData("${aws:iot:s3-presigned-url:${aws:iot:package:P:version:1:attributes:url}}")]
    [InlineData("${aws:iot:parameter:pathToHandler}")]
    [InlineData("${aws:iot:code-sign-signature:s3://eu-west-1.bucket/file@version}")]
    [InlineData("${aws:iot:s3-presigned-url:${aws:iot:code-sign-signature:https://x}")]
    [InlineData("${aws:iot:thing:name}")]
    [InlineData("${PATH}")]
    [InlineData("echo ${HOME}/bin && echo $0 $} {")]
    [InlineData("${unfinished")]
    [InlineData("$")]
    [InlineData("${")]
    [InlineData("${}")]
    [InlineData("arn:aws:iot:eu-west-1:123456789012:thing/x")]
    [InlineData("see aws:iot:parameter: in the manual")]
    [InlineData("{iot:thingName}")]
    [InlineData("${package:name}")]
    [InlineData("${aws:iot:s3-presigned-url:https://x/my key}")]
    [InlineData("${aws:iot:s3-presigned-url-v2: https://x/key }")]
    [InlineData("${aws:iot:thing:https://x}")]
    [InlineData("${aws_iot_s3_presigned_url:-https://x}")]
    [InlineData("${AWS_IOT_S3_PRESIGNED_URL}")]
    [InlineData("${aws_iot_s3_presigned_url:=https://x}")]
    [InlineData("${AWS_IOT_PARAMETER:0:3}")]
    [InlineData("${aws.iot.parameter:x}")]
    [InlineData("${aws:iot-endpoint:https://x}")]
    [InlineData("${aws:iot:package:P:version:1:artifact:s3-presigned-url-v2}")]
    [InlineData("${aws:iot:s3-presigned-url-v2:https://x/k} and ö ${aws:iot:s3-presigned-url-v2:https://x/l}")]
    [InlineData("${parameter:name}")]
    public void WhatMayBeLegalIsNotJudged(string text) => Assert.Empty(Check(text));

    [Fact]
    public void HoleMayHoldTheEnd()
    {
        Assert.Empty(Check("${aws:iot:s3-presigned-url:https://\uFFFC", 35));
        Assert.Empty(Check("${aws:iot:\uFFFC:https://x}", 10));
        Assert.Empty(Check("${aws:iot:s3-presigned-url-v2:https://x/\uFFFC}", 40));
        Assert.Empty(Check("${aws:iot:package:\uFFFC:version::attributes:a}", 18));
    }

    [Fact]
    public void WhatStandsBehindAHoleIsRead()
    {
        var problem = Assert.Single(Check("${aws:iot:s3-presigned-url-v2:https://x/\uFFFC/my key \uFFFC}", 40, 49));

        Assert.Equal((44, 49, "%20key%20"), (problem.Start, problem.End, problem.Replacement));
    }

    private static IReadOnlyList<PlaceholderProblem> Check(string text, params int[] holes) =>
        PlaceholderGrammar.Check(new DocumentString(0, text.Length + 2, text, null, holes), isValue: true, mayEndAt: _ => true);
}
