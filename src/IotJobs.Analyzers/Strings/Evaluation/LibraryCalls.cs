using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>Methods of .NET that make texts of a known alphabet: encodings of bytes, random names.</summary>
internal static class LibraryCalls
{
    private static readonly Alphabet s_upperHex = Alphabets.Digits.Union(Alphabet.Range('A', 'F'));
    private static readonly Alphabet s_lowerHex = Alphabets.Digits.Union(Alphabet.Range('a', 'f'));
    private static readonly Alphabet s_base64 = Alphabets.Alphanumeric.Union(Alphabet.Of("+/"));
    private static readonly Alphabet s_fileName = Alphabets.Digits.Union(Alphabets.LowerLetters);

    // The unreserved characters and the percent sign; older frameworks leave some marks as they are.
    private static readonly Alphabet s_urlEncoded = Alphabets.Alphanumeric.Union(Alphabet.Of("-._~%!*'()+"));

    public static TextAlternatives? Evaluate(IInvocationOperation call, EvaluationScope scope)
    {
        var type = call.TargetMethod.ContainingType;
        if (type is { SpecialType: SpecialType.System_DateTime } or { Name: "DateOnly" or "TimeOnly" })
        {
            return ToStringCalls.EvaluateDate(call, scope);
        }

        if (!call.TargetMethod.IsStatic)
        {
            return null;
        }

        var origin = scope.At(call);
        var space = type?.ContainingNamespace;
        return (type?.Name, call.TargetMethod.Name) switch
        {
            ("Convert", "ToHexString") when IsSystem() => Encoded(call, scope, s_upperHex, bytes => 2 * bytes, origin),
            ("Convert", "ToHexStringLower") when IsSystem() => Encoded(call, scope, s_lowerHex, bytes => 2 * bytes, origin),
            ("Convert", "ToBase64String") when IsSystem() => Base64(call, scope, origin),
            ("Convert", "ToString") when IsSystem() => ConvertToString(call, scope),
            ("Uri", "EscapeDataString") when IsSystem() => UrlEncoded(call, scope, Uri.EscapeDataString),
            ("WebUtility", "UrlEncode") when Types.IsNamespace(space, MetadataNames.Text.Net) => UrlEncoded(call, scope, System.Net.WebUtility.UrlEncode),
            ("BitConverter", "ToString") when IsSystem() =>
                Encoded(call, scope, s_upperHex.Union(Alphabet.Of("-")), bytes => Math.Max(0, (3 * bytes) - 1), origin),
            ("Enum", "GetName") when IsSystem() => TextAlternatives.AnyText(origin).OrNull(),
            ("Char", "ToString") when IsSystem() && call.Arguments is [var character] =>
                ValueText.Evaluate(character.Value, ValueFormat.CurrentCulture, scope),
            ("Path", "GetRandomFileName") when Types.IsNamespace(space, MetadataNames.Text.IO) =>
                TextAlternatives.Of(Random(s_fileName, 8, origin), TextPiece.Known(".", origin), Random(s_fileName, 3, origin)),
            ("JobId", "New") when Types.IsJobId(type) && call.Arguments is [var prefix] => NewJobId(ExpressionEvaluation.Evaluate(prefix.Value, scope), origin),
            ("RandomNumberGenerator", "GetHexString") when Types.IsNamespace(space, MetadataNames.Text.Cryptography) => HexString(call, origin),
            _ => null,
        };

        bool IsSystem() => Types.IsNamespace(space, MetadataNames.Text.System);
    }

    /// <summary>A prefix that is legal, and a Guid of 32 digits; null where the prefix is not known to be.</summary>
    private static TextAlternatives? NewJobId(TextAlternatives prefix, TextOrigin origin) =>
        GuidFormat.Parts("N") is [{ Hole: { } digits }] && prefix.Shapes.All(shape => shape.Constant is { } text && JobIdGrammar.IsLegal((text + new string('0', digits.Length.Min)).AsSpan()))
            ? TextAlternatives.Concatenate([prefix.NotNull(), TextAlternatives.Of(digits, origin)], origin)
            : null;

    private static TextAlternatives Encoded(IInvocationOperation call, EvaluationScope scope, Alphabet alphabet, Func<int, int> lengthOf, TextOrigin origin)
    {
        var length = BytesOf(call, scope) is { } bytes ? LengthRange.Exactly(lengthOf(bytes)) : LengthRange.Any;
        return TextAlternatives.Of(new TextHole(alphabet, length, alphabet, length.Min, TextHoleSource.Unknown, new(nameof(Phrases.EncodedBytes))), origin);
    }

