namespace IotJobs.Soundness.Programs.Sinks;

/// <summary>Job documents, as text and from a serializer.</summary>
internal sealed class DocumentSink : Sink
{
    public override string Benign => "{\"a\":1}";

    public override string Good(Draft draft) => draft.Pick(
        """ "{\"operation\":\"UPDATE\"}" """, """ "{}" """, """ $"{{\"n\":{number}}}" """, """ $"{{\"id\":\"{guid}\"}}" """, """ JsonSerializer.Serialize(new { name = names.Count, text }) """,
        """ "{\"text\":" + JsonSerializer.Serialize(text) + "}" """, """ $"{{\"at\":\"{date:yyyyMMdd}\"}}" """, """ $"{{\"kind\":\"{kind}\",\"list\":[{number},2]}}" """,
        """ new System.Text.Json.Nodes.JsonObject { ["text"] = text }.ToJsonString() """).Trim();

    public override string Bad(Draft draft) => draft.Pick(
        """ "{\"operation\":UPDATE}" """, """ "{\"a\":1" """, """ "{'a':1}" """, """ $"{{\"at\":{date:yyyy-MM-dd}}}" """, """ "{\"a\":1,}" """, """ $"{{\"flag\":{flag}}}" """,
        """ "no document" """, """ $"{{\"payload\":\"{JsonSerializer.Serialize(text)}\"}}" """, """ $"{{\"n\":{(number & 7):D4}}}" """, """ "{\"a\":\"${aws:iot:s3-presigned-url:https://x\"}" """,
        "new string(' ', 33000)").Trim();

    public override string Test(Draft draft, string x)
    {
        var test = draft.Name("IsJson");
        draft.Declare($"static bool {test}(string s) {{ try {{ using var d = JsonDocument.Parse(s); return s.Length <= 32768 && !s.Contains(\"${{\"); }} catch (JsonException) {{ return false; }} }}");
        return $"{test}({x})";
    }

    public override Request Place(Draft draft, string value) => Member(draft.Pick("CreateJob", "CreateJobTemplate"), "Document", value);
}
