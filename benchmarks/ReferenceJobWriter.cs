using IotJobs.Serialization;

namespace IotJobs.Benchmarks;

/// <summary>What a [FirmwareJob] of the shape of <see cref="ReferenceJob"/> is written with.</summary>
internal static class ReferenceJobWriter
{
    public static void Write(ref JobDocumentWriter writer, ReferenceJob value)
    {
        writer.WriteRawThenValue("{\"operation\":", value.Operation);
        writer.WriteRawThenValue(",\"description\":", value.Description);
        writer.WriteRaw(",\"target\":[");
        var items = value.Target;
        for (var i = 0; i < items.Count; i++)
        {
            writer.WriteSeparator();
            Write(ref writer, items[i]);
        }

        writer.WriteRaw("]}");
    }

    private static void Write(ref JobDocumentWriter writer, FirmwareTarget value)
    {
        writer.WriteRawThenValue("{\"deviceType\":", value.DeviceType);
        writer.WriteRaw(",\"deviceThingList\":[");
        var items = value.DeviceThingList;
        for (var i = 0; i < items.Count; i++)
        {
            writer.WriteSeparator();
            writer.WriteValue(items[i]);
        }

        writer.WriteRawThenValue("],\"version\":", value.Version);
        writer.WriteRawThenValue(",\"model\":", value.Model);
        writer.WriteRawThenValue(",\"brand\":", value.Brand);
        writer.WriteRawThenValue(",\"firmwareUrl\":", value.FirmwareUrl);
        writer.WriteRawThenValue(",\"firmwareFileMd5\":", value.FirmwareFileMd5);
        writer.WriteRaw("}");
    }
}
