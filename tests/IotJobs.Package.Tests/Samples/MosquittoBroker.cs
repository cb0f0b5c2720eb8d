using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace IotJobs.Package.Tests.Samples;

/// <summary>Mosquitto on a free port of loopback; it ends with this object.</summary>
internal sealed class MosquittoBroker : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly string _folder = Directory.CreateTempSubdirectory("IotJobs.Mosquitto.").FullName;
    private readonly Process _process;

    private MosquittoBroker(int port)
    {
        Port = port;
        var configuration = System.IO.Path.Combine(_folder, "mosquitto.conf");
        File.WriteAllText(
            configuration,
            string.Create(CultureInfo.InvariantCulture, $"listener {port} 127.0.0.1\nallow_anonymous true\npersistence false\nlog_dest none\n"));
        _process = Process.Start(Path!, ["-c", configuration]);
    }

    /// <summary>Where the program is, or null. Debian puts it where only some users' PATH looks.</summary>
    public static string? Path { get; } = $"{Environment.GetEnvironmentVariable("PATH")}{System.IO.Path.PathSeparator}/usr/sbin"
        .Split(System.IO.Path.PathSeparator)
        .Select(folder => System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? "mosquitto.exe" : "mosquitto"))
        .FirstOrDefault(File.Exists);

    public int Port { get; }

    /// <summary>Starts it, and waits until it answers.</summary>
    public static async Task<MosquittoBroker> StartAsync()
    {
        var broker = new MosquittoBroker(FreePort());
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            while (!await broker.AnswersAsync(patience.Token))
            {
                Assert.False(broker._process.HasExited, "Mosquitto has ended.");
                await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
            }
        }
        catch
        {
            await broker.DisposeAsync();
            throw;
        }

        return broker;
    }

    /// <summary>A port of loopback that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, Port, cancellation);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
