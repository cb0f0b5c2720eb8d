using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;

namespace IotJobs.Web.Tests;

/// <summary>A web application on a free port of this machine, and a client of it.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly WebApplication _service;
    private readonly HttpClient _client;

    private RunningService(WebApplication service)
    {
        _service = service;
        _client = new() { BaseAddress = new(service.Urls.First()) };
    }

    public static async Task<RunningService> Start(WebApplication service)
    {
        service.Urls.Add("http://127.0.0.1:0");
        await service.StartAsync();
        return new(service);
    }

    /// <summary>Asks, and gives status and text of the answer.</summary>
    public async Task<(int Status, string Text)> Get(string path) => await Read(await _client.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Posts JSON, and gives status and text of the answer.</summary>
    public async Task<(int Status, string Text)> Post(string path, string json, string language = "en")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        return await Read(await _client.SendAsync(request));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _service.DisposeAsync();
    }

    private static async Task<(int Status, string Text)> Read(HttpResponseMessage response)
    {
        using (response)
        {
            return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
        }
    }
}
