using System.Text.RegularExpressions;
using CsCheck;

namespace IotJobs.Tests;

public partial class JobIdPropertyTests
{
    /// <summary>Texts around the limits: mostly legal characters, of lengths below and above 64.</summary>
    private static readonly Gen<string> s_nearlyLegal =
        Gen.Frequency((40, Gen.Char["abcXYZ019-_"]), (1, Gen.Char)).Array[0, 80].Select(characters => new string(characters));

    [Fact]
    public void TryParse_agrees_with_the_service_models_pattern() => s_nearlyLegal.Sample(text =>
    {
        var legal = ServicePattern().IsMatch(text);
        Assert.Equal(legal, JobId.TryParse(text, out var parsed));
        Assert.Equal(legal, JobId.TryParse(text.AsSpan(), out _));
        Assert.Equal(legal ? text : "", parsed.ToString());
    }, iter: 5_000);

    [Fact]
    public void One_illegal_character_is_found_wherever_it_stands() =>
        Gen.Select(Gen.Int[1, 64], Gen.Int[0, 63], Gen.Char).Sample((length, index, character) =>
        {
            var text = new string('x', length).ToCharArray();
            index %= length;
            text[index] = character;
            Assert.Equal(char.IsAsciiLetterOrDigit(character) || character is '-' or '_', JobId.TryParse(text, out _));
        }, iter: 5_000);

    [Fact]
    public void FromText_is_always_legal_and_keeps_legal_text() => s_nearlyLegal.Sample(text =>
    {
        var jobId = JobId.FromText(text);
        Assert.Matches(ServicePattern(), jobId.Value);
        Assert.Equal(ServicePattern().IsMatch(text), jobId.Value == text);
        Assert.Equal(jobId, JobId.FromText(jobId.Value));
    }, iter: 5_000);

    [Fact]
    public void FromText_of_a_million_pairs_of_different_texts_never_meets()
    {
        // Neighbours in the worst sense: they differ in one place only, and not in what is kept of them.
        var random = new Random(20261123);
        var text = new char[80];
        for (var pair = 0; pair < 1_000_000; pair++)
        {
            var length = random.Next(41, text.Length);
            for (var i = 0; i < length; i++)
            {
                text[i] = (char)random.Next(0x20, 0x2D);
            }

            var first = JobId.FromText(new string(text, 0, length));
            text[random.Next(40, length)] = (char)random.Next(0x2E, 0xFFFF);
            var second = JobId.FromText(new string(text, 0, length));
            if (first == second || !second.Value.AsSpan(0, 39).SequenceEqual(first.Value.AsSpan(0, 39)))
            {
                Assert.Fail($"Pair {pair}: '{first}' and '{second}'.");
            }
        }
    }

    [Fact]
    public void FromText_of_many_texts_gives_as_many_ids()
    {
        var ids = new HashSet<JobId>();
        for (var i = 0; i < 50_000; i++)
        {
            Assert.True(ids.Add(JobId.FromText($"v1.{i}")));
        }
    }

    // Worked out with other tools: printf TEXT | iconv -t UTF-16LE | sha256sum | cut -c1-24
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8")]
    [InlineData("v1.0.1", "v1-0-1-7b1d4b9e9aefacd259be9045")]
    [InlineData("😀", "---81c96284b596ed3155a3f0f1")]
    [InlineData("thing:0123456789012345678901234567890123456789", "thing-012345678901234567890123456789012-20a7f85e2fed07e2c903d4ad")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123x", "012345678901234567890123456789012345678-02f3ba9e19604e22bfba1388")]
    public void FromText_is_the_same_everywhere(string text, string expected) => Assert.Equal(expected, JobId.FromText(text).Value);

    [Fact]
    public void FromText_tells_unpaired_surrogates_apart() => Assert.NotEqual(JobId.FromText("\uD800"), JobId.FromText("\uD801"));

    [Fact]
    public void FromText_keeps_64_legal_characters() => Assert.Equal(new string('a', 64), JobId.FromText(new string('a', 64)).Value);

    [Fact]
    public void FromText_refuses_null() => Assert.Throws<ArgumentNullException>(() => JobId.FromText(null!));

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,64}\\z")]
    private static partial Regex ServicePattern();
}
