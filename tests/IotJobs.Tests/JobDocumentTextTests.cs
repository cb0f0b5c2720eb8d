using System.Text;
using System.Text.Json;
using CsCheck;

namespace IotJobs.Tests;

public class JobDocumentTextTests
{
    /// <summary>Text of every length around the vectors' widths, with a special character now and then, unpaired surrogates among
    /// them.</summary>
    private static readonly Gen<string> s_text = Gen.Frequency(
        (60, Gen.Char[' ', '~']),
        (1, Gen.Char),
        (1, Gen.Char['\0', '\x1F']),
        (1, Gen.Const('"')),
        (1, Gen.Const('\\')),
        (1, Gen.Char['\uD800', '\uDFFF'])).Array[0, 70].Select(characters => new string(characters));

    [Fact]
    public void Text_reads_back_as_it_was() => s_text.Sample(text =>
    {
        var json = Written.By((ref writer) => writer.WriteValue(text));
        Assert.Equal(WithoutLoneSurrogates(text), JsonSerializer.Deserialize<string>(json));
        Assert.Equal(json, Written.AsUtf8By((ref writer) => writer.WriteValue(text)));
        Assert.Equal(json + ":", Written.By((ref writer) => writer.WritePropertyName(text)));
        Assert.Equal("[" + json, Written.By((ref writer) => writer.WriteRawThenValue("[", text)));
    }, iter: 5_000);

    [Fact]
    public void Only_what_must_be_escaped_is_escaped() => s_text.Sample(text =>
    {
        var expected = new StringBuilder("\"");
        foreach (var character in WithoutLoneSurrogates(text))
        {
            expected.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => $"\\u{(int)character:x4}",
                _ => character.ToString(),
            });
        }

        Assert.Equal(expected.Append('"').ToString(), Written.By((ref writer) => writer.WriteValue(text)));
    }, iter: 5_000);

    [Fact]
    public void Ascii_mode_writes_ASCII_that_reads_back_as_it_was() => s_text.Sample(text =>
    {
        var json = Written.By((ref writer) => writer.WriteValue(text), ascii: true);
        Assert.True(Ascii.IsValid(json));
        Assert.Equal(WithoutLoneSurrogates(text), JsonSerializer.Deserialize<string>(json));
    }, iter: 5_000);

    [Fact]
    public void Ascii_mode_writes_a_pair_as_two_escapes()
    {
        Assert.Equal("\"\\u00e9\\ud83d\\ude00\\ufffd\"", Written.By((ref writer) => writer.WriteValue("é😀\uDE00"), ascii: true));
        Assert.Equal("\"é😀\uFFFD\"", Written.By((ref writer) => writer.WriteValue("é😀\uDE00")));
    }

    [Fact]
    public void A_special_character_is_found_wherever_it_stands() =>
        Gen.Select(Gen.Int[1, 40], Gen.Int[0, 39], Gen.Char["\"\\\0\x1F\uD800\uDFFF"]).Sample((length, index, special) =>
        {
            var text = new string('x', length).ToCharArray();
            text[index % length] = special;
            var json = Written.By((ref writer) => writer.WriteValue(new string(text)));
            Assert.Equal(WithoutLoneSurrogates(new string(text)), JsonSerializer.Deserialize<string>(json));
        }, iter: 5_000);

    [Theory]
    [InlineData('x', "\"x\"")]
    [InlineData('"', "\"\\\"\"")]
    [InlineData('\u0001', "\"\\u0001\"")]
    [InlineData('\x7F', "\"\x7F\"")]
    public void A_character_is_a_text(char character, string json) => Assert.Equal(json, Written.By((ref writer) => writer.WriteValue(character)));

    [Fact]
    public void A_lone_surrogate_is_replaced_also_as_a_character() =>
        Assert.Equal("\"\uFFFD\"", Written.By((ref writer) => writer.WriteValue('\uD800')));

    [Fact]
    public void Nothing_is_null()
    {
        Assert.Equal("null", Written.By((ref writer) => writer.WriteValue((string?)null)));
        Assert.Equal("[null", Written.By((ref writer) => writer.WriteRawThenValue("[", null)));
        Assert.Equal("null", Written.By((ref writer) => writer.WriteValue((byte[]?)null)));
        Assert.Equal("null", Written.By((ref writer) => writer.WriteValue((Uri?)null)));
        Assert.Equal("null", Written.By((ref writer) => writer.WriteValue((Version?)null)));
        Assert.Equal("null", Written.By((ref writer) => writer.WriteValue((System.Text.Json.Nodes.JsonNode?)null)));
    }

    private static string WithoutLoneSurrogates(string text) => Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text));
}
