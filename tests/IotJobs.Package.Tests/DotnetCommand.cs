using System.Diagnostics;

namespace IotJobs.Package.Tests;

/// <summary>One run of the <c>dotnet</c> command, as a user would start it.</summary>
/// <param name="ExitCode">What the command returned.</param>
/// <param name="Output">Standard output; a build says everything here.</param>
/// <param name="Error">Standard error.</param>
internal sealed record DotnetCommand(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    /// <summary>Runs <c>dotnet</c> in <paramref name="folder"/>; nothing stays running behind it.</summary>
    /// <exception cref="TimeoutException">The command did not end.</exception>
    public static async Task<DotnetCommand> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        KeepTheOuterBuildOut(start);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return new DotnetCommand(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} did not end within {Patience}.");
        }
    }

    // The test host inherits the settings of the build that started it; a user's shell has none of them.
    private static void KeepTheOuterBuildOut(ProcessStartInfo start)
    {
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>())
        {
            if (name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase))
            {
                start.Environment.Remove(name);
            }
        }
    }
}
