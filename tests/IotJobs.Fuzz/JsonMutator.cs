using System.Text;
using System.Text.Json;

namespace IotJobs.Fuzz;

/// <summary>Damages JSON at random: first its structure (values are exchanged, repeated, dropped, nested), then its bytes.</summary>
/// <param name="random">Where the chance comes from.</param>
/// <param name="seeds">Valid JSON.</param>
public sealed class JsonMutator(Random random, params IEnumerable<string> seeds)
{
    private static readonly byte[][] s_pieces =
    [
        .. new[]
        {
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "\\u0000", "\\u001f", "\\u2028", "\\t", "/", "//", "/**/", "-", "0", ".", "e", "E+", "\0", "\n", " ", "ü", "😀", "\uFEFF",
            "[[[[[[[[[[[[[[[[", "{\"a\":{\"a\":{\"a\":", "]]]]", "\"a\":1,", "\"a\":",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xE2, 0x82], [0xF4, 0x90, 0x80, 0x80], [0xED, 0xA0, 0x80],
    ];

    private static readonly byte[][] s_values =
    [
        .. new[]
        {
            "null", "true", "false", "0", "-0", "1", "-1", "1.0", "1e2", "1E-400", "1e400", "0.1e1", "255", "256", "2147483648", "9223372036854775808",
            "170141183460469231731687303715884105728", "1234567890123456789012345678901234567890", "\"\"", "\"x\"", "\"UPDATE\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"",
            "\"2026-02-30\"", "\"2026-02-03T04:05:06Z\"", "\"24:00:00\"", "\"1.2\"", "\"NaN\"", "\"Boot, Data\"", "\"Friday\"", "[]", "{}", "[null]", "[[]]", "{\"a\":1,\"a\":1}",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private readonly (byte[] Json, Range[] Values, Range[] Members)[] _seeds = [.. seeds.Select(seed => Read(Encoding.UTF8.GetBytes(seed)))];
    private readonly List<byte> _bytes = [];

    /// <summary>The next input.</summary>
    public byte[] Next()
    {
        var (json, values, members) = _seeds[random.Next(_seeds.Length)];
        _bytes.Clear();
        if (random.Next(4) == 0)
        {
            _bytes.AddRange(json);
        }
        else
        {
            Restructure(json, values, members);
        }

        for (var edits = random.Next(3); edits > 0 && _bytes.Count > 0; edits--)
        {
            Scratch(random.Next(_bytes.Count));
        }

        return [.. _bytes];
    }

    private void Restructure(byte[] json, Range[] values, Range[] members)
    {
        var value = Any(values);
        switch (random.Next(7))
        {
            case 0:
                Replace(json, value, Any(s_values));
                break;
            case 1:
                Replace(json, value, json.AsSpan(Any(values)));
                break;
            case 2:
                var (other, others, _) = _seeds[random.Next(_seeds.Length)];
                Replace(json, value, other.AsSpan(Any(others)));
                break;
            case 3:
                var opening = random.Next(2) == 0 ? "[" : "{\"a\":";
                var levels = random.Next(8) == 0 ? random.Next(80) : 1;
                var wrapped = string.Concat(Enumerable.Repeat(opening, levels)) + Encoding.UTF8.GetString(json.AsSpan(value))
                    + new string(opening is "[" ? ']' : '}', levels);
                Replace(json, value, Encoding.UTF8.GetBytes(wrapped));
                break;
            case 4 when members.Length > 0:
                // Without its comma, now and then with it.
                var member = Any(members);
                Replace(json, random.Next(3) == 0 ? member : WithComma(json, member), []);
                break;
            case 5 when members.Length > 0:
                var repeated = Any(members);
                Replace(json, repeated.Start..repeated.Start, [.. json.AsSpan(Any(members)), (byte)',']);
                break;
            default:
                Replace(json, value, Encoding.UTF8.GetBytes(random.NextInt64(long.MinValue, long.MaxValue).ToString("D", null)));
                break;
        }
    }

    private void Replace(byte[] json, Range place, ReadOnlySpan<byte> by)
    {
        _bytes.AddRange(json.AsSpan(..place.Start));
        _bytes.AddRange(by);
        _bytes.AddRange(json.AsSpan(place.End..));
    }

    private void Scratch(int place)
    {
        switch (random.Next(6))
        {
            case 0:
                _bytes[place] = (byte)random.Next(256);
                break;
            case 1:
                _bytes.RemoveRange(place, Math.Min(random.Next(1, 12), _bytes.Count - place));
                break;
            case 2:
                _bytes.InsertRange(place, Any(s_pieces));
                break;
            case 3:
                _bytes[place] ^= (byte)(1 << random.Next(8));
                break;
            case 4:
                var run = _bytes.GetRange(place, Math.Min(random.Next(1, 40), _bytes.Count - place));
                _bytes.InsertRange(random.Next(_bytes.Count), run);
                break;
            default:
                _bytes[place] = "0123456789eE+-.\"{}[]:,tfn\\u /"u8[random.Next(29)];
                break;
        }
    }

    private T Any<T>(T[] items) => items[random.Next(items.Length)];

    private static Range WithComma(byte[] json, Range member) =>
        member.End.Value < json.Length && json[member.End.Value] == ','
            ? member.Start..(member.End.Value + 1)
            : (member.Start.Value - (json[member.Start.Value - 1] == ',' ? 1 : 0))..member.End;

    /// <summary>Where its values are, and its members with their names.</summary>
    private static (byte[] Json, Range[] Values, Range[] Members) Read(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        var values = new List<Range>();
        var members = new List<Range>();
        var open = new Stack<(int Start, int Name)>();
        var name = -1;
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = start;
                    continue;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((start, name));
                    name = -1;
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    (start, name) = open.Pop();
                    break;
            }

            var end = (int)reader.BytesConsumed;
            values.Add(start..end);
            if (name >= 0)
            {
                members.Add(name..end);
            }

            name = -1;
        }

        return (json, [.. values], [.. members]);
    }
}
