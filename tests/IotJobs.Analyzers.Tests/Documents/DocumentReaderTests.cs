using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using IotJobs.Analyzers.Documents;
using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Documents;

public sealed class DocumentReaderTests
{
    private static readonly TextHole s_number = new(
        Alphabets.Digits, new(1, 10), Alphabets.Digits, 1, TextHoleSource.Integer, Phrase.Untranslated("int"));

    private static readonly TextHole s_boolean = new(Alphabet.Of("TrueFals"), new(4, 5), Alphabet.None, 0, TextHoleSource.Boolean, Phrase.Untranslated("bool"));

    [Theory]
    [InlineData("", "it is empty", 0)]
    [InlineData("  \n", "it is empty", 0)]
    [InlineData("{ operation: 1 }", "the property name 'operation' has no quotes", 2)]
    [InlineData("{\"a\":1,}", "nothing follows the ','", 6)]
    [InlineData("[1,2,]", "nothing follows the ','", 4)]
    [InlineData("{'a':1}", "a string stands in single quotes", 1)]
    [InlineData("{\"a\":'b'}", "a string stands in single quotes", 5)]
    [InlineData("{ // why\n}", "JSON has no comments", 2)]
    [InlineData("{ /* why */ }", "JSON has no comments", 2)]
    [InlineData("{\"a\":1", "'{' is never closed", 0)]
    [InlineData("{\"a\":[1}", "'}' closes what '[' opened", 7)]
    [InlineData("{\"a\":\"b}", "a string is never closed", 5)]
    [InlineData("{\"a\":\"b\n\"}", "a line break stands inside a string", 7)]
    [InlineData("{\"a\":\"b\t\"}", "the control character U+0009", 7)]
    [InlineData("{}{}", "'{' follows the end of the document", 2)]
    [InlineData("{}]", "']' follows the end of the document", 2)]
    [InlineData("{\"a\" 1}", "':' is missing after the property name 'a'", 5)]
    [InlineData("{\"a\"}", "':' is missing after the property name 'a'", 4)]
    [InlineData("{\"a\":1 \"b\":2}", "',' is missing before '\"'", 7)]
    [InlineData("{\"a\":}", "a value is missing before '}'", 5)]
    [InlineData("{\"a\":True}", "'True' is not a JSON value", 5)]
    [InlineData("{\"a\":UPDATE}", "'UPDATE' is not a JSON value", 5)]
    [InlineData("{\"a\":01}", "'01' is not a JSON value", 5)]
    [InlineData("{\"a\":+1}", "'+1' is not a JSON value", 5)]
    [InlineData("{\"a\":1.}", "'1.' is not a JSON value", 5)]
    [InlineData("{\"a\":NaN}", "'NaN' is not a JSON value", 5)]
    [InlineData("{\"a\":\"\\x\"}", "JSON has no escape \\x", 6)]
    [InlineData("{\"a\":\"\\u12\"}", "four hexadecimal digits must follow", 6)]
    [InlineData("{{\"a\":1}}", "'{' stands where a property name belongs", 1)]
    [InlineData("{,}", "nothing stands before this ','", 1)]
    [InlineData("{\"a\":1;}", "',' is missing before ';'", 6)]
    [InlineData("hello", "'hello' is not a JSON value", 0)]
    public void FirstErrorIsNamedAtItsPlace(string text, string what, int start)
    {
        var error = Read(text).Error;

        Assert.NotNull(error);
        Assert.StartsWith(what, error.What, StringComparison.Ordinal);
        Assert.Equal(start, error.Start);
        Assert.True(error.End > start || text.Trim().Length == 0);
    }

    [Theory]
    [InlineData("{\"a\":§}")]
    [InlineData("{\"a\":§,\"b\":1}")]
    [InlineData("{§}")]
    [InlineData("{§,\"a\":1}")]
    [InlineData("{\"a\":1§}")]
    [InlineData("{\"a\":1,§}")]
    [InlineData("[§]")]
    [InlineData("[1,§,2]")]
    [InlineData("§{\"a\":1")]
    [InlineData("{\"a\":1}§")]
    [InlineData("{§:1}")]
    [InlineData("{§name§:§value§}")]
    [InlineData("{\"a\":§§}")]
    [InlineData("{\"a\":{§")]
    [InlineData("{\"a\":\"§\"}")]
    [InlineData("{\"§\":\"x§y\"}")]
    [InlineData("{\"a\":\"\\§\"}")]
    [InlineData("{\"a\":\"\\u00§\"}")]
    [InlineData("{\"a\":1§ \"b\" trash")]
    [InlineData("{\"a\":1§,}")]
    [InlineData("{\"a\": x§ }")]
    public void NothingIsCertainBehindAHoleOfAnyText(string text) => Assert.Null(Read(text).Error);

