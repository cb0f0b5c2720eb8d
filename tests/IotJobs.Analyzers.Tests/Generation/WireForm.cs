using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;

namespace IotJobs.Analyzers.Tests.Generation;

/// <summary>
/// What a request of the SDK would look like on the wire: the properties that are set, in camelCase save those of a tag.
/// A number that is 0 counts as not set: in V3 numbers are not nullable, and no test sets one to 0.
/// </summary>
internal static class WireForm
{
    public static JsonNode? Of(object? value) => value switch
    {
        null or 0 or 0L or 0d or false => null,
        string text => text,
        double number => number,
        IFormattable number => JsonNode.Parse(number.ToString(null, CultureInfo.InvariantCulture)),
        IDictionary { Count: > 0 } map => new JsonObject(map.Keys.Cast<string>().Select(key => KeyValuePair.Create(key, Of(map[key])))),
        IList { Count: > 0 } list => new JsonArray([.. list.Cast<object>().Select(Of)]),
        IDictionary or IList => null,
        _ when value.GetType().BaseType?.Name == "ConstantClass" => value.ToString(),
        _ => new JsonObject(value.GetType().GetProperties()
            .Where(property => property.DeclaringType!.Namespace == "Amazon.IoT.Model")
            .Select(property => KeyValuePair.Create(NameOf(value, property.Name), Of(property.GetValue(value))))
            .Where(member => member.Value is not null)),
    };

    private static string NameOf(object value, string property) =>
        value.GetType().Name == "Tag" ? property : char.ToLowerInvariant(property[0]) + property[1..];
}
