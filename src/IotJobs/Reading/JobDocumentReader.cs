using System.ComponentModel;
using System.Text.Json;
using IotJobs.Resources;

namespace IotJobs.Serialization;

/// <summary>Reads one job document, for generated code, which says what it expects next. Strict JSON, at most 64 levels deep.</summary>
/// <remarks>
/// A byte order mark at the beginning is passed over. Each method stands on one value; what it does not find is a
/// <see cref="JobDocumentException"/>. The place of an error is worked out only when there is one.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JobDocumentReader
{
    /// <summary>The deepest nesting: the default of System.Text.Json, and what the writer holds to.</summary>
    private const int MaxDepth = 64;

    private readonly string? _text;
    private readonly bool _tries;
    private ReadOnlySpan<byte> _utf8;
    private byte[]? _rented;
    private bool _isAscii;
#if NET
    private char[]? _scratch;
#endif
    private Utf8JsonReader _json;
    private int _origin;
    private int _nameStart;

    // The texts of members, where those of all objects that are open end, where they ended at most, and where those of the object that ended last begin.
    private string?[]? _texts;
    private int _textsEnd;
    private int _textsMost;
    private int _textsStart;

    /// <summary>A reader of UTF-8.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="tries">Whether the document may as well be another job's, which is then no exception.</param>
    public JobDocumentReader(ReadOnlySpan<byte> utf8Json, bool tries)
    {
        _utf8 = utf8Json;
        _tries = tries;
    }

    /// <summary>A reader of text. Half of a surrogate pair is refused: it has no place in a document that is sent.</summary>
    /// <param name="json">The document; null is as good as empty when it is only tried.</param>
    /// <param name="tries">Whether the document may as well be another job's, which is then no exception.</param>
    public JobDocumentReader(string? json, bool tries)
    {
        _text = json ?? (tries ? "" : throw new ArgumentNullException(nameof(json)));
        _tries = tries;
    }

    /// <summary>Whether the document turned out to be another job's, or none at all.</summary>
    public bool IsOther { get; private set; }

    /// <summary>Whether the value is null.</summary>
    public readonly bool IsNull => _json.TokenType == JsonTokenType.Null;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Steps onto the document's value.</summary>
    public void Begin()
    {
        if (_text is not null)
        {
            Encode(_text);
        }

        _origin = _utf8.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var json = _utf8.Slice(_origin);
        _json = new(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        _json.Read();
    }

    /// <summary>Ends the reading: nothing may follow the document's value, which is the job's.</summary>
    /// <returns>Whether it is the job's.</returns>
    public bool End()
    {
        if (!IsOther)
        {
            _json.Read();
        }

        Dispose();
        return !IsOther;
    }

    /// <summary>Enters an object.</summary>
    public readonly void BeginObject()
    {
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            throw Expected(Messages.AnObject);
        }
    }

    /// <summary>Enters an array.</summary>
    public readonly void BeginArray()
    {
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            throw Expected(Messages.AnArray);
        }
    }

    /// <summary>Steps onto the value of the next entry of a dictionary.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>Whether there is one.</returns>
    public bool NextEntry(out string key)
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.EndObject)
        {
            key = "";
            return false;
        }

        _nameStart = (int)_json.TokenStartIndex;
        key = Text();
        _json.Read();
        return true;
    }

    /// <summary>Steps onto the next item of an array.</summary>
    /// <returns>Whether there is one.</returns>
    public bool NextItem()
    {
        _json.Read();
        return _json.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Passes over the value.</summary>
    public void Skip()
    {
        var start = Math.Min(_nameStart, (int)_json.TokenStartIndex);
        _json.Skip();
        CheckUtf8(start, (int)_json.BytesConsumed);
        _nameStart = (int)_json.BytesConsumed;
    }

    // Gives the buffers back.
    private void Dispose()
    {
        ReturnTexts();
#if NET
        ReturnScratch();
#endif
        if (_rented is { } rented)
        {
            _rented = null;
            _utf8 = default;
            System.Buffers.ArrayPool<byte>.Shared.Return(rented);
        }
    }

    // What is read is checked as it is decoded, so that only what is passed over is left.
    private readonly void CheckUtf8(int start, int end)
    {
        if (_text is null && Utf8Text.IndexOfInvalid(_utf8.Slice(_origin + start, end - start)) is >= 0 and var invalid)
        {
            throw RefuseUtf8(start + invalid);
        }
    }
}
