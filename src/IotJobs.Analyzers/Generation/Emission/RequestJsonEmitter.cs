using System.Text;
using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>
/// Writes a request as JSON: the JobId first, the rest in the order in which the SDK writes it to the wire (by name, ignoring case).
/// </summary>
internal sealed class RequestJsonEmitter(IndentedWriter output, RequestModel request, bool ascii)
{
    private readonly StringBuilder _constant = new();

    /// <summary>
    /// Writes the statements that make and return the JSON; <c>job</c>, <c>jobId</c>, <c>targets</c> and <c>options</c> are at hand.
    /// </summary>
    public void Emit()
    {
        output.Line("var tags = TagsOf(options);")
            .Line("var documentParameters = DocumentParametersOf(job, options);")
            .Line("var packageVersions = PackageVersionsOf(options);");

        DocumentEmitter.EmitGuarded(output, ascii, () =>
        {
            EmitWriting("{\"jobId\":", "writer.WriteValue(jobId.Value);");
            foreach (var (_, emit) in Members().OrderBy(member => member.Name, StringComparer.OrdinalIgnoreCase))
            {
                emit();
            }

            EmitWriting("}", "return writer.ToStringAndDispose();");
        });
    }

    private IEnumerable<(string Name, Action Emit)> Members()
    {
        foreach (var member in request.Members)
        {
            yield return (member.JsonName, () => Append(_constant.Append(','), member));
        }

        if (request.HasDocument)
        {
            yield return ("document", () => EmitWriting(",\"document\":", "writer.WriteValue(job.ToJobDocument());"));
        }

        yield return ("targets", () => EmitWriting(",\"targets\":", "WriteTexts(ref writer, targets);"));
        yield return ("destinationPackageVersions", () => EmitWhen("packageVersions.Count > 0", () =>
            EmitWriting(",\"destinationPackageVersions\":", "WriteTexts(ref writer, packageVersions);")));
        yield return ("documentParameters", () => EmitWhen("documentParameters.Count > 0", EmitDocumentParameters));
        yield return ("tags", () => EmitWhen("tags.Count > 0", EmitTags));
        yield return ("schedulingConfig", EmitSchedule);
    }

    private void EmitDocumentParameters()
    {
        EmitWriting(",\"documentParameters\":{");
        output.Begin("foreach (var entry in documentParameters)")
            .Line("writer.WriteSeparator();").Line("writer.WritePropertyName(entry.Key);").Line("writer.WriteValue(entry.Value);").End().Line();
        EmitWriting("}");
    }

    // Key and Value are the only names on the wire that begin with a capital.
    private void EmitTags()
    {
        EmitWriting(",\"tags\":[");
        output.Begin("foreach (var tag in tags)").Line("writer.WriteSeparator();");
        EmitWriting("{\"Key\":", "writer.WriteValue(tag.Key);");
        output.Begin("if (tag.Value is not null)");
        EmitWriting(",\"Value\":", "writer.WriteValue(tag.Value);");
        output.End().Line();
        EmitWriting("}");
        output.End().Line();
        EmitWriting("]");
    }

    private void EmitSchedule()
    {
        if (request.Schedule.Members.Count > 0)
        {
            EmitScheduleMembers();
        }
        else
        {
            EmitWhen("options?.StartTime is not null || options?.EndTime is not null", EmitScheduleMembers);
        }
    }

    private void EmitScheduleMembers()
    {
        EmitWriting(",\"schedulingConfig\":{");
        var members = request.Schedule.Members.Select(member => (member.JsonName, Emit: (Action)(() => EmitConstant(member))))
            .Append(("endTime", () => EmitTime("EndTime", "endTime")))
            .Append(("startTime", () => EmitTime("StartTime", "startTime")));
        foreach (var (_, emit) in members.OrderBy(member => member.JsonName, StringComparer.OrdinalIgnoreCase))
        {
            emit();
        }

        _constant.Append('}');
    }

    private void EmitConstant(RequestMember member)
    {
        Flush();
        output.Line("writer.WriteSeparator();");
        Append(_constant, member);
    }

    private void EmitTime(string option, string name)
    {
        EmitWhen($"options?.{option} is {{ }} {name}", () =>
        {
            output.Line("writer.WriteSeparator();");
            EmitWriting($"\"{name}\":", $"writer.WriteValue(TimeOf({name}));");
        });
    }

    private void EmitWhen(string condition, Action emit)
    {
        Flush();
        output.Begin($"if ({condition})");
        emit();
        Flush();
        output.End().Line();
    }

    private void EmitWriting(string json, string? statement = null)
    {
        _constant.Append(json);
        Flush();
        if (statement is not null)
        {
            output.Line(statement);
        }
    }

    private void Flush()
    {
        if (_constant.Length > 0)
        {
            output.Line($"writer.WriteRaw({CSharpText.Literal(_constant.ToString())});");
            _constant.Clear();
        }
    }

    private void Append(StringBuilder json, RequestMember member) =>
        Append(json.Append(JsonText.Quote(member.JsonName, ascii)).Append(':'), member.Value);

    private void Append(StringBuilder json, RequestValue value)
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
                AppendAll(json, '{', item.Members, member => Append(json, member), '}');
                break;
            case RequestList list:
                AppendAll(json, '[', list.Items, element => Append(json, element), ']');
                break;
        }
    }

    private static void AppendAll<T>(StringBuilder json, char open, IEnumerable<T> items, Action<T> append, char close)
    {
        json.Append(open);
        var separator = "";
        foreach (var item in items)
        {
            json.Append(separator);
            append(item);
            separator = ",";
        }

        json.Append(close);
    }
}
