using IotJobs.Analyzers.Generator.Emitter;
using IotJobs.Analyzers.Generator.Model;

namespace IotJobs.Analyzers.Generator.Schema;

/// <summary>
/// Makes <c>JobDocumentSchema</c>: the JSON Schema (2020-12) of the documents that are written. Members that it does not name are allowed,
/// as they are when reading.
/// </summary>
internal sealed class JobDocumentSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private readonly FirmwareJobModel _model;
    private readonly Dictionary<string, DocumentType> _types;
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _recursive = new(StringComparer.Ordinal);

    private JobDocumentSchema(FirmwareJobModel model)
    {
        _model = model;
        _types = model.Document.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        Count(Root);
    }

    private string Root => _model.Document.Job.Name;

    /// <summary>The schema as JSON without white space.</summary>
    public static string TextOf(FirmwareJobModel model) => new JobDocumentSchema(model).Text();

    private string Text()
    {
        var name = _model.Document.Job.TypeName;
        var title = name.Substring(name.LastIndexOfAny(['.', ':']) + 1).TrimStart('@');
        var body = Describe(_types[Root]);
        var definitions = _model.Document.Types
            .Where(type => type.Name != Root && IsShared(type.Name))
            .Select(type => $"{JsonText.Quote(type.Name, ascii: true)}:{Describe(type)}")
            .ToList();
        var tail = definitions.Count > 0 ? $",\"$defs\":{{{string.Join(",", definitions)}}}" : "";
        var head = $"\"$schema\":\"{Dialect}\",\"title\":{JsonText.Quote(title, ascii: true)},";
        var text = body.ToString();
        return "{" + head + text.Substring(1, text.Length - 2) + tail + "}";
    }

    // What a type holds is walked once; meeting a type within itself makes it recursive.
    private void Count(string name)
    {
        _uses[name] = _uses.TryGetValue(name, out var uses) ? uses + 1 : 1;
        if (_open.Contains(name))
        {
            _recursive.Add(name);
        }

        if (uses > 0)
        {
            return;
        }

        _open.Add(name);
        foreach (var part in PartsOf(_types[name]).Select(part => part.Type).OfType<string>())
        {
            Count(part);
        }

        _open.Remove(name);
    }

    private static IEnumerable<ValueForm> PartsOf(DocumentType type) => type switch
    {
        ObjectType item => item.Members.Select(member => member.Value),
        ListType item => [item.Element],
        DictionaryType item => [item.Value],
        _ => [],
    };

    private bool IsShared(string name) =>
        _recursive.Contains(name) || (_uses.TryGetValue(name, out var uses) && uses > 1 && _types[name] is ObjectType or EnumType);

    // A reference is a URI, and a URI is ASCII.
    private SchemaNode Of(ValueForm form) =>
        form.Type is not { } name ? form.Scalar!.Schema
        : name == Root ? new([], "\"$ref\":\"#\"")
        : IsShared(name) ? new([], $"\"$ref\":\"#/$defs/{Uri.EscapeDataString(name)}\"")
        : Describe(_types[name]);

    private SchemaNode OrNull(ValueForm form) => form.Nullness == Nullness.None ? Of(form) : Of(form).OrNull();

    private SchemaNode Describe(DocumentType type) => type switch
    {
        ObjectType item => Describe(item),
        EnumType item => WordsOf(item),
        ListType item => SchemaNode.Of("array", "\"items\":" + OrNull(item.Element)),
        DictionaryType item => SchemaNode.Of("object", "\"additionalProperties\":" + OrNull(item.Value)),
        _ => SchemaNode.Anything,
    };

    private SchemaNode Describe(ObjectType type)
    {
        var properties = new List<string>();
        var required = new List<string>();
        foreach (var member in type.Members)
        {
            var isDemanded = member.Reading?.IsRequired == true;
            var value = member.Delivered is { } constant ? $"{{\"const\":{constant}}}"
                : (member.Presence == Presence.Always && !isDemanded ? OrNull(member.Value) : Of(member.Value)).ToString();
            var name = JsonText.Quote(member.JsonName, ascii: true);
            properties.Add($"{name}:{value}");
            if (isDemanded || member.Presence == Presence.Always || member is { Constant: not null, Presence: Presence.NotNull })
            {
                required.Add(name);
            }
        }

        var rest = $"\"properties\":{{{string.Join(",", properties)}}}";
        return SchemaNode.Of("object", required.Count > 0 ? $"{rest},\"required\":[{string.Join(",", required)}]" : rest);
    }

    // A list of words where they can be combined.
    private static SchemaNode WordsOf(EnumType type)
    {
        var words = type.Words.Select(word => word.Word).Distinct(StringComparer.Ordinal).ToList();
        return type.Flags.Count > 0
            ? SchemaNode.Of("string", "\"pattern\":" + JsonText.Quote(FlagsPattern.Of(words), ascii: true))
            : new([], $"\"enum\":[{string.Join(",", words.Select(word => JsonText.Quote(word, ascii: true)))}]");
    }
}
