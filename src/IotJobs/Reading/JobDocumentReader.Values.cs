using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IotJobs.Serialization;

// Values other than numbers and text: in the forms that the writer gives them.
public ref partial struct JobDocumentReader
{
    /// <summary>Reads true or false.</summary>
    public readonly bool ReadBoolean() => _json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Expected("true or false"),
    };

    /// <summary>Reads a Guid: 32 hexadecimal digits in five groups.</summary>
    public readonly Guid ReadGuid() =>
        IsString && _json.TryGetGuid(out var value) ? value : throw Expected("a Guid as 00000000-0000-0000-0000-000000000000");

    /// <summary>Reads a date and time in ISO 8601.</summary>
    public readonly DateTime ReadDateTime() =>
        IsString && _json.TryGetDateTime(out var value) ? value : throw Expected("a date and time as yyyy-MM-ddTHH:mm:ss");

    /// <summary>Reads a date and time with its offset in ISO 8601.</summary>
    public readonly DateTimeOffset ReadDateTimeOffset() =>
        IsString && _json.TryGetDateTimeOffset(out var value) ? value : throw Expected("a date and time as yyyy-MM-ddTHH:mm:sszzz");

    /// <summary>Reads a date: its first moment.</summary>
    public readonly DateTime ReadDate() =>
        IsString && DateTime.TryParseExact(_json.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw Expected("a date as yyyy-MM-dd");

    /// <summary>Reads a time of day: the time since midnight.</summary>
    public readonly TimeSpan ReadTimeOfDay() =>
        TryReadTimeSpan(out var value) && value >= TimeSpan.Zero && value < TimeSpan.FromDays(1)
            ? value
            : throw Expected("a time of day as HH:mm:ss");

    /// <summary>Reads a duration: <c>[-][d.]hh:mm:ss[.fffffff]</c>.</summary>
    public readonly TimeSpan ReadTimeSpan() => TryReadTimeSpan(out var value) ? value : throw Expected("a duration as [-][d.]hh:mm:ss[.fffffff]");

    /// <summary>Reads bytes in base64.</summary>
    public readonly byte[] ReadBytes() => IsString && _json.TryGetBytesFromBase64(out var value) ? value : throw Expected("bytes in base64");

    /// <summary>Reads any JSON value.</summary>
    public JsonElement ReadJsonElement() => JsonElement.ParseValue(ref _json);

    /// <summary>Reads any JSON value.</summary>
    public JsonDocument ReadJsonDocument() => JsonDocument.ParseValue(ref _json);

    /// <summary>Reads any JSON value but null.</summary>
    public JsonNode ReadJsonNode() => JsonNode.Parse(ref _json) ?? throw Expected("a value");

    /// <summary>Reads any JSON object.</summary>
    public JsonObject ReadJsonObject()
    {
        BeginObject();
        return ReadJsonNode().AsObject();
    }

    /// <summary>Reads any JSON array.</summary>
    public JsonArray ReadJsonArray()
    {
        BeginArray();
        return ReadJsonNode().AsArray();
    }

    /// <summary>Reads a JSON value that is neither object nor array.</summary>
    public JsonValue ReadJsonValue() => _json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
        ? throw Expected("a single value")
        : ReadJsonNode().AsValue();

    private readonly bool TryReadTimeSpan(out TimeSpan value)
    {
        value = default;
        if (!IsString)
        {
            return false;
        }

        var text = Utf8();
        return Utf8Parser.TryParse(text, out value, out var consumed, 'c') && consumed == text.Length;
    }
}
