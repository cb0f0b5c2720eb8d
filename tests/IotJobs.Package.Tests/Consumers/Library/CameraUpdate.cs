using System.Collections.Generic;
using IotJobs;

namespace Library
{
    [FirmwareJob("camera_{Attempt}", TargetSelection = "SNAPSHOT")]
    public sealed partial class CameraUpdate
    {
        public int Attempt { get; set; }
        public string? Version { get; set; }
        public IReadOnlyList<string> Things { get; set; } = new List<string>();
    }

    public static class Use
    {
        public static string Document(CameraUpdate update) => update.ToJobDocument();

        public static JobId JobId(CameraUpdate update) => update.ToJobId();
    }
}
