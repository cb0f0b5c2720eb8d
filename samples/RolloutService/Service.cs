using Microsoft.Extensions.Options;

namespace RolloutService;

/// <summary>Puts the service together.</summary>
public static class Service
{
    /// <summary>The service, not yet started.</summary>
    /// <param name="arguments">Of the command line, such as <c>--Rollout:Prefix=OTA</c>.</param>
    public static WebApplication Build(string[] arguments)
    {
        var builder = WebApplication.CreateSlimBuilder(arguments);
        builder.Services.AddOptions<RolloutOptions>().BindConfiguration("Rollout").ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<RolloutOptions>, RolloutOptionsValidator>();
        builder.Services.AddValidation();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, RolloutJson.Default));

        var service = builder.Build();
        RolloutEndpoints.Map(service);
        return service;
    }
}
