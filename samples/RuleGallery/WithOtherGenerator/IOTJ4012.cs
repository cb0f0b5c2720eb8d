using IotJobs;

namespace RuleGallery.WithOtherGenerator;

[FirmwareJob]
internal sealed partial class IOTJ4012
{
    // OtherGenerator makes a property of it, as that of [ObservableProperty] would.
    private string _version = "1.0.1";
}
