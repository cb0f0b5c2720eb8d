using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;

namespace IotJobs.Web.Tests;

/// <summary>Model binding of controllers.</summary>
public sealed class ControllerTests
{
    [Theory]
    [InlineData("""{"jobId":"a","thing":"T:1","document":"{}"}""", 200, null, "a")]
    [InlineData("""{"jobId":"a/b"}""", 400, "JobId", "JobId \"a/b\" contains '/' at index 1; AWS IoT accepts only A-Z")]
    [InlineData("""{"jobId":"a","thing":"T 1"}""", 400, "Thing", "Name of the thing \"T 1\" contains a space (U+0020) at index 1;")]
    [InlineData("""{"jobId":"a","document":"{a}"}""", 400, "Document", "Document \"{a}\" is not JSON:")]
    public async Task Body_is_validated(string json, int expected, string? member, string message)
    {
        await using var service = await RunningService.Start(Build());

        var (status, text) = await service.Post("/jobs", json);

        Assert.Equal(expected, status);
        Assert.Contains(message, member is null ? text : (string)JsonNode.Parse(text)!["errors"]![member]![0]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_is_in_the_language_of_the_client()
    {
        await using var service = await RunningService.Start(Build());

        var (_, text) = await service.Post("/jobs", """{"jobId":"a/b"}""", "ko");

        Assert.Contains("인덱스 1에 '/' 문자가 있습니다", (string?)JsonNode.Parse(text)!["errors"]!["JobId"]![0], StringComparison.Ordinal);
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddControllers()
            .ConfigureApplicationPartManager(parts => parts.ApplicationParts.Add(new AssemblyPart(typeof(ControllerTests).Assembly)))
            .AddJsonOptions(options => options.JsonSerializerOptions.TypeInfoResolver = new DefaultJsonTypeInfoResolver());
        builder.Services.AddRequestLocalization(options => options.AddSupportedUICultures("en", "ko"));
        var service = builder.Build();
        service.UseRequestLocalization();
        service.MapControllers();
        return service;
    }
}

/// <summary>What is posted to <see cref="JobsController"/>.</summary>
public sealed class NewJob
{
    [JobId]
    public string JobId { get; set; } = "";

    [ThingName, System.ComponentModel.DataAnnotations.Display(Name = "Name of the thing")]
    public string? Thing { get; set; }

    [JobDocument]
    public string? Document { get; set; }
}

/// <summary>Gives back the JobId that it gets.</summary>
[ApiController, Route("jobs")]
public sealed class JobsController : ControllerBase
{
    [HttpPost]
    public string Post(NewJob job) => job.JobId;
}
