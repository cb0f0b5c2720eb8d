using System.Globalization;
using System.Text;
using System.Text.Json;

namespace IotJobs.Serialization;

/// <summary>The JSON path of a place in a document, found by reading the document again up to there.</summary>
internal static class JobDocumentPath
{
    private const int MaxDepth = 64;

    /// <summary>The path of the value, or the name, that begins at <paramref name="offset"/>.</summary>
    public static string At(ReadOnlySpan<byte> json, int offset)
    {
        // A step is the name of a member or the index of an item; null before the first.
        var steps = new Stack<object?>();
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
            while (reader.TokenStartIndex < offset && reader.Read() && reader.TokenStartIndex <= offset)
            {
                Follow(ref reader, steps);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The document ends here as far as it can be read.
        }

        var path = new StringBuilder("$");
        foreach (var step in steps.Reverse())
        {
            path.Append(step switch
            {
                int index => index < 0 ? "" : string.Format(CultureInfo.InvariantCulture, "[{0}]", index),
                string name => Step(name),
                _ => "",
            });
        }

        return path.ToString();
    }

    /// <summary>A member as a step of a path.</summary>
    public static string Step(string name)
    {
        var isPlain = name.Length > 0 && !char.IsDigit(name[0]);
        foreach (var character in name)
        {
            isPlain &= char.IsLetterOrDigit(character) || character == '_';
        }

        return isPlain ? "." + name : "['" + name.Replace("\\", "\\\\").Replace("'", "\\'") + "']";
    }

    private static void Follow(ref Utf8JsonReader reader, Stack<object?> steps)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                steps.Pop();
                steps.Push(reader.GetString());
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                steps.Pop();
                return;
        }

        if (steps.Count > 0 && steps.Peek() is int index)
        {
            steps.Pop();
            steps.Push(index + 1);
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            steps.Push(reader.TokenType == JsonTokenType.StartArray ? -1 : null);
        }
    }
}
