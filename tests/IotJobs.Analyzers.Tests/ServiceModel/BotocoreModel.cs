using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace IotJobs.Analyzers.Tests.ServiceModel;

/// <summary>The shapes of the AWS service model, read through Python's botocore.</summary>
internal sealed class BotocoreModel
{
    private const string Script = """
        import json, botocore.loaders
        loader = botocore.loaders.Loader()
        pick = lambda model: {'operations': {k: v['input']['shape'] for k, v in model['operations'].items() if 'input' in v}, 'shapes': model['shapes']}
        print(json.dumps({'iot': pick(loader.load_service_model('iot', 'service-2', '2015-05-28')),
                          'data': pick(loader.load_service_model('iot-jobs-data', 'service-2', '2017-09-29'))}))
        """;

    private static readonly Lazy<BotocoreModel?> Shared = new(Read);

    private readonly JsonElement _root;

    private BotocoreModel(JsonElement root) => _root = root;

    /// <summary>The model, or null where botocore is not installed.</summary>
    public static BotocoreModel? Load() => Shared.Value;

    /// <summary>A shape by name.</summary>
    public JsonElement Shape(bool isDataPlane, string name) => Service(isDataPlane).GetProperty("shapes").GetProperty(name);

    /// <summary>Whether a shape exists: older models lack some.</summary>
    public bool HasShape(bool isDataPlane, string name) => Service(isDataPlane).GetProperty("shapes").TryGetProperty(name, out _);

    /// <summary>The names of the input shapes of all operations.</summary>
    public IEnumerable<string> Inputs(bool isDataPlane) =>
        Service(isDataPlane).GetProperty("operations").EnumerateObject().Select(operation => operation.Value.GetString()!);

    private JsonElement Service(bool isDataPlane) => _root.GetProperty(isDataPlane ? "data" : "iot");

    private static BotocoreModel? Read()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", ["-c", Script]) { RedirectStandardOutput = true, RedirectStandardError = true });
            if (process is null)
            {
                return null;
            }

            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? new(JsonDocument.Parse(text).RootElement) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
