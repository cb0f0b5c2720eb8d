using IotJobs;

namespace Held
{
    [FirmwareJob("cam-{Build}")]
    public partial class Cam
    {
        public string Operation { get { return "UPDATE"; } }

        public int Build { get; set; }
    }
}
