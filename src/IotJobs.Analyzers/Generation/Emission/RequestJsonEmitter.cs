using System.Text;
using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>
/// Writes a request as JSON. The settings of the attributes are finished texts; the library's <c>CreateJobInput</c> puts between them, in
/// the order in which the SDK writes to the wire (by name, ignoring case), what belongs to one call.
/// </summary>
internal sealed class RequestJsonEmitter(IndentedWriter output, RequestModel request, bool ascii)
{
    /// <summary>
    /// Writes the statement that makes and returns the JSON; <c>job</c>, <c>jobId</c>, <c>targets</c> and <c>options</c> are at hand.
    /// </summary>
    public void Emit()
    {
        var document = request.HasDocument ? "job.ToJobDocument()" : "null";
        output.Begin($"return new global::IotJobs.Serialization.CreateJobInput(jobId, targets, {document}, CallOf(job, options))");
        if (ascii)
        {
            output.Line("Ascii = true,");
        }

        foreach (var part in request.Members.GroupBy(PartOf))
        {
            EmitPart(part.Key, string.Concat(part.Select(member => "," + Json(member))));
        }

        foreach (var member in request.Schedule.Members)
        {
            EmitPart(member.Property, Json(member));
        }

        output.End(".ToJson();");
    }

    private static string PartOf(RequestMember member) =>
        IsBefore(member, "destinationPackageVersions") ? "First" : IsBefore(member, "schedulingConfig") ? "Middle" : "Last";

    private static bool IsBefore(RequestMember member, string name) =>
        string.Compare(member.JsonName, name, StringComparison.OrdinalIgnoreCase) < 0;

    private void EmitPart(string property, string json) => output.Line($"{property} = {CSharpText.Literal(json)},");

    private string Json(RequestMember member)
    {
        var json = new StringBuilder();
        Append(json, member);
        return json.ToString();
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
