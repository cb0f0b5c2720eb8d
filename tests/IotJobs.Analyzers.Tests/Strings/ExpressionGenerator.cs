using CsCheck;

namespace IotJobs.Analyzers.Tests.Strings;

/// <summary>Random C# expressions of type string over the parameters of <see cref="SoundnessTests"/>, as source.</summary>
internal static class ExpressionGenerator
{
    /// <summary>An expression of some depth, four parts deep at most.</summary>
    public static Gen<string> Text { get; } = Gen.Int[1, 4].SelectMany(TextOf);

    private static readonly Gen<string> s_literal = Any(
        "\"a\"", "\"A.b\"", "\"\"", "@\"I:i\"", "\"-x_\"", "\" pad \"", "\"\\u0130\\u00e9\"", "\"\\U0001F600z\"", "\"\"\"raw\"\"\"", "nameof(Kind.Beta)", "string.Empty",
        "Prefix", "Once", "s", "maybe", "\"ISTANBUL-istanbul\"");

    private static readonly Gen<string> s_integer = Any(
        "n", "b", "l", "u", "sb", "(n % 100)", "(n & 7)", "s.Length", "date.Year", "date.Month", "offset.ToUnixTimeSeconds()", "date.Ticks", "version.Major", "version.Build",
        "42", "-7", "(long)n", "(byte)n", "Math.Abs((long)n)", "Math.Min(n, 9)", "Math.Clamp(n, 1, 99)", "nullable");

    private static readonly Gen<string> s_integerFormat = Any(
        "", "D", "D5", "G", "G3", "N", "N0", "N2", "X", "x8", "X2", "F", "F0", "F2", "C", "C0", "E", "E2", "P", "P1", "0000", "00-00", "#,##0", "0.0", "#", "000 'x'", "+0;-0", "0%",
        "##-00-##", "B", "b4", "0.0#", "#,##0.00", ".00", "#.#", "0;(0)", "0;;zero", "0\u2030", "#,0%", "0,", "0.0E+0", "e1", "%", "'x'.0");

    private static readonly Gen<string> s_floatFormat = Any("", "F", "F0", "F2", "N", "N1", "G", "G4", "E", "P", "C", "0.00", "0", "#,0.0", "R");

    private static readonly Gen<string> s_dateFormat = Any(
        "", "o", "O", "s", "u", "r", "R", "d", "D", "t", "T", "g", "G", "f", "F", "m", "M", "y", "Y", "U", "yyyyMMdd", "yyyyMMddHHmmss", "yyyy-MM-dd", "yyyy/MM/dd", "HH:mm", "hh:mm tt",
        "yy-M-d", "ddd", "dddd", "MMM", "MMMM", "MMMM d", "%d", "%h", "ss.fff", "ss.FFF", "'at' HH", "\\\\y yy", "HHK", "zzz", "zz", "yyy", "yyyyy", "%y", "gg", "%t", "fffffff", "%F", "HH'h'mm",
        "yyyy.MM.dd_HH.mm.ss", "%z", "%K");

    private static readonly Gen<string> s_dateOnlyFormat = Any("", "o", "R", "d", "D", "M", "Y", "yyyyMMdd", "yyyy-MM-dd", "dd/MM/yy", "MMM", "dddd", "yyyyMMddHH");

    private static readonly Gen<string> s_timeOnlyFormat = Any("", "o", "R", "t", "T", "HHmmss", "HH:mm", "hh tt", "fff", "yyyyHH");

    private static readonly Gen<string> s_spanFormat = Any("", "c", "g", "G", "hhmmss", "hh\\\\:mm", "%d", "d\\\\.hh", "'t'ss", "fff", "%F", "dddd");

    /// <summary>A value that is not text, and formats that its type has.</summary>
    private static readonly Gen<(string Value, string Format)> s_value = Gen.OneOf(
        Pair(s_integer, s_integerFormat),
        Pair(Any("d", "f", "m", "-d", "1.5"), s_floatFormat),
        Pair(Any("date", "offset", "DateTime.UtcNow", "DateTime.Now", "DateTimeOffset.UtcNow"), s_dateFormat),
        Pair(Gen.Const("day"), s_dateOnlyFormat),
        Pair(Gen.Const("time"), s_timeOnlyFormat),
        Pair(Any("span", "TimeSpan.Zero", "-span"), s_spanFormat),
        Pair(Any("g", "Guid.NewGuid()", "Guid.Empty"), Any("", "N", "D", "B", "P", "X", "n")),
        Pair(Any("version", "new Version(1, 2, 3)"), Gen.Const("")),
        Pair(Any("kind", "flags", "Kind.Beta", "(Kind)77", "(Kind)(-3)", "small"), Any("", "G", "F", "D", "X")),
        Pair(Any("flag", "true", "c", "'I'", "boxed"), Gen.Const("")));

