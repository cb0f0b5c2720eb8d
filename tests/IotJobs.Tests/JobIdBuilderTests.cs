using System.Globalization;
using IotJobs.Serialization;

namespace IotJobs.Tests;

public class JobIdBuilderTests
{
    private delegate void Building(ref JobIdBuilder builder);

    [Fact]
    public void Pieces_follow_each_other()
    {
        var jobId = Built((ref builder) =>
        {
            builder.AppendLiteral("OTA_");
            builder.Append("ThingName", "TWOK-1", 1, 32);
            builder.Append("Attempt", -7, null);
            builder.Append("Build", 7, "D4");
            builder.Append("Size", ulong.MaxValue, null);
            builder.Append("Forced", true);
            builder.Append("Version", new Version(1, 2, 3));
        });
        Assert.Equal("OTA_TWOK-1-7000718446744073709551615True1-2-3", jobId);
    }

    [Fact]
    public void Guids_and_dates_have_their_formats_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
            var when = new DateTime(2026, 11, 23, 4, 5, 6);
            Assert.Equal("20261123040506", Built((ref builder) => builder.Append("When", when, "yyyyMMddHHmmss")));
            Assert.Equal("20261123", Built((ref builder) => builder.Append("When", new DateTimeOffset(when, TimeSpan.Zero), "yyyyMMdd")));
#if !NETSTANDARD_RUNTIME
            Assert.Equal("20261123", Built((ref builder) => builder.Append("When", DateOnly.FromDateTime(when), "yyyyMMdd")));
#endif
            Assert.Equal(Guid.Empty.ToString("N"), Built((ref builder) => builder.Append("Id", Guid.Empty, "N")));
            Assert.Equal(Guid.Empty.ToString("D"), Built((ref builder) => builder.Append("Id", Guid.Empty, "D")));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("a:b", "ThingName holds ':' at index 1. A JobId may hold only A-Z, a-z, 0-9, '-' and '_'.")]
    [InlineData("", "ThingName is empty; at least 1 character is needed.")]
    [InlineData(null, "ThingName is null; a JobId needs its text.")]
    [InlineData("123456789012345678901234567890123", "ThingName has 33 characters; at most 32 fit.")]
    public void A_text_is_refused_by_its_member(string? value, string message)
    {
        var refused = Assert.Throws<ArgumentException>(() => Built((ref builder) => builder.Append("ThingName", value, 1, 32)));
        Assert.StartsWith(message, refused.Message);
        Assert.Equal("ThingName", refused.ParamName);
    }

    [Fact]
    public void Lengths_are_said_in_good_English()
    {
        Refused("Code has 1 character; at least 2 characters are needed.", (ref builder) => builder.Append("Code", "a", 2, -1));
        Refused("Code has 2 characters; at most 1 fits.", (ref builder) => builder.Append("Code", "ab", 0, 1));
        Refused("Code is empty; at least 3 characters are needed.", (ref builder) => builder.Append("Code", "", 3, -1));
    }

    [Fact]
    public void Other_values_are_refused_by_their_member()
    {
        Refused("When holds ':' at index 2.", (ref builder) => builder.Append("When", DateTime.UnixEpoch, "HH:mm"));
        Refused("Number holds ',' at index 1.", (ref builder) => builder.Append("Number", 1000, "N0"));
        Refused("Version is null;", (ref builder) => builder.Append("Version", (Version?)null));
        Refused("Id holds '{' at index 0.", (ref builder) => builder.Append("Id", Guid.Empty, "B"));
    }

    [Fact]
    public void Sixty_four_characters_fit_and_sixty_five_do_not()
    {
        Assert.Equal(64, Built((ref builder) => Append(ref builder, 64)).Length);
        Refused("The JobId would have 70 characters; at most 64 are legal.", (ref builder) => Append(ref builder, 70));
        Refused("The JobId would have 65 characters; at most 64 are legal.", (ref builder) =>
        {
            Append(ref builder, 64);
            builder.AppendLiteral("x");
        });
        Refused("The JobId would have 70 characters; at most 64 are legal.", (ref builder) =>
            builder.Append("When", DateTime.UnixEpoch, "d" + string.Concat(Enumerable.Repeat("\\x", 69))));
        Refused("The JobId would be empty; at least 1 character is needed.", (ref builder) => builder.Append("ThingName", "", 0, -1));
    }

    [Fact]
    public void A_JobId_made_while_another_is_made_has_its_own_buffer() => Assert.Equal("outer-inner", Built((ref outer) =>
    {
        outer.AppendLiteral("outer-");
        outer.Append("Inner", Built((ref inner) => inner.AppendLiteral("inner")), 1, -1);
    }));

    private static void Append(ref JobIdBuilder builder, int count) => builder.Append("ThingName", new string('x', count), 0, -1);

    private static void Refused(string message, Building build) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Built(build)).Message);

    private static string Built(Building build)
    {
        var builder = JobIdBuilder.Create();
        build(ref builder);
        return builder.ToJobId().Value;
    }
}
