using FirmwareRollout;

var thingName = args is [] ? "TWOK_1234" : args[0];
var update = new CameraFirmwareUpdate
{
    ThingName = thingName,
    Target =
    [
        new FirmwareTarget
        {
            DeviceType = "DEVICE",
            DeviceThingList = [thingName],
            Version = new Version(1, 0, 1),
            Model = "camera",
            Brand = "TWOK_COMPANY",
            FirmwareUrl = new Uri("https://service.com/TEST_Firmware/V1.0.40_Bin"),
            FirmwareFileMd5 = "e76052c97",
        },
    ],
};

try
{
    Console.WriteLine(Rollout.ToJson(update));
    return 0;
}
catch (ArgumentException refusal)
{
    Console.Error.WriteLine(refusal.Message);
    return 1;
}
