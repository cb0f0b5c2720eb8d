using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RolloutService;

namespace IotJobs.Web.Tests;

/// <summary>Options that are bound from configuration.</summary>
public sealed class OptionsTests
{
    private const string Target = "arn:aws:iot:us-east-1:123456789012:thing/x";

    [Theory]
    [InlineData("1234567890123456789012345678901", Target, null)]
    [InlineData("12345678901234567890123456789012", Target, "Prefix \"12345678901234567890123456789012\" has 32 characters; a JobId has at most 64, and 33 stay free for what follows: shorten by 1")]
    [InlineData("v1.0", Target, "Prefix \"v1.0\" contains '.' at index 2;")]
    [InlineData("OTA", "cameras", "DefaultTarget \"cameras\" does not fit: it is not an ARN;")]
    public async Task Service_with_bad_options_does_not_start(string prefix, string target, string? message)
    {
        var service = Service.Build([$"--Rollout:Prefix={prefix}", $"--Rollout:DefaultTarget={target}"]);

        var refused = await Record.ExceptionAsync(async () => await (await RunningService.Start(service)).DisposeAsync());

        Assert.Equal(message is null, refused is null);
        Assert.Contains(message ?? "", (refused as OptionsValidationException)?.Message ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OTA", null)]
    [InlineData("O T A", "Prefix \"O T A\" contains a space (U+0020) at index 1;")]
    public void Data_annotations_are_asked(string prefix, string? message)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Prefix", prefix)]).Build();
        using var services = new ServiceCollection().AddOptions<Annotated>().Bind(configuration).ValidateDataAnnotations().Services.BuildServiceProvider();

        var refused = Record.Exception(() => services.GetRequiredService<IOptions<Annotated>>().Value);

        Assert.Equal(message is null, refused is null);
        Assert.Contains(message ?? "", (refused as OptionsValidationException)?.Message ?? "", StringComparison.Ordinal);
    }

    private sealed class Annotated
    {
        [Required, JobIdPrefix(10)]
        public string Prefix { get; set; } = "";
    }
}