    [Fact]
    public void WhatStandsInFrontOfAHoleIsCertain() => Assert.Equal(1, Read("{a:§}").Error?.Start);

    [Fact]
    public void NumberMayHoldAHoleOfDigits()
    {
        Assert.Null(Read("{\"a\":§,\"b\":-§.5,\"c\":1§}", s_number).Error);
        Assert.NotNull(Read("{\"a\":§-§}", s_number).Error);
        Assert.Equal("',' is missing before '\"'", Read("{\"a\":§ \"b\":1}", s_number).Error?.What);
    }

    [Fact]
    public void BooleanOfDotNetIsNotJson() => Assert.Equal(5, Read("{\"a\":§}", s_boolean).Error?.Start);

    [Fact]
    public void StringsKnowWhereTheirCharactersStand()
    {
        var text = Read("{\"a\":\"x\\n\\u0041\\/z\"}").Root!.Members[0].Value!.String!;

        Assert.Equal("x\nA/z", text.Text);
        Assert.Equal([6, 7, 9, 15, 17, 18], Enumerable.Range(0, 6).Select(text.OffsetOf));
    }

    [Fact]
    public void DeepDocumentIsNotJudged()
    {
        Assert.Null(Read(new string('[', 100_000)).Error);
        Assert.Null(Read(string.Concat(Enumerable.Repeat("{\"a\":", 10_000))).Error);
    }

    [Fact]
    public void RandomValuesAreJsonWithoutDuplicates() => Json(4).Sample(text =>
    {
        var document = Read(text);
        Assert.Null(document.Error);
        Assert.All(document.Objects(), value => Assert.Equal(value.Members.Count, value.Members.Select(member => member.Name.Text).Distinct(StringComparer.Ordinal).Count()));
    });

    [Fact]
    public void MutatedTextsAgreeWithSystemTextJson() =>
        Gen.Select(Json(3), Gen.Int[0, 1000], Gen.Int[0, 3], Gen.Char["{}[]\",:'\\ \n\t/*0123456789-+.eEtrufalsn"]).Sample((text, place, kind, character) =>
        {
            var index = place % text.Length;
            var mutated = kind switch
            {
                0 => text.Remove(index, 1),
                1 => text.Insert(index, character.ToString()),
                2 => text[..index],
                _ => string.Concat(text.AsSpan(0, index), character.ToString(), text.AsSpan(index + 1)),
            };
            Assert.Equal(IsJson(mutated), Read(mutated).Error is null);
        });

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Random JSON texts without duplicate names, with and without white space.</summary>
    private static Gen<string> Json(int depth) =>
        Gen.Select(Value(depth), Gen.Bool).Select((value, indented) => JsonSerializer.Serialize(value, new JsonSerializerOptions { WriteIndented = indented }));

    private static Gen<object?> Value(int depth)
    {
        var leaves = Gen.OneOf<object?>(
            Gen.String[Gen.Char['\0', '\u2fff'], 0, 8].Select(text => (object?)text),
            Gen.Long.Select(number => (object?)number),
            Gen.Double[-1e300, 1e300].Select(number => (object?)number),
            Gen.Bool.Select(flag => (object?)flag),
            Gen.Const((object?)null));
        return depth == 0
            ? leaves
            : Gen.OneOf<object?>(
                leaves,
                Value(depth - 1).Array[0, 4].Select(items => (object?)items),
                Gen.Dictionary(Gen.String[Gen.Char['\0', '\u2fff'], 0, 6], Value(depth - 1))[0, 4].Select(members => (object?)members));
    }

    /// <summary>Reads a text in which each <c>§</c> is a hole.</summary>
    private static JobDocumentTree Read(string text, TextHole? hole = null)
    {
        var origin = new ExpressionOrigin(SyntaxFactory.IdentifierName("x"));
        var pieces = text.Split('§').SelectMany((part, i) => i == 0
            ? new[] { TextPiece.Known(part, origin) }
            : [TextPiece.Unknown(hole ?? TextHole.AnyText, origin), TextPiece.Known(part, origin)]);
        return DocumentReader.Read(new(new TextShape(pieces.ToImmutableArray())));
    }
}
