using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using IotJobs.Resources;

namespace IotJobs.Serialization;

// JSON that the program already has: compact, and escaped as everything else in the document.
public ref partial struct JobDocumentWriter
{
    // What System.Text.Json writes at most; it refuses what is deeper before the text gets here.
    private static readonly JsonDocumentOptions s_deep = new() { MaxDepth = 1024 };

    /// <summary>Writes a JSON value.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is <c>default(JsonElement)</c>.</exception>
    public void WriteValue(JsonElement value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value.ValueKind)
        {
            case JsonValueKind.Undefined:
                throw new ArgumentException(Messages.JsonElementIsUndefined, nameof(value));
            case JsonValueKind.String:
                WriteValue(value.GetString());
                break;
            case JsonValueKind.Object:
                WriteMembers(value);
                break;
            case JsonValueKind.Array:
                WriteItems(value);
                break;
            default:
                WriteRaw(value.GetRawText());
                break;
        }
    }

    /// <summary>Writes a JSON value, or null.</summary>
    public void WriteValue(JsonNode? value)
    {
        if (value is null)
        {
            WriteRaw("null");
            return;
        }

        // A node may hold any .NET value; its own text is the one form that covers them all.
        using var document = JsonDocument.Parse(value.ToJsonString(), s_deep);
        WriteValue(document.RootElement);
    }

    private void WriteMembers(JsonElement value)
    {
        Append('{');
        foreach (var member in value.EnumerateObject())
        {
            WriteSeparator();
            WritePropertyName(member.Name);
            WriteValue(member.Value);
        }

        Append('}');
    }

    private void WriteItems(JsonElement value)
    {
        Append('[');
        foreach (var item in value.EnumerateArray())
        {
            WriteSeparator();
            WriteValue(item);
        }

        Append(']');
    }
}
