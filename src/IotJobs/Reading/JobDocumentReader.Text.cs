using System.Buffers;
using System.Text;
using System.Text.Json;
using IotJobs.Resources;
using IotJobs.ServiceModel;

namespace IotJobs.Serialization;

// Text, and values that are read from a text.
public ref partial struct JobDocumentReader
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly bool IsString => _json.TokenType == JsonTokenType.String;

    /// <summary>Reads a text.</summary>
    public string ReadString() => IsString ? Text() : throw Expected(Messages.AString);

    /// <summary>Reads a text of one character.</summary>
    public char ReadChar() =>
        IsString && Text() is { Length: 1 } text ? text[0] : throw Expected(Messages.ACharacter);

    /// <summary>Reads a URI, absolute or relative.</summary>
    public Uri ReadUri() =>
        IsString && Uri.TryCreate(Text(), UriKind.RelativeOrAbsolute, out var value) ? value : throw Expected(Messages.AUri);

    /// <summary>Reads a version: two to four numbers with dots between.</summary>
    public Version ReadVersion()
    {
        // Version.TryParse would let spaces and signs through.
        return IsString && Text() is { } text
            && text.All(character => character is (>= '0' and <= '9') or '.')
            && Version.TryParse(text, out var value)
                ? value
                : throw Expected(Message.Of(Messages.AVersion, "1.2.3"));
    }

    /// <summary>Reads a JobId.</summary>
    public JobId ReadJobId() => IsString && JobId.TryParse(Text(), out var value) ? value : throw Expected(Messages.AJobId);

    /// <summary>Whether the value is this text.</summary>
    public readonly bool IsText(ReadOnlySpan<byte> text) => IsString && _json.ValueTextEquals(text);

    /// <summary>Whether the value is this number, <c>true</c> or <c>false</c>, written alike.</summary>
    public readonly bool IsLiteral(ReadOnlySpan<byte> json) =>
        _json.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False && _json.ValueSpan.SequenceEqual(json);

    private ReadOnlySpan<byte> ValueUtf8() => _json.ValueIsEscaped ? Encoding.UTF8.GetBytes(Text()) : _json.ValueSpan;

    private string Text()
    {
        if (_isAscii && !_json.ValueIsEscaped)
        {
            // Behind the quotation mark.
            return _text!.Substring((int)_json.TokenStartIndex + 1, _json.ValueSpan.Length);
        }

#if NET
        return Decode();
#else
        return _json.GetString()!;
#endif
    }

    private void Encode(string text)
    {
        const int mostBytes = 3;
        const int small = 256 * 1024;
        try
        {
            _rented = ArrayPool<byte>.Shared.Rent(text.Length <= small ? text.Length * mostBytes : s_strict.GetByteCount(text));
            _utf8 = _rented.AsSpan(0, s_strict.GetBytes(text, 0, text.Length, _rented, 0));
            _isAscii = _utf8.Length == text.Length;
        }
        catch (EncoderFallbackException exception)
        {
            _rented ??= ArrayPool<byte>.Shared.Rent(text.Length * mostBytes);
            _utf8 = _rented.AsSpan(0, Encoding.UTF8.GetBytes(text, 0, exception.Index, _rented, 0));
            throw Refuse(Messages.HalfSurrogatePair, _utf8.Length, null, exception);
        }
    }
}
