using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Documents;

/// <summary>
/// Reads a document as JSON (RFC 8259) in one pass, tolerantly: slips that leave no doubt about what was meant are noted and read over, so that other
/// rules see the rest. A hole of any text outside of a string may hold anything: from there on nothing is wrong for certain.
/// </summary>
internal sealed partial class DocumentReader
{
    /// <summary>Deeper documents are read down to here and are not judged.</summary>
    private const int MaxDepth = 64;

    private readonly DocumentText _document;
    private readonly string _text;
    private int _next;
    private bool _isCertain = true;
    private bool _isLost;
    private DocumentError? _error;

    private DocumentReader(DocumentText document) => (_document, _text) = (document, document.Text);

    private bool AtEnd => _next >= _text.Length;

    public static JobDocumentTree Read(DocumentText document)
    {
        var reader = new DocumentReader(document);
        var root = reader.ReadRoot();
        return new(document, root, reader._error);
    }

    private DocumentValue? ReadRoot()
    {
        // Whether AWS IoT reads over a byte order mark is not known.
        _next = _text.Length > 0 && _text[0] == '\uFEFF' ? 1 : 0;
        SkipSpace();
        if (AtEnd)
        {
            Fail(Phrases.DocumentIsEmpty, Phrases.WriteAnObject, 0, _text.Length);
            return null;
        }

        var root = ReadValue(0);
        SkipSpace();
        if (!AtEnd && !_isLost && !_document.IsHole(_next))
        {
            Fail(Message.Of(Phrases.FollowsTheEnd, Quote(_next)), Phrases.RemoveOneValue, _next, _next + 1);
        }

        return root;
    }

    private DocumentValue? ReadValue(int depth)
    {
        if (depth > MaxDepth)
        {
            _isCertain = false;
            _isLost = true;
            return null;
        }

        switch (_text[_next])
        {
            case '{':
                return ReadObject(depth);
            case '[':
                return ReadArray(depth);
            case '"' or '\'':
                var start = _next;
                return ReadString() is { } text ? new(DocumentValueKind.String, start) { String = text, End = text.End } : null;
            case ',' or '}' or ']' or ':':
                Fail(Message.Of(Phrases.ValueIsMissing, Quote(_next)), Phrases.WriteValueOrRemove, _next, _next + 1);
                return null;
            default:
                return ReadBareValue();
        }
    }

    private DocumentValue ReadArray(int depth)
    {
        var array = new DocumentValue(DocumentValueKind.Array, _next++);
        var comma = -1;
        while (NextItem(array, ']', ref comma))
        {
            if (ReadValue(depth + 1) is { } item)
            {
                array.Items.Add(item);
            }
            else
            {
                _isLost = true;
            }

            ReadSeparator(array, ']', ref comma);
        }

        array.End = _next;
        return array;
    }

    private DocumentValue ReadObject(int depth)
    {
        var value = new DocumentValue(DocumentValueKind.Object, _next++);
        var comma = -1;
        while (NextItem(value, '}', ref comma))
        {
            if (!SkipUnknownMembers(value))
            {
                ReadMember(value, depth);
            }

            ReadSeparator(value, '}', ref comma);
        }

        value.End = _next;
        return value;
    }

    private void ReadMember(DocumentValue container, int depth)
    {
        if (ReadName() is not { } name)
        {
            _isLost = true;
            return;
        }

        SkipSpace();
        DocumentValue? value = null;
        if (!AtEnd && _text[_next] == ':')
        {
            _next++;
        }
        else if (AtEnd || _document.IsHole(_next))
        {
            Lose();
        }
        else
        {
            Fail(Message.Of(Phrases.ColonIsMissing, Excerpt(name.Text)), Phrases.WriteColon, _next, _next + 1);
            _next += _text[_next] is '=' or ';' ? 1 : 0;
        }

        SkipSpace();
        if (AtEnd)
        {
            Lose();
        }
        else if (!_isLost)
        {
            value = ReadValue(depth + 1);
        }

        container.Members.Add(new(name, value));
    }

    /// <summary>Goes to the next member or element; false at the end of <paramref name="container"/> or of what can be read.</summary>
    private bool NextItem(DocumentValue container, char close, ref int comma)
    {
        while (!_isLost)
        {
            SkipSpace();
            if (AtEnd)
            {
                Fail(Message.Of(Phrases.IsNeverClosed, Quote(container.Start)), Message.Of(Phrases.WriteAtEnd, close), container.Start, container.Start + 1);
                return false;
            }

            switch (_text[_next])
            {
                case var end when end == close:
                    if (comma >= 0)
                    {
                        Fail(Message.Of(Phrases.NothingFollowsComma, close), Phrases.RemoveTrailingComma, comma, comma + 1);
                    }

                    _next++;
                    return false;
                case '}' or ']':
                    Fail(Message.Of(Phrases.ClosesOther, Quote(_next), Quote(container.Start)), Message.Of(Phrases.WriteQuoted, close), _next, _next + 1);
                    _isLost = true;
                    return false;
                case ',':
                    Fail(Phrases.NothingBeforeComma, Phrases.RemoveIt, _next, _next + 1);
                    comma = _next++;
                    break;
                default:
                    comma = -1;
                    return true;
            }
        }

        return false;
    }

    /// <summary>Reads what stands between two members or elements.</summary>
    private void ReadSeparator(DocumentValue container, char close, ref int comma)
    {
        if (_isLost)
        {
            return;
        }

        SkipSpace();
        if (AtEnd || _text[_next] == close)
        {
            return;
        }

        if (_text[_next] == ',')
        {
            comma = _next++;
        }
        else if (_document.IsHole(_next))
        {
            SkipUnknown(container);
        }
        else if (_text[_next] is not ('}' or ']'))
        {
            Fail(Message.Of(Phrases.CommaIsMissing, Quote(_next)), Phrases.WriteComma, _next, _next + 1);
            _isLost = _text[_next] is not ('"' or '{' or '[');
        }
    }
}
