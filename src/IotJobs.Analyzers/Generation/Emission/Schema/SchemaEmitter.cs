using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission.Schema;

/// <summary>
/// Writes <c>JobDocumentSchema</c>: the JSON Schema (2020-12) of the documents that are written. Members that it does not name are allowed,
/// as they are when reading.
/// </summary>
internal sealed class SchemaEmitter
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private readonly FirmwareJobModel _model;
    private readonly Dictionary<string, WriterModel> _writers;
    private readonly Dictionary<string, ObjectReader> _readers;
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _recursive = new(StringComparer.Ordinal);

    private SchemaEmitter(FirmwareJobModel model)
    {
        _model = model;
        _writers = model.Document.Writers.ToDictionary(writer => writer.Method, StringComparer.Ordinal);
        _readers = model.Reading.Readers.OfType<ObjectReader>().ToDictionary(reader => reader.Method, StringComparer.Ordinal);
        Count(Root);
    }

    private string Root => _model.Document.Writers[0].Method;

    /// <summary>Writes the property.</summary>
    public static void Emit(IndentedWriter output, FirmwareJobModel model) => output
        .Line("/// <summary>The JSON Schema (2020-12) of this job's documents.</summary>")
        .Line($"[{MemberEmitter.GeneratedCode}]")
        .Begin("public static string JobDocumentSchema")
        .Begin("get").Line($"return {CSharpText.Literal(TextOf(model))};").End()
        .End().Line();

    /// <summary>The schema as JSON without white space.</summary>
    public static string TextOf(FirmwareJobModel model) => new SchemaEmitter(model).Text();

    private string Text()
    {
        var name = _model.Document.Writers[0].TypeName;
        var title = name.Substring(name.LastIndexOfAny(['.', ':']) + 1).TrimStart('@');
        var body = Describe(_writers[Root]);
        var definitions = _model.Document.Writers
            .Where(writer => writer.Method != Root && IsShared(writer.Method))
            .Select(writer => $"{JsonText.Quote(NameOf(writer.Method), ascii: true)}:{Describe(writer)}")
            .ToList();
        var tail = definitions.Count > 0 ? $",\"$defs\":{{{string.Join(",", definitions)}}}" : "";
        var head = $"\"$schema\":\"{Dialect}\",\"title\":{JsonText.Quote(title, ascii: true)},";
        var text = body.ToString();
        return "{" + head + text.Substring(1, text.Length - 2) + tail + "}";
    }

    private static string NameOf(string method) => method.Substring("Write".Length);

    // What a type holds is walked once; meeting a type within itself makes it recursive.
    private void Count(string method)
    {
        _uses[method] = _uses.TryGetValue(method, out var uses) ? uses + 1 : 1;
        if (_open.Contains(method))
        {
            _recursive.Add(method);
        }

        if (uses > 0)
        {
            return;
        }

        _open.Add(method);
        foreach (var part in PartsOf(_writers[method]).Select(part => part.Method).OfType<string>())
        {
            Count(part);
        }

        _open.Remove(method);
    }

    private static IEnumerable<ValueForm> PartsOf(WriterModel writer) => writer switch
    {
        ObjectWriter item => item.Members.Select(member => member.Value),
        ListWriter item => [item.Element],
        DictionaryWriter item => [item.Value],
        _ => [],
    };

    private bool IsShared(string method) =>
        _recursive.Contains(method) || (_uses.TryGetValue(method, out var uses) && uses > 1 && _writers[method] is ObjectWriter or EnumWriter);

    // A reference is a URI, and a URI is ASCII.
    private SchemaNode Of(ValueForm form) =>
        form.Method is not { } method ? SchemaValues.Of(form)
        : method == Root ? new([], "\"$ref\":\"#\"")
        : IsShared(method) ? new([], $"\"$ref\":\"#/$defs/{Uri.EscapeDataString(NameOf(method))}\"")
        : Describe(_writers[method]);

    private SchemaNode OrNull(ValueForm form) => form.Nullness == Nullness.None ? Of(form) : Of(form).OrNull();

    private SchemaNode Describe(WriterModel writer) => writer switch
    {
        ObjectWriter item => Describe(item),
        EnumWriter item => SchemaValues.Of(item),
        ListWriter item => SchemaNode.Of("array", "\"items\":" + OrNull(item.Element)),
        DictionaryWriter item => SchemaNode.Of("object", "\"additionalProperties\":" + OrNull(item.Value)),
        _ => SchemaNode.Anything,
    };

    private SchemaNode Describe(ObjectWriter writer)
    {
        var reader = _readers.TryGetValue(writer.Method, out var found) ? found : null;
        var properties = new List<string>();
        var required = new List<string>();
        for (var i = 0; i < writer.Members.Count; i++)
        {
            var member = writer.Members[i];
            var isDemanded = reader?.Members[i].IsRequired == true;
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
}
