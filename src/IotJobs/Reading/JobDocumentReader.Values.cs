using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using IotJobs.Resources;
using IotJobs.ServiceModel;

namespace IotJobs.Serialization;

// Values other than numbers and text: in the forms that the writer gives them.
public ref partial struct JobDocumentReader
{
    /// <summary>Reads true or false.</summary>
    public bool ReadBoolean() => _json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Expected(Messages.ABoolean),
    };

    /// <summary>Reads a Guid: 32 hexadecimal digits in five groups.</summary>
    public Guid ReadGuid() =>
        IsString && _json.TryGetGuid(out var value) ? value : throw Expected(Message.Of(Messages.AGuid, "00000000-0000-0000-0000-000000000000"));

    /// <summary>Reads a date and time in ISO 8601.</summary>
    public DateTime ReadDateTime() =>
        IsString && _json.TryGetDateTime(out var value) ? value : throw Expected(Message.Of(Messages.ADateAndTime, "yyyy-MM-ddTHH:mm:ss"));

    /// <summary>Reads a date and time with its offset in ISO 8601.</summary>
    public DateTimeOffset ReadDateTimeOffset() =>
        IsString && _json.TryGetDateTimeOffset(out var value) ? value : throw Expected(Message.Of(Messages.ADateAndTime, "yyyy-MM-ddTHH:mm:sszzz"));

    /// <summary>Reads a date: its first moment.</summary>
    public DateTime ReadDate() =>
        IsString && DateTime.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw Expected(Message.Of(Messages.ADate, "yyyy-MM-dd"));

    /// <summary>Reads a time of day: the time since midnight.</summary>
    public TimeSpan ReadTimeOfDay()
    {
        // Neither days nor a sign: what comes first is the hours.
        return TryReadTimeSpan(out var value, out var text) && text[0] != '-' && text.IndexOfAny((byte)':', (byte)'.') is > 0 and var end && text[end] == ':'
            ? value
            : throw Expected(Message.Of(Messages.ATimeOfDay, "HH:mm:ss"));
    }

    /// <summary>Reads a duration: <c>[-][d.]hh:mm:ss[.fffffff]</c>.</summary>
    public TimeSpan ReadTimeSpan() => TryReadTimeSpan(out var value, out _) ? value : throw Expected(Message.Of(Messages.ADuration, "[-][d.]hh:mm:ss[.fffffff]"));

    /// <summary>Reads bytes in base64.</summary>
    public byte[] ReadBytes() => IsString && _json.TryGetBytesFromBase64(out var value) ? value : throw Expected(Messages.BytesInBase64);

    /// <summary>Reads any JSON value.</summary>
    public JsonElement ReadJsonElement()
    {
        CheckText();
        return JsonElement.ParseValue(ref _json);
    }

    /// <summary>Reads any JSON value.</summary>
    public JsonDocument ReadJsonDocument()
    {
        CheckText();
        return JsonDocument.ParseValue(ref _json);
    }

    /// <summary>Reads any JSON value but null.</summary>
    public JsonNode ReadJsonNode()
    {
        CheckText();
        return JsonNode.Parse(ref _json) ?? throw Expected(Messages.AValue);
    }

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
        ? throw Expected(Messages.ASingleValue)
        : ReadJsonNode().AsValue();

    // What is no text, half of a surrogate pair or not UTF-8, would only be noticed when it is used.
    private readonly void CheckText()
    {
        var ahead = _json;
        var depth = ahead.CurrentDepth;
        do
        {
            if (ahead.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && ahead.ValueIsEscaped)
            {
                _ = ahead.GetString();
            }
        }
        while ((ahead.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || ahead.CurrentDepth > depth) && ahead.Read());

        CheckUtf8((int)_json.TokenStartIndex, (int)ahead.BytesConsumed);
    }

    private bool TryReadTimeSpan(out TimeSpan value, out ReadOnlySpan<byte> text)
    {
        value = default;
        text = IsString ? ValueUtf8() : default;

        // Utf8Parser would let spaces in front through.
        return text.Length > 0 && text[0] is (>= (byte)'0' and <= (byte)'9') or (byte)'-'
            && Utf8Parser.TryParse(text, out value, out var consumed, 'c') && consumed == text.Length;
    }
}
