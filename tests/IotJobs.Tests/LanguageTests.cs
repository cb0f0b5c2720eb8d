using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace IotJobs.Tests;

/// <summary>Every language of the library says the same: a new one is a new file, held to this without a change here.</summary>
public partial class LanguageTests
{
    private const string Satellite = "IotJobs.resources.dll";

    private static readonly ResourceManager[] s_messages =
        [.. new[] { "IotJobs.Resources.Messages", "IotJobs.ServiceModel.Words" }.Select(name => new ResourceManager(name, typeof(JobId).Assembly))];
    private static readonly Dictionary<string, string> s_english = MessagesOf(CultureInfo.InvariantCulture);

    private static readonly string[] s_languages =
        [.. Directory.EnumerateFiles(AppContext.BaseDirectory, Satellite, SearchOption.AllDirectories).Select(file => Path.GetFileName(Path.GetDirectoryName(file))!)];

    public static TheoryData<string> Languages => [.. s_languages];

    [Fact]
    public void Korean_is_spoken() => Assert.Contains("ko", s_languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Language_has_every_message_and_no_other(string language) =>
        Assert.Equal(s_english.Keys.Order(), MessagesOf(CultureInfo.GetCultureInfo(language)).Keys.Order());

    [Theory]
    [MemberData(nameof(Languages))]
    public void Messages_have_the_same_places_and_names(string language)
    {
        foreach (var (key, text) in MessagesOf(CultureInfo.GetCultureInfo(language)))
        {
            Assert.Equal((key, Marks(Place(), s_english[key])), (key, Marks(Place(), text)));
            Assert.Equal((key, Marks(Name(), s_english[key])), (key, Marks(Name(), text)));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Messages_are_translated(string language)
    {
        var messages = MessagesOf(CultureInfo.GetCultureInfo(language));
        string[] same = [.. messages.Where(message => message.Value == s_english[message.Key] && message.Value.Any(char.IsLetter)).Select(message => message.Key)];
        Assert.Empty(same);
    }

    private static Dictionary<string, string> MessagesOf(CultureInfo culture) =>
        s_messages.SelectMany(messages => messages.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>())
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static string Marks(Regex kind, string text) =>
        string.Join(' ', kind.Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d+(:\w+)?\}")]
    private static partial Regex Place();

    // Names of types, members and words that no language translates.
    [GeneratedRegex(@"(?<![A-Za-z])(?:[A-Z][A-Za-z]*\.[A-Z][A-Za-z]+|[A-Z][a-z]+[A-Z][A-Za-z]*|[A-Z]{3,}|AWS IoT Jobs)(?![A-Za-z])|'arn:'|U\+")]
    private static partial Regex Name();
}
