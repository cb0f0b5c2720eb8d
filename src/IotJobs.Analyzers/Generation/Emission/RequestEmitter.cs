using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Writes a request as an object of the SDK; <c>job</c>, <c>jobId</c>, <c>targets</c> and <c>options</c> are at hand.</summary>
internal sealed class RequestEmitter(IndentedWriter output, RequestModel request)
{
    /// <summary>The SDK's request.</summary>
    public const string Request = Space + "CreateJobRequest";

    private const string Space = "global::Amazon.IoT.Model.";

    /// <summary>Writes the statements that make and return the request.</summary>
    public void Emit()
    {
        output.Begin($"var request = new {Request}").Line("JobId = jobId.Value,").Line("Targets = targets,");
        if (request.HasDocument)
        {
            output.Line("Document = job.ToJobDocument(),");
        }

        EmitMembers(request.Members);
        if (request.Schedule.Members.Count > 0)
        {
            Emit("SchedulingConfig = ", request.Schedule);
        }

        output.End(";");
        output.Line("var tags = TagsOf(options);")
            .Begin("if (tags.Count > 0)")
            .Line($"request.Tags = new global::System.Collections.Generic.List<{Space}Tag>();")
            .Begin("foreach (var tag in tags)").Line($"request.Tags.Add(new {Space}Tag {{ Key = tag.Key, Value = tag.Value }});").End()
            .End().Line();
        EmitCollection("DocumentParameters", "documentParameters");
        EmitCollection("DestinationPackageVersions", "packageVersions");
        EmitTime("StartTime");
        EmitTime("EndTime");
        output.Line("return request;");
    }

    private void EmitCollection(string property, string local)
    {
        var method = char.ToUpperInvariant(local[0]) + local.Substring(1) + "Of";
        output.Line($"var {local} = {method}(options);").Begin($"if ({local}.Count > 0)").Line($"request.{property} = {local};").End().Line();
    }

    private void EmitTime(string property)
    {
        var local = char.ToLowerInvariant(property[0]) + property.Substring(1);
        output.Begin($"if (options?.{property} is {{ }} {local})")
            .Line($"request.SchedulingConfig ??= new {Space}SchedulingConfig();")
            .Line($"request.SchedulingConfig.{property} = TimeOf({local});")
            .End().Line();
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
                output.Begin($"{prefix}new global::System.Collections.Generic.List<{Space}{list.ItemType}>");
                foreach (var item in list.Items)
                {
                    Emit("", item);
                }

                output.End(",");
                break;
        }
    }
}
