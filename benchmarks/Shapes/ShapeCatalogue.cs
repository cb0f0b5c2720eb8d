using System.Globalization;
using System.Text;
using System.Text.Json;

namespace IotJobs.Benchmarks.Shapes;

/// <summary>The shapes that documents come in.</summary>
internal static class ShapeCatalogue
{
    private const string Plain = "The quick brown fox jumps over the lazy dog. ";

    private const string Script = "#!/bin/sh\nset -e\n\nURL=\"$1\"\nTARGET='/opt/firmware'\n\nif [ ! -d \"$TARGET\" ]; then\n\tmkdir -p \"$TARGET\"\nfi\n\n"
        + "curl -fsSL --retry 3 \"$URL\" -o \"$TARGET/image.bin\" && sha256sum -c \"$TARGET/image.sha256\"\nfw_setenv bootpart 2\nreboot\n";

    private const string Html = "<p class=\"note\">Firmware &amp; drivers: <a href=\"https://service.com/notes?v=1&l=en\">what's new</a></p>\n";

    private static readonly DateTimeOffset s_released = new(2026, 3, 14, 15, 9, 26, 535, TimeSpan.FromHours(9));

    private static readonly JsonSerializerOptions s_withNulls = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Writing and parsing, text and UTF-8, of all shapes.</summary>
    public static List<ShapeTask> Tasks() =>
    [
        .. Shape.Of("reference", ReferenceJob.Create(), HandWritten.Write, ReferenceJob.ParseJobDocument, ReferenceJob.ParseJobDocument),
        .. Text("short text", "V1.0.40_Bin"),
        .. Text("8,000 characters", Repeat(Plain, 8000)),
        .. Text("8,000, one newline", Repeat(Plain, 4000) + "\n" + Repeat(Plain, 3999)),
        .. Text("200,000 characters", Repeat(Plain, 200_000)),
        .. Text("accents", Repeat("Die Geräte prüfen die Größe, avant d'être redémarrés à côté. ", 2000)),
        .. Text("Korean", Repeat("펌웨어를 업데이트하고 장치를 다시 시작합니다. ", 2000)),
        .. Text("emoji", Repeat("🚀 ready 📷🔋 done ✅ ", 2000)),
        .. Text("HTML", Repeat(Html, 3000)),
        .. Text("script", Repeat(Script, 3000)),
        .. Text("JSON in a text", Repeat("{\"path\":\"C:\\\\firmware\\\\image.bin\",\"size\":1024},", 2000)),
        .. Shape.Of("base64", new BytesJob { Image = Bytes(3000) }, HandWritten.Write, BytesJob.ParseJobDocument, BytesJob.ParseJobDocument),
        .. Shape.Of("numbers", Numbers(), HandWritten.Write, NumbersJob.ParseJobDocument, NumbersJob.ParseJobDocument),
        .. Shape.Of("500 integers", new IntegersJob { Blocks = List(500, i => i * 7919) }, HandWritten.Write, IntegersJob.ParseJobDocument, IntegersJob.ParseJobDocument),
        .. Shape.Of("100 doubles", new DoublesJob { Weights = List(100, i => Math.Sqrt(i + 2)) }, HandWritten.Write, DoublesJob.ParseJobDocument, DoublesJob.ParseJobDocument),
        .. Shape.Of("dates", Dates(), HandWritten.Write, DatesJob.ParseJobDocument, DatesJob.ParseJobDocument),
        .. Shape.Of("20 Guids", new GuidsJob { Devices = List(20, i => new Guid(Bytes(16 + i).AsSpan(i))) }, HandWritten.Write, GuidsJob.ParseJobDocument, GuidsJob.ParseJobDocument),
        .. Shape.Of("500 short strings", new StringsJob { Devices = List(500, i => $"TWOK_{i}") }, HandWritten.Write, StringsJob.ParseJobDocument, StringsJob.ParseJobDocument),
        .. Shape.Of("dictionary of 20", Settings(), HandWritten.Write, DictionaryJob.ParseJobDocument, DictionaryJob.ParseJobDocument),
        .. Shape.Of("40 short members", Members(), HandWritten.Write, MembersJob.ParseJobDocument, MembersJob.ParseJobDocument),
        .. Nulls(),
        .. Shape.Of("1,000 objects", Objects(), HandWritten.Write, ObjectsJob.ParseJobDocument, ObjectsJob.ParseJobDocument),
        .. Shape.Of("40 levels", Levels(), HandWritten.Write, LevelsJob.ParseJobDocument, LevelsJob.ParseJobDocument),
    ];

    private static IEnumerable<ShapeTask> Text(string name, string text) =>
        Shape.Of(name, new TextJob { Script = text }, HandWritten.Write, TextJob.ParseJobDocument, TextJob.ParseJobDocument);

    // Nulls are not written, but may be read.
    private static IEnumerable<ShapeTask> Nulls()
    {
        var job = new NullsJob { Name = "camera" };
        return Shape.Of("39 nulls", job, HandWritten.Write, NullsJob.ParseJobDocument, NullsJob.ParseJobDocument, JsonSerializer.Serialize(job, s_withNulls));
    }

    private static NumbersJob Numbers() => new()
    {
        Retries = 3, Offset = -273, Port = 8883, Address = 3_232_235_777, Size = 8_589_934_592, Level = 0.75f, Ratio = 2.0 / 3, Price = 129.90m,
    };

    private static DatesJob Dates() => new()
    {
        Built = s_released.UtcDateTime,
        Released = s_released,
        Pause = TimeSpan.FromMinutes(95),
        Windows = List(20, i => s_released.AddHours(i * 31)),
    };

    private static DictionaryJob Settings() => new()
    {
        Settings = Enumerable.Range(0, 20).ToDictionary(i => string.Create(CultureInfo.InvariantCulture, $"setting{i}"), i => $"value {i}"),
    };

    private static ObjectsJob Objects() => new()
    {
        Files = List(1000, i => new FirmwareFile { Name = $"image{i}.bin", Version = $"1.0.{i}", Size = i * 4096, Optional = i % 3 == 0 }),
    };

    private static LevelsJob Levels()
    {
        UpdateStep? step = null;
        for (var i = 40; i > 1; i--)
        {
            step = new() { Name = $"step {i}", Next = step };
        }

        return new() { Step = step! };
    }

    private static MembersJob Members()
    {
        var json = "{" + string.Join(",", Enumerable.Range(0, 40).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"p{i:00}\":\"value {i}\""))) + "}";
        return MembersJob.ParseJobDocument(json);
    }

    private static List<T> List<T>(int count, Func<int, T> item) => [.. Enumerable.Range(0, count).Select(item)];

    private static byte[] Bytes(int count) => [.. Enumerable.Range(0, count).Select(i => (byte)(i * i * 31 + i))];

    private static string Repeat(string text, int length)
    {
        var builder = new StringBuilder();
        while (builder.Length < length)
        {
            builder.Append(text);
        }

        // No half of a pair at the end.
        return builder.ToString(0, char.IsHighSurrogate(builder[length - 1]) ? length - 1 : length);
    }
}
