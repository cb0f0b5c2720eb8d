using System;
using System.Collections.Generic;
using IotJobs;

namespace Fleet
{
    [FirmwareJob("camera_{Attempt}", TargetSelection = "SNAPSHOT")]
    [JobTimeout(60)]
    public sealed partial class CameraUpdate
    {
        public CameraUpdate(string version)
        {
            Version = version;
        }

        public string Operation => "UPDATE";

        public int Attempt { get; set; } = 1;

        public string Version { get; }

        public IReadOnlyList<string> Things { get; set; } = new List<string>();
    }

    public static class Use
    {
        public static string Document() => new CameraUpdate("1.0.1").ToJobDocument();

        public static JobId Id() => new CameraUpdate("1.0.1").ToJobId();
    }
}
