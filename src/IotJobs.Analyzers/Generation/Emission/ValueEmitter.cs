using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Writes the calls that write single values.</summary>
internal sealed class ValueEmitter(IndentedWriter output, DocumentModel document)
{
    private const string InvariantCulture = "global::System.Globalization.CultureInfo.InvariantCulture";

    private readonly Dictionary<string, WriterModel> _writers =
        document.Writers.ToDictionary(writer => writer.Method, StringComparer.Ordinal);

    /// <summary>
    /// The parameters of a method behind its value: the member that is written, where an error may have to name it, and the depth.
    /// </summary>
    public string ParametersOf(WriterModel writer) =>
        (NamesMember(writer) ? ", string member" : "") + (CountsDepth(writer) ? ", int depth" : "");

    /// <summary>Writes what writes a value that is there; <c>length</c> is the length of the document.</summary>
    /// <param name="json">What stands before it; may be empty.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="value">The expression that yields it.</param>
    /// <param name="member">The expression that yields the member's name.</param>
    public void Emit(string json, ValueForm form, string value, string member)
    {
        if (form is { Kind: ValueKind.Simple, TypeName: "string" })
        {
            output.Line(json.Length == 0
                ? $"length = writer.WriteText(length, {value});"
                : $"length = writer.WriteRawThenValue(length, {CSharpText.Literal(json)}, {value});");
        }
        else if (form is { Kind: ValueKind.Writer, Method: { } method } && _writers[method] is not EnumWriter)
        {
            output.Line($"length = {method}(ref writer, {AfterRaw(json)}, {value}{ArgumentsOf(method, member)});");
        }
        else
        {
            output.Line($"writer.Length = {AfterRaw(json)};").Line(Call(form, value, member)).Line("length = writer.Length;");
        }
    }

    /// <summary>The same for a value that may be missing, which is then null.</summary>
    public void EmitOrNull(string json, ValueForm form, string value, string member)
    {
        if (form.Nullness == Nullness.NullableArray)
        {
            Emit(json, form, value + ".GetValueOrDefault()", member);
        }
        else if (form.Nullness == Nullness.NullableValue || (form is { Nullness: Nullness.Reference, Kind: ValueKind.JsonDocument or ValueKind.PresignedUrl }))
        {
            output.Begin($"if ({value} is {{ }} present)");
            Emit(json, form, "present", member);
            output.End().Begin("else").Line($"length = {AfterRaw(json + "null")};").End();
        }
        else
        {
            Emit(json, form, value, member);
        }
    }

    /// <summary>The expression that writes constant JSON, if any, and yields the length afterwards.</summary>
    public static string AfterRaw(string json) => json.Length == 0 ? "length" : $"writer.WriteRaw(length, {CSharpText.Literal(json)})";

    private string Call(ValueForm form, string value, string member) => form.Kind switch
    {
        ValueKind.Checked => $"writer.WriteValue({value}, {member});",
        ValueKind.Invariant => $"writer.WriteRaw({value}.ToString({InvariantCulture}));",
        ValueKind.JobId => $"writer.WriteValue({value}.Value);",
        ValueKind.DateText => $"writer.WriteValue({value}.ToString(\"O\", {InvariantCulture}));",
        ValueKind.TimeText => $"writer.WriteValue({value}.ToTimeSpan());",
        ValueKind.JsonDocument => $"writer.WriteValue({value}.RootElement);",
        ValueKind.PresignedUrl => $"writer.WritePresignedUrl({value}, {member});",
        ValueKind.Writer => $"{form.Method}(ref writer, {value}{ArgumentsOf(form.Method!, member)});",
        _ => $"writer.WriteValue({value});",
    };

    private string ArgumentsOf(string method, string member) =>
        (NamesMember(_writers[method]) ? ", " + member : "") + (CountsDepth(_writers[method]) ? ", depth + 1" : "");

    private bool CountsDepth(WriterModel writer) => document.CanRecurse && writer is not EnumWriter;

    // An object names its own members; a collection speaks for the member that holds it.
    private bool NamesMember(WriterModel writer)
    {
        for (var seen = 0; seen <= _writers.Count; seen++)
        {
            var item = writer switch
            {
                ListWriter list => list.Element,
                DictionaryWriter dictionary => dictionary.Value,
                _ => null,
            };
            if (item is not { Kind: ValueKind.Writer, Method: { } method })
            {
                return writer is EnumWriter || item?.Kind is ValueKind.Checked or ValueKind.PresignedUrl;
            }

            writer = _writers[method];
        }

        return false;
    }
}
