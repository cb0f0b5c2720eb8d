using System.Globalization;
using System.Text.Json;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Tests.ServiceModel;

/// <summary>Says in words where the tables and the AWS service model differ.</summary>
internal sealed class ModelComparison(BotocoreModel model)
{
    private static readonly Dictionary<string, Alphabet> Alphabets = new(StringComparer.Ordinal)
    {
        [@"[a-zA-Z0-9_-]+"] = IotJobs.ServiceModel.Alphabets.JobId,
        [@"[a-zA-Z0-9_-]+|^\$next"] = IotJobs.ServiceModel.Alphabets.JobId,
        [@"[a-zA-Z0-9:_-]+"] = IotJobs.ServiceModel.Alphabets.ThingName,
        [@"[a-zA-Z0-9\-]+"] = IotJobs.ServiceModel.Alphabets.ThingGroupId,
        [@"[^\p{C}]+"] = UnicodeAlphabets.NoControl,
        [@"[^\p{C}]*+"] = UnicodeAlphabets.NoControl,
        [@"[\p{Upper}\p{Digit}_]+"] = UnicodeAlphabets.ReasonCode,
        [@"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"] = UnicodeAlphabets.TagKey,
        [@"^arn:[!-~]+$"] = IotJobs.ServiceModel.Alphabets.VisibleAscii,
        [@"^[1-9]+.[0-9]+"] = Alphabet.Any,
    };

    private readonly SortedSet<string> _differences = new(StringComparer.Ordinal);

    /// <summary>Every difference, as <c>Type.Member what: model X, table Y</c>.</summary>
    public IReadOnlyCollection<string> Run()
    {
        foreach (var type in ServiceConstraints.TypeNames)
        {
            CompareType(type);
        }

        return _differences;
    }

    private void CompareType(string typeName)
    {
        var isData = typeName.StartsWith(SdkTypes.DataPlane, StringComparison.Ordinal);
        var name = typeName[(typeName.LastIndexOf('.') + 1)..];
        if (!model.HasShape(isData, name))
        {
            _differences.Add($"{name}: not in the model");
            return;
        }

        var shape = model.Shape(isData, name);
        var required = shape.TryGetProperty("required", out var list) ? list.EnumerateArray().Select(item => Pascal(item.GetString()!)).ToHashSet() : [];
        var members = shape.GetProperty("members").EnumerateObject().ToDictionary(member => Pascal(member.Name), member => member.Value);
        foreach (var missing in members.Keys.Where(member => ServiceConstraints.TryGet(typeName, member) is null))
        {
            _differences.Add($"{name}.{missing}: not in the table");
        }

        foreach (var row in ServiceConstraints.Of(typeName))
        {
            var path = $"{name}.{row.Member}";
            if (!members.TryGetValue(row.Member, out var member))
            {
                _differences.Add($"{path}: not in the model");
                continue;
            }

            Expect(path, "required", required.Contains(row.Member), row.IsRequired);
            CompareValue(path, isData, member.GetProperty("shape").GetString()!, row.Value);
        }
    }

    private void CompareValue(string path, bool isData, string shapeName, ValueConstraint value)
    {
        if (!model.HasShape(isData, shapeName))
        {
            _differences.Add($"{path}: shape {shapeName} not in the model");
            return;
        }

        var shape = model.Shape(isData, shapeName);
        Expect(path, "type", shape.GetProperty("type").GetString(), TypeOf(value, shape.GetProperty("type").GetString()!));
        switch (value)
        {
            case TextConstraint text:
                var pattern = Text(shape, "pattern");
                var minimum = Number(shape, "min") ?? (pattern is not null && pattern.Contains('+', StringComparison.Ordinal) ? 1 : 0);
                Expect(path, "min", minimum, (decimal)text.Length.Min);
                Expect(path, "max", Number(shape, "max"), (decimal?)text.Length.Max);
                Expect(path, $"pattern {pattern}", true, (pattern is null ? Alphabet.Any : Alphabets[pattern]).Equals(text.Alphabet));
                break;
            case NumberConstraint number:
                Expect(path, "min", Number(shape, "min"), number.Range.Min);
                Expect(path, "max", Number(shape, "max"), number.Range.Max);
                break;
            case WordConstraint words:
                Expect(path, "words", string.Join(' ', shape.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!).Order(StringComparer.Ordinal)),
                    string.Join(' ', words.Words.Order(StringComparer.Ordinal)));
                break;
            case ListConstraint items:
                Expect(path, "min", Number(shape, "min") ?? 0, (decimal)items.MinItems);
                Expect(path, "max", Number(shape, "max"), (decimal?)items.MaxItems);
                CompareValue(path + "[]", isData, shape.GetProperty("member").GetProperty("shape").GetString()!, items.Item);
                break;
            case MapConstraint map:
                CompareValue(path + ".key", isData, shape.GetProperty("key").GetProperty("shape").GetString()!, map.Key);
                CompareValue(path + ".value", isData, shape.GetProperty("value").GetProperty("shape").GetString()!, map.Value);
                break;
        }
    }

    private void Expect<T>(string path, string what, T inModel, T inTable)
    {
        if (!EqualityComparer<T>.Default.Equals(inModel, inTable))
        {
            _differences.Add(string.Create(CultureInfo.InvariantCulture, $"{path} {what}: model {inModel?.ToString() ?? "none"}, table {inTable?.ToString() ?? "none"}"));
        }
    }

    private static string TypeOf(ValueConstraint value, string modelType) => value switch
    {
        TextConstraint or WordConstraint => "string",
        ListConstraint => "list",
        MapConstraint => "map",
        StructureConstraint => "structure",
        FlagConstraint => "boolean",
        _ => modelType is "integer" or "long" or "double" ? modelType : "number",
    };

    private static string? Text(JsonElement shape, string property) => shape.TryGetProperty(property, out var value) ? value.GetString() : null;

    private static decimal? Number(JsonElement shape, string property) => shape.TryGetProperty(property, out var value) ? value.GetDecimal() : null;

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
