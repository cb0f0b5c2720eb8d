using System.Diagnostics;

namespace IotJobs.Analyzers.Tests.ServiceModel;

/// <summary>Botocore's own check of the parameters of an operation: names, types, required members, lower limits and ranges.</summary>
internal static class BotocoreValidation
{
    // A model of another age may lack a member; what it does not know it cannot judge.
    private const string Script = """
        import json, sys
        from botocore.loaders import Loader
        from botocore.model import ServiceModel
        from botocore.validate import ParamValidator
        shape = ServiceModel(Loader().load_service_model('iot', 'service-2', '2015-05-28')).operation_model(sys.argv[1]).input_shape
        for line in sys.stdin:
            known = {name: value for name, value in json.loads(line).items() if name in shape.members}
            report = ParamValidator().validate(known, shape)
            if report.has_errors():
                print(report.generate_report().replace('\n', ' '))
        """;

    /// <summary>What botocore has against the inputs, which are JSON without line breaks; one line for each that it would not send.</summary>
    public static string[] ProblemsOf(string operation, IEnumerable<string> inputs)
    {
        var start = new ProcessStartInfo("python3", ["-c", Script, operation]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("python3 does not start.");
        foreach (var input in inputs)
        {
            process.StandardInput.WriteLine(input);
        }

        process.StandardInput.Close();
        var problems = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return problems.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
