using DeviceUpdate;
using DeviceUpdate.Cloud;
using DeviceUpdate.Device;
using MQTTnet;
using MQTTnet.Exceptions;

const string ThingName = "TWOK_1234";
const string Target = $"arn:aws:iot:ap-northeast-2:123456789012:thing/{ThingName}";

var address = args is [] ? "127.0.0.1:1883" : args[0];
if (args.Length > 1 || !Uri.TryCreate("mqtt://" + address, UriKind.Absolute, out var broker))
{
    Console.Error.WriteLine("Give the broker's address, or nothing for 127.0.0.1:1883.");
    return 1;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    stop.Cancel();
};

using var service = new JobsService(line => Console.WriteLine("cloud   " + line));
var camera = new Camera(ThingName, Firmware.InstallAsync, line => Console.WriteLine("camera  " + line));
try
{
    await service.OpenAsync(Options("jobs-service"), stop.Token);
    var device = camera.RunAsync(Options(ThingName), stop.Token);

    // Either end can be a program of its own; what goes from one to the other is only this text.
    var reboot = new CameraReboot { Number = 1 }.ToCreateJobInputJson(Target);
    var update = new CameraUpdate
    {
        Build = 40,
        FirmwareUrl = new("https://firmware.s3.ap-northeast-2.amazonaws.com/camera/40.bin"),
    }.ToCreateJobInputJson(Target);

    var isDone = true;
    foreach (var (input, expected) in new[] { (reboot, "REJECTED"), (update, "SUCCEEDED") })
    {
        Console.WriteLine("team    aws iot create-job --cli-input-json '" + input + "'");
        var job = await service.CreateJobAsync(input, stop.Token);

        // The camera ends only by an error; then nobody else would end the job.
        await await Task.WhenAny(job.Ended, device);
        var status = await job.Ended;
        Console.WriteLine($"team    {job.JobId} is {status}");
        isDone &= status == expected;
    }

    stop.Cancel();
    return isDone ? 0 : 1;
}
catch (Exception failure) when (failure is MqttCommunicationException or IOException or TimeoutException)
{
    Console.Error.WriteLine($"No MQTT broker at {address} that serves us ({failure.GetBaseException().Message}). Start one: mosquitto -p 1883");
    return 1;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped.");
    return 1;
}

MqttClientOptions Options(string clientId) => new MqttClientOptionsBuilder()
    .WithTcpServer(broker.Host, broker.IsDefaultPort ? 1883 : broker.Port)
    .WithClientId(clientId)
    .WithTimeout(TimeSpan.FromSeconds(10))
    .Build();
