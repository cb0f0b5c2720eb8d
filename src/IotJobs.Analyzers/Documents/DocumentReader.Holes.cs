using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Documents;

/// <summary>What stands without quotes: numbers, words, and holes.</summary>
internal sealed partial class DocumentReader
{
    // What a value can start with, and what parts one value from the next.
    private static readonly Alphabet s_starts = Alphabet.Of("{[\"-0123456789tfn \t\r\n");
    private static readonly Alphabet s_separators = Alphabet.Of("{}[]:,\"' \t\r\n");

    // What no value has outside of a string: numbers, words, NaN and the infinities (a double may be one, but rarely is) and padding are made of the rest.
    private static readonly Alphabet s_neverBare = Alphabet.Of("0123456789+-.eEtruefalsnNaInfinity \t\r\n").Complement();

    private DocumentValue ReadBareValue()
    {
        var start = _next;
        if (IsOpaque(start))
        {
            if (HasNoJsonForm(_document.HoleAt(start)!))
            {
                FailAtHole(_document.HoleAt(start)!, start);
            }

            var unknown = new DocumentValue(DocumentValueKind.Unknown, start);
            SkipUnknown(unknown);
            unknown.End = _next;
            return unknown;
        }

        var holes = SkipBareText();
        var token = _text.Substring(start, _next - start);
        if (!AtEnd && IsOpaque(_next))
        {
            Lose();
            return new(DocumentValueKind.Unknown, start) { End = _next };
        }

        var kind = holes == 0 ? KindOf(token, start) : KindWithHoles(token, start);
        return new(kind, start) { End = _next };
    }

    private DocumentValueKind KindOf(string token, int start)
    {
        if (token is "true" or "false" or "null")
        {
            return token == "null" ? DocumentValueKind.Null : DocumentValueKind.Boolean;
        }

        if (JsonNumber.IsLegal(token))
        {
            return DocumentValueKind.Number;
        }

        var instead = token.ToLowerInvariant() switch
        {
            "true" or "false" or "null" => Message.Of(Phrases.WriteWord, token.ToLowerInvariant()),
            "none" or "nil" or "undefined" => Message.Of(Phrases.WriteWord, "null"),
            _ => JsonNumber.Advice(token) ?? Phrases.WriteInQuotes,
        };
        Fail(Message.Of(Phrases.IsNoValue, Excerpt(token)), instead, start, _next);
        return DocumentValueKind.Unknown;
    }

    private DocumentValueKind KindWithHoles(string token, int start)
    {
        var hole = token.Length == 1 ? _document.HoleAt(start) : null;
        if (hole is not null && (HasNoJsonForm(hole) || (hole.Length.Min > 0 && !hole.Possible.Overlaps(s_starts))))
        {
            FailAtHole(hole, start);
            return DocumentValueKind.Unknown;
        }

        if (hole is { Source: TextHoleSource.Integer or TextHoleSource.FloatingPoint })
        {
            return DocumentValueKind.Number;
        }

        if (Enumerable.Range(start, token.Length).All(i => _document.SourceAt(i) == TextHoleSource.Guid))
        {
            Fail(Message.Of(Phrases.WhereValueBelongs, Phrases.AGuid), Phrases.WriteInQuotes, start, _next);
            return DocumentValueKind.Unknown;
        }

        // One digit stands for holes that hold nothing but digits: whether a number is well-formed does not depend on which.
        var isNumeric = Enumerable.Range(start, token.Length).All(i => _document.HoleAt(i) is not { } part
            || part.Source == TextHoleSource.Integer
            || (part.Length.Min > 0 && part.Possible.IsSubsetOf(Alphabets.Digits)));
        var sample = string.Concat(token.Select((character, i) => _document.IsHole(start + i) ? '1' : character));
        if (isNumeric && !JsonNumber.IsLegal(sample))
        {
            Fail(Message.Of(Phrases.IsNoValue, Excerpt(_document.SourceOf(start, _next))), Phrases.WriteInQuotes, start, _next);
            return DocumentValueKind.Unknown;
        }

        return isNumeric ? DocumentValueKind.Number : DocumentValueKind.Unknown;
    }

    /// <summary>Goes behind a run of characters and of holes that cannot end it; at least one is taken. Gives the number of holes.</summary>
    private int SkipBareText()
    {
        var (start, holes) = (_next, 0);
        for (; !AtEnd && !IsOpaque(_next); _next++)
        {
            if (_document.IsHole(_next))
            {
                holes++;
            }
            else if (_next > start && (s_separators.Contains(_text[_next]) || _text[_next] is '/' or ';'))
            {
                break;
            }
        }

        return holes;
    }

    /// <summary>Whether some value of the hole's type, in its format, is no JSON outside of a string. Texts are not judged: they may hold JSON.</summary>
    private static bool HasNoJsonForm(TextHole hole) =>
        hole.Source is not (TextHoleSource.Unknown or TextHoleSource.BoundedText or TextHoleSource.Character or TextHoleSource.ThingName or TextHoleSource.JobId or TextHoleSource.SignedUrl)
        && hole.Attainable.Overlaps(s_neverBare);

    private void FailAtHole(TextHole hole, int offset) => Fail(
        Message.Of(Phrases.WhereValueBelongs, hole.Description),
        hole.Source switch
        {
            TextHoleSource.Boolean => Phrases.WriteBoolean,
            TextHoleSource.Integer or TextHoleSource.FloatingPoint => Phrases.LeaveOutFormat,
            _ => Phrases.WriteInQuotes,
        },
        offset,
        offset + 1);

    /// <summary>Whether a hole at <paramref name="offset"/> can hold more than a part of one word or number.</summary>
    private bool IsOpaque(int offset) =>
        _document.HoleAt(offset) is { } hole
        && hole.Source is not (TextHoleSource.Integer or TextHoleSource.FloatingPoint or TextHoleSource.Guid)
        && hole.Possible.Overlaps(s_separators);

    /// <summary>Reads over a hole that stands where a member belongs, if there is one.</summary>
    private bool SkipUnknownMembers(DocumentValue container)
    {
        if (!IsOpaque(_next))
        {
            return false;
        }

        SkipUnknown(container);
        return true;
    }

    /// <summary>Reads over a hole that can hold anything. It is taken for whole values or members when a separator follows; else the rest is given up.</summary>
    private void SkipUnknown(DocumentValue container)
    {
        _next++;
        _isCertain = false;
        container.MayHoldMore = true;
        SkipSpace();
        _isLost |= !AtEnd && _text[_next] is not (',' or '}' or ']');
    }

    /// <summary>Gives up: what follows can mean anything.</summary>
    private void Lose()
    {
        if (AtEnd)
        {
            Fail(Phrases.EndsInMember, Phrases.CloseObject, _text.Length - 1, _text.Length);
        }

        _isCertain = false;
        _isLost = true;
    }

    private void Fail(string what, string instead, int start, int end)
    {
        if (_isCertain)
        {
            _error ??= new(what, instead, start, end);
        }
    }
}
