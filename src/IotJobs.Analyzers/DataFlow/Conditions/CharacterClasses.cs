using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>The characters that a test of <c>char</c> lets through.</summary>
internal static class CharacterClasses
{
    private static readonly Alphabet s_ascii = Alphabet.Range(0, 0x7F);
    private static readonly Alphabet s_letters = Of(char.IsLetter);
    private static readonly Alphabet s_digits = Of(char.IsDigit);

    /// <summary>What the method <paramref name="method"/> of <see cref="char"/> is true of; null when it is none of these.</summary>
    public static Alphabet? Of(IMethodSymbol method) =>
        method is not { IsStatic: true, ContainingType.SpecialType: SpecialType.System_Char, Parameters.Length: 1 } ? null : method.Name switch
        {
            "IsLetter" => s_letters,
            "IsDigit" => s_digits,
            "IsNumber" => Of(char.IsNumber),
            "IsLetterOrDigit" => s_letters.Union(s_digits),
            "IsUpper" => Of(char.IsUpper),
            "IsLower" => Of(char.IsLower),
            "IsWhiteSpace" => TextTrim.WhiteSpace,
            "IsControl" => Of(char.IsControl),
            "IsPunctuation" => Of(char.IsPunctuation),
            "IsAscii" => s_ascii,
            "IsAsciiLetter" => Alphabets.Alphanumeric.Except(Alphabets.Digits),
            "IsAsciiDigit" => Alphabets.Digits,
            "IsAsciiLetterOrDigit" => Alphabets.Alphanumeric,
            "IsAsciiLetterLower" => Alphabets.LowerLetters,
            "IsAsciiLetterUpper" => Alphabet.Range('A', 'Z'),
            "IsAsciiHexDigit" => Alphabets.Digits.Union(Alphabet.Of("abcdefABCDEF")),
            "IsAsciiHexDigitLower" => Alphabets.Digits.Union(Alphabet.Of("abcdef")),
            "IsAsciiHexDigitUpper" => Alphabets.Digits.Union(Alphabet.Of("ABCDEF")),
            _ => null,
        };

    /// <summary>The characters of which the pattern is true; null when it says more than that.</summary>
    public static Alphabet? Of(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: char character } } => Alphabet.Range(character, character),
        IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: char limit } } relation => Compared(relation.OperatorKind, limit),
        INegatedPatternOperation negated => Of(negated.Pattern)?.Complement(),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Of(either.LeftPattern) is { } left && Of(either.RightPattern) is { } right ? left.Union(right) : null,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Of(both.LeftPattern) is { } left && Of(both.RightPattern) is { } right ? left.Intersect(right) : null,
        _ => null,
    };

    /// <summary>The characters that compare so with <paramref name="limit"/>.</summary>
    public static Alphabet? Compared(BinaryOperatorKind comparison, char limit) => comparison switch
    {
        BinaryOperatorKind.Equals => Alphabet.Range(limit, limit),
        BinaryOperatorKind.NotEquals => Alphabet.Range(limit, limit).Complement(),
        BinaryOperatorKind.LessThan => limit == 0 ? Alphabet.None : Alphabet.Range(0, limit - 1),
        BinaryOperatorKind.LessThanOrEqual => Alphabet.Range(0, limit),
        BinaryOperatorKind.GreaterThan => Alphabet.Range(limit + 1, 0x10FFFF),
        BinaryOperatorKind.GreaterThanOrEqual => Alphabet.Range(limit, 0x10FFFF),
        _ => null,
    };

    private static Alphabet Of(Func<char, bool> test)
    {
        var ranges = new List<(int, int)>();
        for (var character = 0; character <= char.MaxValue; character++)
        {
            if (test((char)character))
            {
                ranges.Add((character, character));
            }
        }

        return Alphabet.OfRanges(ranges);
    }
}
