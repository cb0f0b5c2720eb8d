using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;

namespace IotJobs.Tests;

/// <summary>Every language of an assembly says the same: a new one is a new file, held to this without a change here.</summary>
public abstract partial class Languages
{
    private readonly ResourceManager[] _texts;
    private readonly Dictionary<string, string> _english;
    private readonly CultureInfo[] _languages;

    /// <summary>Finds the languages that stand beside <paramref name="assembly"/>.</summary>
    /// <param name="assembly">The assembly that speaks.</param>
    /// <param name="names">Its resources.</param>
    protected Languages(Assembly assembly, params string[] names)
    {
        _texts = [.. names.Select(name => new ResourceManager(name, assembly))];
        _english = TextsIn(CultureInfo.InvariantCulture);
        _languages =
        [
            .. Directory.EnumerateFiles(AppContext.BaseDirectory, $"{assembly.GetName().Name}.resources.dll", SearchOption.AllDirectories)
                .Select(file => CultureInfo.GetCultureInfo(Path.GetFileName(Path.GetDirectoryName(file))!)),
        ];
    }

    [Fact]
    public void Korean_is_spoken() => Assert.Contains("ko", _languages.Select(language => language.Name));

    [Fact]
    public void Language_has_every_text_and_no_other() =>
        Assert.All(_languages, language => Assert.Equal(_english.Keys.Order(), TextsIn(language).Keys.Order()));

    [Fact]
    public void Texts_have_the_same_places_and_names()
    {
        foreach (var (key, text) in _languages.SelectMany(TextsIn))
        {
            Assert.Equal((key, Marks(Place(), _english[key])), (key, Marks(Place(), text)));
            Assert.Equal((key, Marks(Name(), _english[key])), (key, Marks(Name(), text)));
        }
    }

    [Fact]
    public void Texts_are_translated() => Assert.Empty(
        from text in _languages.SelectMany(TextsIn)
        where text.Value == _english[text.Key] && text.Value.Any(char.IsLetter)
        select text.Key);

    private Dictionary<string, string> TextsIn(CultureInfo culture) =>
        _texts.SelectMany(texts => texts.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>())
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static string Marks(Regex kind, string text) =>
        string.Join(' ', kind.Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d+(:\w+)?\}")]
    private static partial Regex Place();

    // Names of types, members and words that no language translates.
    [GeneratedRegex(@"(?<![A-Za-z])(?:[A-Z][A-Za-z]*\.[A-Z][A-Za-z]+|[A-Z][a-z]+[A-Z][A-Za-z]*|[A-Z]{3,}|AWS IoT Jobs)(?=s?(?![A-Za-z]))|'arn:'|U\+")]
    private static partial Regex Name();
}
