using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission.Schema;

/// <summary>
/// Makes a document as a device may get it: every member, one item in every list and dictionary. A type that holds itself is left out inside itself.
/// </summary>
internal sealed class SampleDocument
{
    /// <summary>Types that hold each other in many ways would make a sample without end; behind so many values only the needed ones follow.</summary>
    private const int MaxValues = 1000;

    private readonly bool _ascii;
    private readonly Dictionary<string, WriterModel> _writers;
    private readonly Dictionary<string, ObjectReader> _readers;
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _values;

    private SampleDocument(FirmwareJobModel model)
    {
        _ascii = model.Document.Ascii;
        _writers = model.Document.Writers.ToDictionary(writer => writer.Method, StringComparer.Ordinal);
        _readers = model.Reading.Readers.OfType<ObjectReader>().ToDictionary(reader => reader.Method, StringComparer.Ordinal);
    }

    /// <summary>The document as JSON; null when no document can have all that is required: an enumeration without words, a type that has to hold itself.</summary>
    public static string? Of(FirmwareJobModel model) => new SampleDocument(model).Write(model.Document.Writers[0].Method);

    private string? Write(ValueForm form) => form.Method is { } method ? Write(method) : SampleValues.Of(form);

    // Null where a value cannot end, or there is none.
    private string? Write(string method)
    {
        var writer = _writers[method];
        if (writer is EnumWriter words)
        {
            return words.Words.Count > 0 ? JsonText.Quote(words.Words[0].Word, _ascii) : null;
        }

        if (!_open.Add(method))
        {
            return null;
        }

        var text = writer switch
        {
            ObjectWriter item => Write(item),
            ListWriter item => $"[{WriteOptional(item.Element)}]",
            DictionaryWriter item => WriteOptional(item.Value) is { } value ? $"{{\"key\":{value}}}" : "{}",
            _ => null,
        };
        _open.Remove(method);
        return text;
    }

    private string? WriteOptional(ValueForm form) => ++_values > MaxValues ? null : Write(form);

    private string? Write(ObjectWriter writer)
    {
        var reader = _readers.TryGetValue(writer.Method, out var found) ? found : null;
        var members = new List<string>();
        for (var i = 0; i < writer.Members.Count; i++)
        {
            var member = writer.Members[i];
            var isDemanded = reader?.Members[i].IsRequired == true;
            var isAlways = member.Presence == Presence.Always;
            var value = member.Delivered ?? (isDemanded || isAlways ? Write(member.Value) : WriteOptional(member.Value));
            if (isAlways && !isDemanded && member.Value.Nullness != Nullness.None)
            {
                value ??= "null";
            }

            if (value is not null)
            {
                members.Add($"{JsonText.Quote(member.JsonName, _ascii)}:{value}");
            }
            else if (isDemanded || isAlways)
            {
                return null;
            }
        }

        return $"{{{string.Join(",", members)}}}";
    }
}
