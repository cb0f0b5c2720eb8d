using System.Runtime.InteropServices;

namespace IotJobs.Package.Tests;

/// <summary>A test that compiles ahead of time; skipped, saying so, where no linker is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AotFactAttribute : FactAttribute
{
    public AotFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || !HasLinker())
        {
            Skip = "Compiling ahead of time is tried on Linux with clang or gcc.";
        }
    }

    /// <summary>What is compiled for: this machine.</summary>
    public static string Runtime => RuntimeInformation.RuntimeIdentifier.StartsWith("linux", StringComparison.Ordinal)
        ? RuntimeInformation.RuntimeIdentifier
        : $"linux-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";

    private static bool HasLinker() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}
