using IotJobs.Analyzers.Generator.Emitter;
using IotJobs.Analyzers.Generator.Model;

namespace IotJobs.Analyzers.Generator.Schema;

/// <summary>
/// Makes a document as a device may get it: every member, one item in every list and dictionary. A type that holds itself is left out inside itself.
/// </summary>
internal sealed class SampleDocument
{
    /// <summary>Types that hold each other in many ways would make a sample without end; behind so many values only the needed ones follow.</summary>
    private const int MaxValues = 1000;

    private readonly bool _ascii;
    private readonly Dictionary<string, DocumentType> _types;
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _values;

    private SampleDocument(FirmwareJobModel model)
    {
        _ascii = model.Document.Ascii;
        _types = model.Document.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
    }

    /// <summary>The document as JSON; null when no document can have all that is required: an enumeration without words, a type that has to hold itself.</summary>
    public static string? Of(FirmwareJobModel model) => new SampleDocument(model).Write(model.Document.Job.Name);

    private string? Write(ValueForm form) => form.Type is { } name ? Write(name) : form.Scalar!.Sample;

    // Null where a value cannot end, or there is none.
    private string? Write(string name)
    {
        var type = _types[name];
        if (type is EnumType words)
        {
            return words.Words.Count > 0 ? JsonText.Quote(words.Words[0].Word, _ascii) : null;
        }

        if (!_open.Add(name))
        {
            return null;
        }

        var text = type switch
        {
            ObjectType item => Write(item),
            ListType item => $"[{WriteOptional(item.Element)}]",
            DictionaryType item => WriteOptional(item.Value) is { } value ? $"{{\"key\":{value}}}" : "{}",
            _ => null,
        };
        _open.Remove(name);
        return text;
    }

    private string? WriteOptional(ValueForm form) => ++_values > MaxValues ? null : Write(form);

    private string? Write(ObjectType type)
    {
        var members = new List<string>();
        foreach (var member in type.Members)
        {
            var isDemanded = member.Reading?.IsRequired == true;
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
