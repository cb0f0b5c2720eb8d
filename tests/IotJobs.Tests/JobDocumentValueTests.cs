using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace IotJobs.Tests;

/// <summary>System.Text.Json is the reference for the text form of every value.</summary>
public class JobDocumentValueTests
{
    private static readonly JsonSerializerOptions s_reference = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gen<DateTime> s_time = Gen.Select(Gen.DateTime, Gen.Int[0, 8], Gen.Enum<DateTimeKind>(), (time, digits, kind) =>
        new DateTime(digits == 8 ? time.Ticks : time.Ticks - (time.Ticks % (long)Math.Pow(10, digits)), kind));

    [Fact]
    public void Integers()
    {
        Gen.Long.Sample(value => Same(value, (ref writer) => writer.WriteValue(value)));
        Gen.ULong.Sample(value => Same(value, (ref writer) => writer.WriteValue(value)));
        Gen.Int.Sample(value => Same(value, (ref writer) => writer.WriteValue(value)));
        Gen.UInt.Sample(value => Same(value, (ref writer) => writer.WriteValue(value)));
        Gen.Short.Sample(value => Same(value, (ref writer) => writer.WriteValue(value)));
        Gen.UShort.Sample(value => Same(value, (ref writer) => writer.WriteValue(value)));
        Gen.Byte.Sample(value => Same(value, (ref writer) => writer.WriteValue(value)));
        Gen.SByte.Sample(value => Same(value, (ref writer) => writer.WriteValue(value)));
    }

    [Fact]
    public void Other_numbers()
    {
        Gen.Decimal.Sample(value => Same(value, (ref writer) => writer.WriteValue(value)));
        Gen.Double.Where(double.IsFinite).Sample(value => Same(value, (ref writer) => writer.WriteValue(value, "Ratio")));
        Gen.Float.Where(float.IsFinite).Sample(value => Same(value, (ref writer) => writer.WriteValue(value, "Ratio")));
    }

    [Fact]
    public void The_longest_and_strangest_numbers()
    {
        foreach (var value in new[] { decimal.MinValue, -0.0000000000000000000000000001m, 1.10m, -7.9228162514264337593543950335m })
        {
            Same(value, (ref writer) => writer.WriteValue(value));
        }

        foreach (var value in new[] { -0.0, double.MinValue, double.Epsilon, -1.7976931348623157E+308, 1e16, 123456789012345680.0, 1e-5 })
        {
            Same(value, (ref writer) => writer.WriteValue(value, "Ratio"));
        }

        Same(long.MinValue, (ref writer) => writer.WriteValue(long.MinValue));
        Same(ulong.MaxValue, (ref writer) => writer.WriteValue(ulong.MaxValue));
    }

    [Theory]
    [InlineData(double.NaN, "Ratio is NaN; JSON has no such number.")]
    [InlineData(double.PositiveInfinity, "Ratio is Infinity; JSON has no such number.")]
    [InlineData(double.NegativeInfinity, "Ratio is -Infinity; JSON has no such number.")]
    public void Numbers_that_JSON_lacks_are_refused_by_member(double value, string message)
    {
        var refused = Assert.Throws<ArgumentException>(() => Written.By((ref writer) => writer.WriteValue(value, "Ratio")));
        Assert.StartsWith(message, refused.Message);
        Assert.Equal("Ratio", refused.ParamName);
        Assert.Throws<ArgumentException>(() => Written.By((ref writer) => writer.WriteValue((float)value, "Ratio")));
    }

    [Fact]
    public void Dates_and_durations()
    {
        s_time.Sample(value => Same(value, (ref writer) => writer.WriteValue(value)));
        Gen.Select(s_time, Gen.Int[-14 * 60, 14 * 60]).Where(pair => pair.Item1.Year is > 1 and < 9999).Sample((time, minutes) =>
        {
            var value = new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), TimeSpan.FromMinutes(minutes));
            Same(value, (ref writer) => writer.WriteValue(value));
        });
        Gen.TimeSpan.Sample(value => Same(value, (ref writer) => writer.WriteValue(value)));
        Same(TimeSpan.MinValue, (ref writer) => writer.WriteValue(TimeSpan.MinValue));
        Same(DateTime.MaxValue, (ref writer) => writer.WriteValue(DateTime.MaxValue));
    }

#if !NETSTANDARD_RUNTIME
    [Fact]
    public void Dates_without_time_and_times_without_date()
    {
        Gen.DateOnly.Sample(value => Same(value, (ref writer) => writer.WriteValue(value)));
        Gen.TimeOnly.Sample(value => Same(value, (ref writer) => writer.WriteValue(value)));
        Same(TimeOnly.MinValue, (ref writer) => writer.WriteValue(TimeOnly.MinValue));
    }
#endif

    [Fact]
    public void Other_values()
    {
        Gen.Bool.Sample(value => Same(value, (ref writer) => writer.WriteValue(value)));
        Gen.Guid.Sample(value => Same(value, (ref writer) => writer.WriteValue(value)));
        Gen.Byte.Array[0, 3000].Sample(value => Same(value, (ref writer) => writer.WriteValue(value)));
        foreach (var value in new[] { new Version(1, 0), new Version(1, 2, 3), new Version(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue) })
        {
            Same(value, (ref writer) => writer.WriteValue(value));
        }

        foreach (var value in new[] { new Uri("https://service.com/V1.0.40_Bin?a=b&c=%20d"), new Uri("../x y/é", UriKind.Relative) })
        {
            Same(value, (ref writer) => writer.WriteValue(value));
        }
    }

    [Theory]
    [InlineData("""{ "a" : [ 1.50e+3, -0, true, false, null ], "a" : { }, "\u0041\/" : "x\u00e9<\"\n" }""", """{"a":[1.50e+3,-0,true,false,null],"a":{},"A/":"xé<\"\n"}""")]
    [InlineData(" [ ] ", "[]")]
    [InlineData("7", "7")]
    [InlineData("\"\"", "\"\"")]
    public void Json_is_written_compactly(string json, string expected)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Equal(expected, Written.By((ref writer) => writer.WriteValue(document.RootElement)));
    }

    [Fact]
    public void A_node_is_written_as_System_Text_Json_writes_it()
    {
        var node = new JsonObject
        {
            ["text"] = "é\"",
            ["number"] = 1.5m,
            ["date"] = JsonValue.Create(new DateTime(2026, 11, 23, 1, 2, 3, DateTimeKind.Utc)),
            ["own"] = JsonValue.Create(Guid.Empty),
            ["nothing"] = null,
            ["list"] = new JsonArray(1, "two", new JsonObject()),
        };
        Same(node, (ref writer) => writer.WriteValue(node));
    }

    [Fact]
    public void An_undefined_element_is_refused() =>
        Assert.Throws<ArgumentException>(() => Written.By((ref writer) => writer.WriteValue(default(JsonElement))));

    [Fact]
    public void Json_too_deep_for_the_stack_is_an_exception_and_no_crash()
    {
        const int depth = 5_000;
        Exception? thrown = null;
        using var document = JsonDocument.Parse(
            new string('[', depth) + new string(']', depth), new JsonDocumentOptions { MaxDepth = depth });
        var element = document.RootElement;
        var small = new Thread(
            () => thrown = Record.Exception(() => Written.By((ref writer) => writer.WriteValue(element))), maxStackSize: 256 * 1024);
        small.Start();
        small.Join();
        Assert.IsType<InsufficientExecutionStackException>(thrown);
    }

    private static void Same<T>(T value, Writing write) => Assert.Equal(JsonSerializer.Serialize(value, s_reference), Written.By(write));
}
