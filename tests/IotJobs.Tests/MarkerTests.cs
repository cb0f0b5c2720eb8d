using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace IotJobs.Tests;

public class MarkerTests
{
    private const string Arn = "arn:aws:iot:us-east-1:123456789012:";

    private static readonly Dictionary<string, JobTextAttribute> s_markers = new()
    {
        ["JobId"] = new JobIdAttribute(),
        ["Thing"] = new ThingNameAttribute(),
        ["Target"] = new JobTargetAttribute(),
        ["Document"] = new JobDocumentAttribute(),
        ["Prefix"] = new JobIdPrefixAttribute(37),
    };

    [Theory]
    [InlineData("JobId", "OTA_1-a")]
    [InlineData("Thing", "TWOK:1234")]
    [InlineData("Target", Arn + "thing/TWOK:1234")]
    [InlineData("Target", "arn:aws-cn:iot:cn-north-1:1:thinggroup/all")]
    [InlineData("Document", "{\"a\":[1, null]}")]
    [InlineData("Document", "[]")]
    [InlineData("Prefix", "")]
    [InlineData("Prefix", "123456789012345678901234567")]
    public void What_is_legal_is_valid(string marker, string text)
    {
        Assert.Null(MessageOf(s_markers[marker], text));
        Assert.True(s_markers[marker].IsValid(text));
    }

    [Theory]
    [InlineData("JobId", "a b", "Member \"a b\" contains a space (U+0020) at index 1; AWS IoT accepts only A-Z, a-z, 0-9, '-' and '_'")]
    [InlineData("JobId", "", "Member is empty; AWS IoT accepts 1 to 64 characters of A-Z, a-z, 0-9, '-' and '_'")]
    [InlineData("JobId", "12345678901234567890123456789012345678901234567890123456789012345", "has 65 characters; AWS IoT accepts at most 64: shorten by 1")]
    [InlineData("JobId", "a\nb", "Member \"a<U+000A>b\" contains U+000A at index 1;")]
    [InlineData("Thing", "a/b", "Member \"a/b\" contains '/' at index 1; AWS IoT accepts only A-Z, a-z, 0-9, ':', '-' and '_'")]
    [InlineData("Target", "TWOK_1234", "Member \"TWOK_1234\" does not fit: it is not an ARN; write arn:aws:iot:REGION:ACCOUNT:thing/NAME or")]
    [InlineData("Target", "", "Member \"\" does not fit: it is not an ARN;")]
    [InlineData("Target", "arn:aws:s3:::b", "its service is 's3', not 'iot'")]
    [InlineData("Target", Arn + "thingGroup/x", "its resource 'thingGroup/x' is not of the form thing/... or thinggroup/...")]
    [InlineData("Target", Arn + "thing/", "it names no resource")]
    [InlineData("Target", "arn:aws:iot:us-east-1::thing/x", "its account is empty")]
    [InlineData("Target", Arn + "thing/a b", "contains a space (U+0020) at index 1")]
    [InlineData("Document", "{\"a\":1,}", "Member \"{\"a\":1,}\" is not JSON: ")]
    [InlineData("Document", "{\n}}", "(line 2, byte 2)")]
    [InlineData("Document", "", "is not JSON")]
    [InlineData("Prefix", "v1.0", "contains '.' at index 2")]
    [InlineData("Prefix", "1234567890123456789012345678", "has 28 characters; a JobId has at most 64, and 37 stay free for what follows: shorten by 1")]
    public void What_is_wrong_is_refused_in_the_words_of_the_rule(string marker, string text, string message)
    {
        Assert.Contains(message, MessageOf(s_markers[marker], text), StringComparison.Ordinal);
        Assert.False(s_markers[marker].IsValid(text));
    }

    [Fact]
    public void Long_values_are_cut_in_the_message() =>
        Assert.InRange(MessageOf(s_markers["Document"], new string('x', 40000))!.Length, 100, 300);

    [Fact]
    public void Null_is_left_to_Required() => Assert.All(s_markers.Values, marker => Assert.Null(MessageOf(marker, null)));

    [Fact]
    public void Each_item_of_a_collection_is_looked_at()
    {
        Assert.Null(MessageOf(s_markers["JobId"], new[] { "a", null, "b" }));
        Assert.StartsWith("Member item 1 \"b c\" contains", MessageOf(s_markers["JobId"], new List<string> { "a", "b c" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_values_are_looked_at_as_the_text_they_are_written_as()
    {
        Assert.Null(MessageOf(s_markers["JobId"], JobId.Parse("a")));
        Assert.Null(MessageOf(s_markers["JobId"], Guid.Empty));
        Assert.Contains("is empty", MessageOf(s_markers["JobId"], default(JobId)), StringComparison.Ordinal);
        Assert.Contains("contains '.'", MessageOf(s_markers["JobId"], new Version(1, 2)), StringComparison.Ordinal);
    }

    [Fact]
    public void Message_of_one_s_own_goes_before()
    {
        Assert.Equal("Not Member!", MessageOf(new JobIdAttribute { ErrorMessage = "Not {0}!" }, "a b"));
        Assert.Equal("Member is not what AWS IoT Jobs accepts.", new JobIdAttribute().FormatErrorMessage("Member"));
    }

    [Fact]
    public void Room_is_0_to_64()
    {
        Assert.Null(MessageOf(new JobIdPrefixAttribute(0), new string('a', 64)));
        Assert.Null(MessageOf(new JobIdPrefixAttribute(64), ""));
        Assert.Contains("[JobIdPrefix(65)] on Member", Assert.Throws<InvalidOperationException>(() => MessageOf(new JobIdPrefixAttribute(65), "")).Message);
        Assert.Throws<InvalidOperationException>(() => MessageOf(new JobIdPrefixAttribute(-1), ""));
    }

    [Fact]
    public void Reader_s_language_is_spoken()
    {
        var culture = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ko-KR");
            Assert.Equal("Member \"a:b\": 인덱스 1에 ':' 문자가 있습니다. AWS IoT가 허용하는 문자: A-Z, a-z, 0-9, '-', '_'", MessageOf(s_markers["JobId"], "a:b"));
        }
        finally
        {
            CultureInfo.CurrentUICulture = culture;
        }
    }

    private static string? MessageOf(JobTextAttribute marker, object? value)
    {
        var result = marker.GetValidationResult(value, new ValidationContext(new object()) { MemberName = "Member" });
        Assert.True(result is null || result.MemberNames.SequenceEqual(["Member"]));
        return result?.ErrorMessage;
    }
}
