using System.Runtime.ExceptionServices;
using System.Text;
using System.Text.Json;
using IotJobs.Resources;
using IotJobs.ServiceModel;

namespace IotJobs.Serialization;

// What is wrong, in words, and where.
public ref partial struct JobDocumentReader
{
    private const int LongestQuote = 32;

    /// <summary>The value is not what the type asks for.</summary>
    /// <param name="what">What it asks for: <c>a string</c>.</param>
    public readonly JobDocumentException Expected(string what) =>
        Refuse(Message.Of(Messages.ExpectedButFound, what, Describe()), (int)_json.TokenStartIndex);

    /// <summary>An object ends without a member that it must have.</summary>
    /// <param name="name">The member's name in the document.</param>
    public readonly JobDocumentException Missing(string name) =>
        Refuse(Messages.MemberIsMissing, (int)_json.TokenStartIndex, name);

    /// <summary>The member whose value the reader stands on is there for the second time.</summary>
    public readonly JobDocumentException Duplicate() => Refuse(Messages.MemberIsTwice, _nameStart);

    /// <summary>
    /// A constant member has another value. At the top of a document that may be another job's this is no exception, but
    /// <see cref="IsOther"/>.
    /// </summary>
    /// <param name="expected">The value as JSON.</param>
    public void RefuseOther(string expected)
    {
        if (!_tries || _json.CurrentDepth != 1)
        {
            throw Expected(expected);
        }

        IsOther = true;
    }

    /// <summary>Ends the reading with what <paramref name="exception"/>, thrown on the way, says of the document.</summary>
    /// <returns>False when the document is only tried: it is none of the job.</returns>
    /// <exception cref="JobDocumentException">What is wrong with it, and where.</exception>
    public bool Refuse(Exception exception)
    {
        try
        {
            if (exception is OutOfMemoryException || (exception is JobDocumentException && !_tries))
            {
                ExceptionDispatchInfo.Capture(exception).Throw();
            }

            return _tries ? false : throw OfOther(exception);
        }
        finally
        {
            Dispose();
        }
    }

    // Malformed JSON, or what the user's own constructors and setters throw at a value.
    private readonly JobDocumentException OfOther(Exception exception) => exception is JsonException malformed
        ? Refuse(Message.Of(Messages.JobDocumentIsNotJson, WithoutPosition(malformed.Message)), OffsetOf(malformed), null, malformed)
        : Refuse(Message.Of(Messages.ValueIsRefusedByType, exception.Message.TrimEnd('.')), (int)_json.TokenStartIndex, null, exception);

    // What is not UTF-8 comes first: everything else may be wrong because of it.
    private readonly JobDocumentException Refuse(string problem, int offset, string? member = null, Exception? inner = null) =>
        _text is null && Utf8Text.IndexOfInvalid(_utf8.Slice(_origin)) is >= 0 and var invalid
            ? RefuseUtf8(invalid)
            : Say(problem, offset, member, inner);

    private readonly JobDocumentException RefuseUtf8(int offset) => Say(Messages.JobDocumentIsNotUtf8, offset);

    private readonly JobDocumentException Say(string problem, int offset, string? member = null, Exception? inner = null)
    {
        var path = JobDocumentPath.At(_utf8.Slice(_origin), offset);
        path = member is null ? path : path + JobDocumentPath.Step(member);
        var place = offset + _origin;
        if (_rented is not null)
        {
            place = Encoding.UTF8.GetCharCount(_rented, 0, place);
        }

        return new(Message.Of(_text is null ? Messages.RefusalAtByte : Messages.RefusalAtCharacter, problem, path, place), path, place, inner);
    }

    private readonly string Describe()
    {
        switch (_json.TokenType)
        {
            case JsonTokenType.StartObject:
                return Messages.AnObject;
            case JsonTokenType.StartArray:
                return Messages.AnArray;
            case JsonTokenType.String:
                return "\"" + Shorten(Encoding.UTF8.GetString(_json.ValueSpan.ToArray())) + "\"";
            default:
                return Shorten(Encoding.UTF8.GetString(_json.ValueSpan.ToArray()));
        }
    }

    // A document may hold signed URLs; an error message ends up in logs.
    private static string Shorten(string text)
    {
        if (text.Length <= LongestQuote)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return text.Remove(length) + "…";
    }

    private static string WithoutPosition(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message.Substring(0, end)).TrimEnd('.');
    }

    // The exception counts in lines; a line ends with \n.
    private readonly int OffsetOf(JsonException malformed)
    {
        var json = _utf8.Slice(_origin);
        var start = 0;
        for (var line = malformed.LineNumber ?? 0; line > 0; line--)
        {
            start += json.Slice(start).IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(start + (malformed.BytePositionInLine ?? 0), json.Length);
    }
}
