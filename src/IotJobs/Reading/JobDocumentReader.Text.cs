using System.Buffers;
using System.Text;
using System.Text.Json;

namespace IotJobs.Serialization;

// Text, and values that are read from a text.
public ref partial struct JobDocumentReader
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly bool IsString => _json.TokenType == JsonTokenType.String;

    /// <summary>Reads a text.</summary>
    public readonly string ReadString() => IsString ? _json.GetString()! : throw Expected("a string");

    /// <summary>Reads a text of one character.</summary>
    public readonly char ReadChar() =>
        IsString && _json.GetString() is { Length: 1 } text ? text[0] : throw Expected("a string of one character");

    /// <summary>Reads a URI, absolute or relative.</summary>
    public readonly Uri ReadUri() =>
        IsString && Uri.TryCreate(_json.GetString(), UriKind.RelativeOrAbsolute, out var value) ? value : throw Expected("a URI");

    /// <summary>Reads a version: two to four numbers with dots between.</summary>
    public readonly Version ReadVersion()
    {
        // Version.TryParse would let spaces and signs through.
        return IsString && _json.GetString() is { } text
            && text.All(character => character is (>= '0' and <= '9') or '.')
            && Version.TryParse(text, out var value)
                ? value
                : throw Expected("a version as 1.2.3");
    }

    /// <summary>Reads a JobId.</summary>
    public readonly JobId ReadJobId() => IsString && JobId.TryParse(_json.GetString(), out var value) ? value : throw Expected("a JobId");

    /// <summary>Whether the value is this text.</summary>
    public readonly bool IsText(ReadOnlySpan<byte> text) => IsString && _json.ValueTextEquals(text);

    /// <summary>Whether the value is this number, <c>true</c> or <c>false</c>, written alike.</summary>
    public readonly bool IsLiteral(ReadOnlySpan<byte> json) =>
        _json.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False && _json.ValueSpan.SequenceEqual(json);

    private readonly ReadOnlySpan<byte> Utf8() => _json.ValueIsEscaped ? Encoding.UTF8.GetBytes(_json.GetString()!) : _json.ValueSpan;

    private void Encode(string text)
    {
        int length;
        try
        {
            length = s_strict.GetByteCount(text);
        }
        catch (EncoderFallbackException exception)
        {
            Encode(text, exception.Index, Encoding.UTF8.GetByteCount(text.ToCharArray(), 0, exception.Index));
            throw Refuse("The text holds half of a surrogate pair", _utf8.Length, null, exception);
        }

        Encode(text, text.Length, length);
    }

    private void Encode(string text, int characters, int bytes)
    {
        _rented = ArrayPool<byte>.Shared.Rent(bytes);
        Encoding.UTF8.GetBytes(text, 0, characters, _rented, 0);
        _utf8 = _rented.AsSpan(0, bytes);
    }
}
