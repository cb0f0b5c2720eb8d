using System.Text;
using System.Text.Json;
using CsCheck;
using IotJobs.Serialization;

namespace IotJobs.Tests;

/// <summary>Strings read as System.Text.Json reads them, and the same is refused.</summary>
public class JobDocumentReaderTests
{
    private static readonly Gen<string> s_piece = Gen.Frequency(
        (6, Gen.Char[' ', '~'].Where(character => character is not ('"' or '\\')).Array[0, 40].Select(characters => new string(characters))),
        (1, OneOf("\\n", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\r", "\\t", "\\u00e9", "\\uD83D\\uDE00", "\\u0041")),
        (1, OneOf("é", "한국어", "😀", "\uFFFD", "x")));

    private static readonly Gen<string> s_json = s_piece.Array[0, 30].Select(pieces => "\"" + string.Concat(pieces) + "\"");

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    [Fact]
    public void A_string_reads_as_it_does_elsewhere() => s_json.Sample(json =>
    {
        var expected = JsonSerializer.Deserialize<string>(json);
        Assert.Equal(expected, Read(json));
        Assert.Equal(expected, Read(Encoding.UTF8.GetBytes(json)));
    }, iter: 5_000);

    [Fact]
    public void A_damaged_string_is_refused_where_it_is_elsewhere() => Gen.Select(s_json, Gen.Int[1, 20], Gen.Byte).Sample((json, place, other) =>
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        utf8[Math.Min(place, utf8.Length - 1)] = other;
        if (ReadElsewhere(utf8) is { } expected)
        {
            Assert.Equal(expected, Read(utf8));
        }
        else
        {
            Assert.Throws<JobDocumentException>(() => Read(utf8));
        }
    }, iter: 5_000);

    [Theory]
    [InlineData("\"\\ud83d\"", "The value is refused: Cannot read incomplete UTF-16 JSON text as string with missing low surrogate")]
    [InlineData("\"a\\ude00\"", "The value is refused: Cannot read invalid UTF-16 JSON text as string")]
    public void Half_of_an_escaped_pair_is_refused(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<JobDocumentException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"a\":\"?\"}", 6)]
    [InlineData("{\"?\":1}", 2)]
    [InlineData("{\"a\":[1,{\"b\":\"?\"}]}", 14)]
    [InlineData("{\"a\":1,\"b\\n?\":null}", 11)]
    public void What_is_passed_over_is_UTF_8_all_the_same(string json, int offset)
    {
        var utf8 = Encoding.UTF8.GetBytes(json).Select(item => item == '?' ? (byte)0xFF : item).ToArray();
        var refusal = Assert.Throws<JobDocumentException>(() => Skip(utf8));
        Assert.StartsWith("The job document is not UTF-8", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(offset, refusal.Offset);
        Skip(Encoding.UTF8.GetBytes(json));
    }

    [Fact]
    public void What_is_not_UTF_8_is_said_before_anything_else()
    {
        var utf8 = "{\"a\":1,\"b\":\"\u00FF\"}"u8.ToArray();
        utf8[^4] = (byte)'x';
        Assert.StartsWith("The job document is not UTF-8", Assert.Throws<JobDocumentException>(() => Read(utf8)).Message, StringComparison.Ordinal);
    }

    private static string? ReadElsewhere(byte[] utf8)
    {
        try
        {
            return JsonSerializer.Deserialize<string>(utf8);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Read(string json)
    {
        var reader = new JobDocumentReader(json, tries: false);
        return Read(ref reader);
    }

    private static string Read(byte[] utf8)
    {
        var reader = new JobDocumentReader(utf8, tries: false);
        return Read(ref reader);
    }

    // As generated code does.
    private static string Read(ref JobDocumentReader reader)
    {
        try
        {
            reader.Begin();
            var text = reader.ReadString();
            reader.End();
            return text;
        }
        catch (Exception exception)
        {
            reader.Refuse(exception);
            return "";
        }
    }

    private static void Skip(byte[] utf8)
    {
        var reader = new JobDocumentReader(utf8, tries: false);
        try
        {
            reader.Begin();
            var members = reader.BeginObject(new JobDocumentObject());
            while (reader.Next(ref members))
            {
            }

            reader.End();
        }
        catch (Exception exception)
        {
            reader.Refuse(exception);
        }
    }
}
