using System.Runtime.InteropServices;

namespace IotJobs.Benchmarks.Generators;

/// <summary>The CPU time of processes that have ended; .NET forgets it when they do. Linux and macOS.</summary>
internal static partial class ChildProcesses
{
    private const int OfChildren = -1;

    /// <summary>What all of this process's children that have ended used, in user mode and in the kernel.</summary>
    public static TimeSpan CpuTime() => GetUsage(OfChildren, out var usage) == 0
        ? usage.User.Duration + usage.Kernel.Duration
        : throw new InvalidOperationException("getrusage failed.");

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out Usage usage);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        private readonly nint _seconds;
        private readonly nint _microseconds;

        public TimeSpan Duration => TimeSpan.FromSeconds(_seconds) + TimeSpan.FromMicroseconds(_microseconds);
    }

    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private readonly struct Usage
    {
        public readonly Time User;
        public readonly Time Kernel;
    }
}
