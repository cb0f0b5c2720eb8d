using System.Text.Json;
using CsCheck;

namespace IotJobs.Tests;

/// <summary>Dates and times have the text form of System.Text.Json.</summary>
public class JobDocumentDateTests
{
    // Fractions of every precision, each as likely as the others.
    private static readonly Gen<DateTime> s_date = Gen.Select(
        Gen.Long[0, DateTime.MaxValue.Ticks], Gen.Int[0, 7], Gen.Enum<DateTimeKind>(), (ticks, digits, kind) =>
        {
            var unit = (long)Math.Pow(10, digits);
            return new DateTime(ticks / unit * unit, kind);
        });

    [Fact]
    public void A_date_and_time_has_its_form() => s_date.Sample(
        date => Assert.Equal(JsonSerializer.Serialize(date), Written.By((ref writer) => writer.WriteValue(date))), iter: 5_000);

    [Fact]
    public void So_has_one_with_an_offset() => Gen.Select(s_date, Gen.Int[-14 * 60, 14 * 60]).Where(item => IsInRange(item.Item1, item.Item2)).Sample((date, minutes) =>
    {
        var value = new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Unspecified), TimeSpan.FromMinutes(minutes));
        Assert.Equal(JsonSerializer.Serialize(value).Replace("\\u002B", "+", StringComparison.Ordinal), Written.By((ref writer) => writer.WriteValue(value)));
    }, iter: 5_000);

    [Fact]
    public void The_first_and_the_last_moment_do()
    {
        foreach (var date in new[] { DateTime.MinValue, DateTime.MaxValue, DateTime.UnixEpoch })
        {
            Assert.Equal(JsonSerializer.Serialize(date), Written.By((ref writer) => writer.WriteValue(date)));
        }

        Assert.Equal("\"0001-01-01T00:00:00+00:00\"", Written.By((ref writer) => writer.WriteValue(DateTimeOffset.MinValue)));
        Assert.Equal("\"9999-12-31T23:59:59.9999999+00:00\"", Written.By((ref writer) => writer.WriteValue(DateTimeOffset.MaxValue)));
    }

    private static bool IsInRange(DateTime date, int minutes) =>
        date.Ticks - (minutes * TimeSpan.TicksPerMinute) is var ticks && ticks >= 0 && ticks <= DateTime.MaxValue.Ticks;
}