    private static TextAlternatives Base64(IInvocationOperation call, EvaluationScope scope, TextOrigin origin)
    {
        if (BytesOf(call, scope) is not { } bytes)
        {
            // Line breaks are an option of some overloads.
            var breaks = call.Arguments.Length > 1 ? Alphabet.Of("\r\n") : Alphabet.None;
            var alphabet = s_base64.Union(Alphabet.Of("="));
            return TextAlternatives.Of(
                new TextHole(alphabet.Union(breaks), LengthRange.Any, alphabet, 0, TextHoleSource.Unknown, new(nameof(Phrases.BytesInBase64))), origin);
        }

        var padding = (3 - (bytes % 3)) % 3;
        var length = ((bytes + 2) / 3 * 4) - padding;
        return TextAlternatives.Of(
            TextPiece.Unknown(
                new(s_base64, LengthRange.Exactly(length), s_base64, length, TextHoleSource.Unknown, new(nameof(Phrases.BytesInBase64))), origin),
            TextPiece.Known(new string('=', padding), origin));
    }

    private static TextAlternatives? UrlEncoded(IInvocationOperation call, EvaluationScope scope, Func<string, string> encode) =>
        call.Arguments is not [{ Value: { Type.SpecialType: SpecialType.System_String } text }] ? null : ExpressionEvaluation.Evaluate(text, scope).NotNull().Select(shape => TextShape.Of([
            shape.Constant is { } known
                ? TextPiece.Known(encode(known), scope.At(call))
                : TextPiece.Unknown(new(s_urlEncoded, new(shape.Length.Min, null), Alphabet.None, 0, TextHoleSource.Unknown, new(nameof(Phrases.UrlEncodedText))), scope.At(call))]));

    private static TextAlternatives? ConvertToString(IInvocationOperation call, EvaluationScope scope)
    {
        var culture = call.Arguments.Length == 1 ? FormatCulture.Current
            : call.Arguments is [_, { Parameter.Type.Name: nameof(IFormatProvider) } provider] ? Arguments.CultureOf(provider.Value, scope)
            : (FormatCulture?)null;
        return culture is { } known && Arguments.At(call, 0) is { } value
            ? ValueText.Evaluate(value, new ValueFormat(known) { Node = call.Syntax }, scope)
            : null;
    }

    private static TextAlternatives? HexString(IInvocationOperation call, TextOrigin origin) =>
        Arguments.At(call, 0)?.ConstantValue is { HasValue: true, Value: int and >= 0 and var length }
        && Arguments.At(call, 1)?.ConstantValue is { HasValue: true, Value: bool lower }
            ? TextAlternatives.Of(Random(lower ? s_lowerHex : s_upperHex, (int)length, origin))
            : null;

    private static TextPiece Random(Alphabet alphabet, int length, TextOrigin origin) => TextPiece.Unknown(
        new(alphabet, LengthRange.Exactly(length), alphabet, length, TextHoleSource.Unknown, new(nameof(Phrases.RandomName))), origin);

    /// <summary>How many bytes are encoded, when the call that makes them says so.</summary>
    private static int? BytesOf(IInvocationOperation call, EvaluationScope scope)
    {
        if (call.Arguments is not [var argument])
        {
            return null;
        }

        var value = argument.Value;
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        if (scope.ProducerOf(value) is not IInvocationOperation { TargetMethod: var maker } source)
        {
            return null;
        }

        return (maker.ContainingType?.Name, maker.Name) switch
        {
            ("Guid", "ToByteArray") when Types.Is(maker.ContainingType, MetadataNames.Text.System, "Guid") => 16,
            _ when !Types.IsNamespace(maker.ContainingType?.ContainingNamespace, MetadataNames.Text.Cryptography) || !maker.IsStatic => null,
            ("MD5", "HashData") => 16,
            ("SHA1", "HashData") => 20,
            ("SHA256", "HashData") => 32,
            ("SHA384", "HashData") => 48,
            ("SHA512", "HashData") => 64,
            ("RandomNumberGenerator", "GetBytes") when source.Arguments
                is [{ Value.ConstantValue: { HasValue: true, Value: int and >= 0 and <= 1_000_000 and var count } }] => (int)count,
            _ => null,
        };
    }
}