    private static readonly Gen<string> s_provider = Any("CultureInfo.InvariantCulture", "CultureInfo.CurrentCulture", "null", "new CultureInfo(\"de-DE\")");

    private static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<(string, string)> Pair(Gen<string> value, Gen<string> format) => Gen.Select(value, format, (v, f) => (v, f));

    private static Gen<string> TextOf(int depth)
    {
        if (depth <= 1)
        {
            return Gen.Frequency((2, s_literal), (3, Formatted), (1, Encoded));
        }

        var inner = Gen.Int[1, depth - 1].SelectMany(TextOf);
        return Gen.Frequency(
            (2, Gen.Select(inner, inner, (a, b) => $"({a} + {b})")),
            (1, Gen.Select(inner, s_value, (a, v) => $"({a} + {v.Value})")),
            (3, Gen.Select(inner, s_value, Any("", "", ",6", ",-12", ",3"), (a, v, w) => $"$\"x{{{a}}}.{{({v.Value}){w}{Clause(v.Format)}}}\"")),
            (1, Gen.Select(inner, inner, (a, b) => $"(flag ? {a} : {b})")),
            (1, Gen.Select(inner, inner, (a, b) => $"(n switch {{ 1 => {a}, 2 => null, _ => {b} }})")),
            (1, Gen.Select(inner, (a) => $"(maybe ?? {a})")),
            (1, Gen.Select(inner, inner, (a, b) => $"string.Concat({a}, \"/\", {b})")),
            (1, Gen.Select(inner, inner, s_value, (a, b, v) => $"string.Join(\"-.\", {a}, {b}, {v.Value})")),
            (2, Gen.Select(inner, s_value, s_provider, (a, v, p) => $"string.Format({p}, \"{{{{{{1{Clause(v.Format)}}}:{{0,4}}\", {a}, {v.Value})")),
            (1, Gen.Select(s_value, v => $"FormattableString.Invariant($\"i{{({v.Value}){Clause(v.Format)}}}\")")),
            (1, Gen.Select(s_value, s_provider, (v, p) => $"string.Create({p}, $\"c{{({v.Value}){Clause(v.Format)}}}\")")),
            (6, Gen.Select(inner, s_change, (a, change) => $"(({a}) ?? \"\"){change}")),
            (1, Gen.Select(inner, a => $"Echo({a})")),
            (1, Gen.Select(inner, a => $"Choose({a}, flag)")),
            (1, Gen.Select(inner, a => $"Shorten({a})")));
    }

    private static string Clause(string format) => format.Length == 0 ? "" : $":{format}";

    private static Gen<string> Formatted => Gen.Select(s_value, s_provider, Gen.Int[0, 2], (v, p, form) => form switch
    {
        0 => $"$\"{{({v.Value}){Clause(v.Format)}}}\"",
        1 when v.Format.Length > 0 => v.Value is "nullable" ? "$\"{nullable}\"" : $"({v.Value}).ToString(\"{v.Format}\")",
        2 when v.Format.Length > 0 && v.Value is not ("nullable" or "kind" or "flags" or "small") && !v.Value.Contains("Kind", StringComparison.Ordinal) =>
            $"({v.Value}).ToString(\"{v.Format}\", {p})",
        _ => $"({v.Value}).ToString()",
    });

    private static Gen<string> Encoded => Any(
        "Convert.ToHexString(bytes)", "Convert.ToBase64String(bytes)", "BitConverter.ToString(bytes)", "Convert.ToBase64String(g.ToByteArray())",
        "Convert.ToHexString(SHA256.HashData(bytes))", "Path.GetRandomFileName()", "new string('q', 3)", "new string(c, 2)", "version.ToString(3)", "version.ToString(1)",
        "Convert.ToString(n)", "Convert.ToString(date, CultureInfo.InvariantCulture)", "date.ToShortDateString()", "char.ToString(c)");

    private static readonly Gen<string> s_change = Any(
        ".Replace('.', '-')", ".Replace(\".\", \"\")", ".Replace(\"-.\", \"+++\")", ".Replace('i', 'I')", ".Replace(\"a\", \"bcd\")", ".ToLower()", ".ToUpper()", ".ToLowerInvariant()",
        ".ToUpperInvariant()", ".ToLower(CultureInfo.InvariantCulture)", ".Trim()", ".TrimEnd()", ".TrimStart('x')", ".Trim('a', '.', '0')", ".PadLeft(9)", ".PadLeft(40, '0')", ".PadRight(12, '.')",
        ".Substring(1)", ".Substring(0, 3)", ".Substring(2, 4)", "[..2]", "[1..^1]", "[^3..]", "[^3..^1]", "[2..]", ".Remove(1)", ".Remove(1, 2)", ".Insert(1, \"Ii\")", "!", ".ToString()");
}
