using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Custom formats of dates and times, token by token.</summary>
internal sealed class CustomDateFormat
{
    private const int LongestWord = 64;
    private const int LongestSeparator = 8;

    private readonly List<FormattedPart> _parts = [];
    private readonly TextHoleSource _source;
    private readonly Phrase _description;
    private readonly bool _invariant;
    private readonly bool _written;
    private readonly DateKind _kind;
    private readonly DateZone _zone;

    private CustomDateFormat(DateKind kind, FormatCulture culture, DateZone zone, bool isWritten)
    {
        (_kind, _zone, _written) = (kind, zone, isWritten);
        _source = DateFormat.SourceOf(kind);
        _description = Phrase.Untranslated(kind.ToString());
        _invariant = culture == FormatCulture.Invariant;
    }

    /// <summary>The parts of a date in <paramref name="format"/>; null when the format is unfinished or not for this type, which throws at run time.</summary>
    /// <param name="kind">The type.</param>
    /// <param name="format">The custom format.</param>
    /// <param name="culture">Whose names and separators.</param>
    /// <param name="zone">What is known of the offset from UTC.</param>
    /// <param name="isWritten">Whether the format stands in the source, so that its literal text has a place there.</param>
    public static IReadOnlyList<FormattedPart>? Parts(DateKind kind, string format, FormatCulture culture, DateZone zone, bool isWritten)
    {
        var reader = new CustomDateFormat(kind, culture, zone, isWritten);
        return FormatTokens.Split(format, "dfFghHKmMstyz:/") is { } tokens && tokens.All(token => Has(kind, token.Kind) && reader.TryAdd(token)) ? reader._parts : null;
    }

    // A date without a time, or a time without a date, throws when it is asked for the other.
    private static bool Has(DateKind kind, char specifier) => kind switch
    {
        DateKind.DateOnly => ":tfFhHmszK".IndexOf(specifier) < 0,
        DateKind.TimeOnly => "dgMy/zK".IndexOf(specifier) < 0,
        _ => true,
    };

    private bool TryAdd(FormatToken token)
    {
        var count = token.Length;
        switch (token.Kind)
        {
            case FormatToken.Text:
                _parts.Add(FormattedPart.Known(token.Value, _written ? token.Start : -1));
                return true;
            case ':' or '/':
                for (var i = 0; i < count; i++)
                {
                    Separator(token.Kind, token.Start + i);
                }

                return true;
            case 'd' when count <= 2:
                return Number(count, 2);
            case 'd':
                return Word(count == 3 ? "MonTueWedThuFriSatSun" : "WednesdayThursdayFridaySaturdayMondayTuesdaySunday", count == 3 ? new(3, 3) : new(6, 9));
            case 'M' when count <= 2:
                return Number(count, 2);
            case 'M':
                return Word("JanuaryFebruaryMarchAprilMayJuneJulyAugustSeptemberOctoberNovemberDecember", count == 3 ? new(3, 3) : new(3, 9));
            case 'y':
                // Calendars of other cultures count other years: 2569, 1448, and five digits at the end of time.
                return count <= 2 ? Number(count, 2) : Number(count, _invariant ? Math.Max(count, 4) : Math.Max(count, 5), reported: Math.Max(count, 4));
            case 'h' or 'H' or 'm' or 's':
                return Number(Math.Min(count, 2), 2);
            case 'f':
                return count <= 7 && Number(count, count);
            case 'F':
                return count <= 7 && OptionalFraction(count);
            case 't':
                return Word("APM", count == 1 ? new(1, 1) : new(2, 2));
            case 'g':
                return Word("A.D.", new(4, 4));
            case 'K' when _kind != DateKind.DateTimeOffset:
                for (var i = 0; i < count; i++)
                {
                    Kind();
                }

                return true;
            case 'K':
                for (var i = 0; i < count; i++)
                {
                    Offset(3);
                }

                return true;
            case 'z':
                Offset(count);
                return true;
            default:
                return false;
        }
    }

    private bool Number(int least, int most, int? reported = null)
    {
        Add(Alphabets.Digits, new(least, most), Alphabets.Digits, reported ?? most);
        return true;
    }

    /// <summary>A name of the culture's; <paramref name="letters"/> and <paramref name="length"/> are the invariant culture's.</summary>
    private bool Word(string letters, LengthRange length)
    {
        var alphabet = Alphabet.Of(letters);
        Add(_invariant ? alphabet : Alphabet.Any, _invariant ? length : new(0, LongestWord), alphabet, length.Max ?? 0);
        return true;
    }

    private void Separator(char separator, int start)
    {
        if (_invariant)
        {
            _parts.Add(FormattedPart.Known(separator.ToString(), _written ? start : -1));
        }
        else
        {
            Add(Alphabet.Any, new(0, LongestSeparator), Alphabet.Of(separator.ToString()), 1);
        }
    }

    private bool OptionalFraction(int count)
    {
        // The point before a fraction that is zero is left out with it.
        if (_parts.Count > 0 && _parts[_parts.Count - 1].Text is { Length: > 0 } text && text[text.Length - 1] == '.')
        {
            var point = _parts[_parts.Count - 1];
            _parts.RemoveAt(_parts.Count - 1);
            if (text.Length > 1)
            {
                _parts.Add(FormattedPart.Known(text.Substring(0, text.Length - 1), point.Start));
            }

            Add(Alphabet.Of("."), new(0, 1), Alphabet.Of("."), 1);
        }

        Add(Alphabets.Digits, new(0, count), Alphabets.Digits, count);
        return true;
    }

    private void Kind()
    {
        var possible = Alphabets.Digits.Union(Alphabet.Of("Z+-:"));
        switch (_zone)
        {
            case DateZone.Utc:
                _parts.Add(FormattedPart.Known("Z"));
                break;
            case DateZone.Local:
                Offset(3);
                break;
            default:
                Add(possible, new(0, 6), Alphabet.None, 0);
                break;
        }
    }

    private void Offset(int count)
    {
        Add(Alphabet.Of("+-"), LengthRange.Exactly(1), Alphabet.Of("+"), 1);
        Number(Math.Min(count, 2), 2);
        if (count > 2)
        {
            _parts.Add(FormattedPart.Known(":"));
            Number(2, 2);
        }
    }

    private void Add(Alphabet possible, LengthRange length, Alphabet attainable, int reported) =>
        _parts.Add(FormattedPart.Of(new(possible, length, attainable, reported, _source, _description)));
}
