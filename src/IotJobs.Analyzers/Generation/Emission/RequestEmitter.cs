using System.Text;
using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Writes a request from the one description of its settings: as an object of the SDK and as JSON.</summary>
internal sealed class RequestEmitter(IndentedWriter output, RequestModel request, bool ascii)
{
    /// <summary>The SDK's request.</summary>
    public const string Request = Space + "CreateJobRequest";

    private const string Space = "global::Amazon.IoT.Model.";
    private const string TextList = "global::System.Collections.Generic.List<string>";
    private const string TextMap = "global::System.Collections.Generic.Dictionary<string, string>";

    /// <summary>Writes the statement that makes the request; <c>job</c>, <c>jobId</c> and <c>targets</c> are at hand.</summary>
    public void EmitRequest()
    {
        output.Begin($"return new {Request}").Line("JobId = jobId.Value,").Line("Targets = targets,");
        if (request.HasDocument)
        {
            output.Line("Document = job.ToJobDocument(),");
        }

        EmitMembers(request.Members);
        output.End(";");
    }

    /// <summary>Writes the statements that make the JSON. The JobId stands first, the rest is in the order of the wire.</summary>
    public void EmitJson() => DocumentEmitter.EmitGuarded(output, ascii, () =>
    {
        var constant = new StringBuilder("{\"jobId\":");
        EmitConstant(constant);
        output.Line("writer.WriteValue(jobId.Value);");
        foreach (var (name, value) in JsonMembers())
        {
            constant.Append(',').Append(JsonText.Quote(name, ascii)).Append(':');
            if (value is not null)
            {
                AppendJson(constant, value);
            }
            else
            {
                EmitConstant(constant);
                output.Line(name == "document" ? "writer.WriteValue(job.ToJobDocument());" : "WriteTargets(ref writer, targets);");
            }
        }

        constant.Append('}');
        EmitConstant(constant);
        output.Line("return writer.ToStringAndDispose();");
    });

    // The settings with their values; document and targets without.
    private IEnumerable<(string Name, RequestValue? Value)> JsonMembers()
    {
        var members = request.Members.Select(member => (Name: member.JsonName, Value: (RequestValue?)member.Value));
        var given = request.HasDocument ? new[] { "document", "targets" } : ["targets"];
        return members.Concat(given.Select(name => (Name: name, Value: (RequestValue?)null))).OrderBy(member => member.Name, StringComparer.OrdinalIgnoreCase);
    }

    private void EmitConstant(StringBuilder constant)
    {
        output.Line($"writer.WriteRaw({CSharpText.Literal(constant.ToString())});");
        constant.Clear();
    }

    private void EmitMembers(IEnumerable<RequestMember> members)
    {
        foreach (var member in members)
        {
            Emit(member.Property + " = ", member.Value);
        }
    }

    private void Emit(string prefix, RequestValue value)
    {
        switch (value)
        {
            case RequestText text:
                output.Line($"{prefix}{CSharpText.Literal(text.Value)},");
                break;
            case RequestNumber number:
                output.Line($"{prefix}{number.Value},");
                break;
            case RequestObject item:
                output.Begin($"{prefix}new {Space}{item.Type}");
                EmitMembers(item.Members);
                output.End(",");
                break;
            case RequestList list:
                output.Begin($"{prefix}new {(list.ItemType is null ? TextList : $"global::System.Collections.Generic.List<{Space}{list.ItemType}>")}");
                foreach (var item in list.Items)
                {
                    Emit("", item);
                }

                output.End(",");
                break;
            case RequestMap map:
                output.Begin($"{prefix}new {TextMap}");
                foreach (var entry in map.Entries)
                {
                    output.Line($"[{CSharpText.Literal(entry.Key)}] = {CSharpText.Literal(entry.Value)},");
                }

                output.End(",");
                break;
        }
    }

    private void AppendJson(StringBuilder json, RequestValue value)
    {
        switch (value)
        {
            case RequestText text:
                json.Append(JsonText.Quote(text.Value, ascii));
                break;
            case RequestNumber number:
                json.Append(number.Value);
                break;
            case RequestObject item:
                Append(json, '{', item.Members.Select(member => ((string?)member.JsonName, member.Value)), '}');
                break;
            case RequestList list:
                Append(json, '[', list.Items.Select(item => ((string?)null, item)), ']');
                break;
            case RequestMap map:
                Append(json, '{', map.Entries.Select(entry => ((string?)entry.Key, (RequestValue)new RequestText(entry.Value))), '}');
                break;
        }
    }

    private void Append(StringBuilder json, char open, IEnumerable<(string? Name, RequestValue Value)> items, char close)
    {
        var separator = "";
        json.Append(open);
        foreach (var (name, value) in items)
        {
            json.Append(separator).Append(name is null ? "" : JsonText.Quote(name, ascii) + ":");
            AppendJson(json, value);
            separator = ",";
        }

        json.Append(close);
    }
}
