using System.Globalization;
using System.Text;
using System.Text.Json;
using IotJobs.Resources;
using IotJobs.Serialization;
using IotJobs.ServiceModel;

namespace IotJobs.Device;

/// <summary>Reads what AWS IoT publishes: objects with members in any order, of which unknown ones are passed over.</summary>
internal ref struct DevicePayloadReader
{
    // A job document may have 64 levels, and stands in an object that stands in the payload.
    private const int MaxDepth = 64 + 2;

    // 10^11 seconds are in the year 5138, 10^11 milliseconds in 1973: what is larger is milliseconds.
    private const decimal LeastMilliseconds = 100_000_000_000;

    private const string DetailsMap = "detailsMap";

    private static readonly DateTimeOffset s_epoch = DateTimeOffset.FromUnixTimeSeconds(0);
    private static readonly decimal s_endOfTime = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    private readonly ReadOnlyMemory<byte> _payload;
    private readonly Stack<Container> _containers = new();
    private Utf8JsonReader _json;
    private string _path = "$";

    private DevicePayloadReader(ReadOnlyMemory<byte> payload)
    {
        _payload = payload;
        _json = new(payload.Span, new JsonReaderOptions { MaxDepth = MaxDepth });
    }

    /// <summary>Reads the members of the payload's object.</summary>
    public delegate T Members<T>(ref DevicePayloadReader reader);

    /// <summary>The name of the member whose value the reader stands on.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Reads a payload.</summary>
    /// <exception cref="JobDocumentException">It is not JSON, no object, or a member has not the type it should.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> payload, Members<T> members)
    {
        if (Utf8Text.IndexOfInvalid(payload.Span) is >= 0 and var invalid)
        {
            throw Refuse(Messages.PayloadIsNotUtf8, "$", invalid);
        }

        var reader = new DevicePayloadReader(payload);
        try
        {
            reader._json.Read();
            if (!reader.BeginObject())
            {
                throw reader.Expected(Messages.AnObject);
            }

            var result = members(ref reader);

            // Makes sure that nothing follows.
            reader._json.Read();
            return result;
        }
        catch (JsonException exception)
        {
            throw Refuse(Messages.PayloadIsNotJson, reader._path, reader._json.BytesConsumed, exception);
        }
        catch (InvalidOperationException exception)
        {
            throw Refuse(Messages.HalfSurrogatePair, reader._path, reader._json.TokenStartIndex, exception);
        }
    }

    /// <summary>Reads a payload that may be anything.</summary>
    public static T? TryRead<T>(ReadOnlyMemory<byte> payload, Members<T> members) where T : class
    {
        try
        {
            return Read(payload, members);
        }
        catch (JobDocumentException)
        {
            return null;
        }
    }

    /// <summary>Steps into an object; false when the value is null.</summary>
    public readonly bool BeginObject() => Begin(JsonTokenType.StartObject, Messages.AnObject);

    /// <summary>Steps into an array; false when the value is null.</summary>
    public readonly bool BeginArray() => Begin(JsonTokenType.StartArray, Messages.AnArray);

    /// <summary>Steps onto the value of the next member; false when the object has ended.</summary>
    public bool NextMember()
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.EndObject)
        {
            _path = _containers.Pop().Path;
            return false;
        }

        Name = _json.GetString()!;
        _path = _containers.Peek().Path + JobDocumentPath.Step(Name);
        return _json.Read();
    }

    /// <summary>Steps onto the next item; false when the array has ended.</summary>
    public bool NextItem()
    {
        _json.Read();
        var array = _containers.Peek();
        if (_json.TokenType == JsonTokenType.EndArray)
        {
            _path = _containers.Pop().Path;
            return false;
        }

        _path = string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", array.Path, array.Count++);
        return true;
    }

    /// <summary>Passes over the value.</summary>
    public void Skip() => _json.Skip();

    /// <summary>A job document: the value's bytes in the payload; those of its text when it is a string; none when it is null.</summary>
    public ReadOnlyMemory<byte> ReadDocument()
    {
        if (_json.TokenType is JsonTokenType.String or JsonTokenType.Null)
        {
            return Encoding.UTF8.GetBytes(ReadString() ?? "");
        }

        var start = (int)_json.TokenStartIndex;
        _json.Skip();
        return _payload.Slice(start, (int)_json.BytesConsumed - start);
    }

    /// <summary>A text, or null.</summary>
    public readonly string? ReadString() => _json.TokenType switch
    {
        JsonTokenType.String => _json.GetString(),
        JsonTokenType.Null => null,
        _ => throw Expected(Messages.AString),
    };

    /// <summary>A whole number, or null.</summary>
    public readonly long? ReadInt64() => _json.TokenType switch
    {
        JsonTokenType.Number when _json.TryGetInt64(out var value) => value,
        JsonTokenType.Null => null,
        _ => throw Expected(Messages.AWholeNumber),
    };

    /// <summary>
    /// A time since 1970 UTC, or null: in seconds, with or without a fraction, or in milliseconds, since the developer guide shows both.
    /// </summary>
    public readonly DateTimeOffset? ReadTime()
    {
        if (_json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (_json.TokenType != JsonTokenType.Number || !_json.TryGetDecimal(out var time) || time < 0)
        {
            throw Expected(Messages.ATime);
        }

        var seconds = time < LeastMilliseconds ? time : time / 1000;
        return seconds < s_endOfTime
            ? s_epoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond))
            : throw Expected(Messages.ATime);
    }

    /// <summary>
    /// The details of a status: texts by name. No job is lost over a detail that is no text: it is given as its JSON. They may stand in
    /// <c>detailsMap</c>, as in the answers of the control plane. Null, and what is no object, is no detail.
    /// </summary>
    public IReadOnlyDictionary<string, string> ReadDetails()
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal);
        AddDetails(details);
        return details;
    }

    /// <summary>The value is not what it should be.</summary>
    public readonly JobDocumentException Expected(string what) => Refuse(Message.Of(Messages.Expected, what), _path, _json.TokenStartIndex);

    /// <summary>The object that has just ended lacks a member.</summary>
    public readonly JobDocumentException Missing(string name) =>
        Refuse(Messages.MemberIsMissing, _path + JobDocumentPath.Step(name), _json.TokenStartIndex);

    private static JobDocumentException Refuse(string problem, string path, long offset, Exception? inner = null) =>
        new(Message.Of(Messages.RefusalAtByte, problem, path, offset), path, (int)offset, inner);

    private void AddDetails(Dictionary<string, string> details)
    {
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            Skip();
            return;
        }

        BeginObject();
        while (NextMember())
        {
            if (Name == DetailsMap && _json.TokenType == JsonTokenType.StartObject)
            {
                AddDetails(details);
            }
            else if (_json.TokenType != JsonTokenType.Null)
            {
                details[Name] = _json.TokenType == JsonTokenType.String ? _json.GetString()! : Encoding.UTF8.GetString(ReadDocument().ToArray());
            }
        }
    }

    private readonly bool Begin(JsonTokenType start, string what)
    {
        if (_json.TokenType == JsonTokenType.Null)
        {
            return false;
        }

        if (_json.TokenType != start)
        {
            throw Expected(what);
        }

        _containers.Push(new(_path));
        return true;
    }

    /// <summary>An object or array that has begun, and how many items of it were seen.</summary>
    private sealed class Container(string path)
    {
        public string Path { get; } = path;

        public int Count { get; set; }
    }
}
