using System.Globalization;

namespace IotJobs.Analyzers.Generator.Schema;

/// <summary>A JSON Schema that may yet be widened to take null.</summary>
/// <param name="Types">The JSON types it takes; empty when <paramref name="Rest"/> alone decides.</param>
/// <param name="Rest">Its other keywords, with commas between.</param>
internal readonly record struct SchemaNode(string[] Types, string Rest)
{
    private const string Null = "null";

    /// <summary>Takes any value.</summary>
    public static SchemaNode Anything { get; } = new([], "");

    public static SchemaNode Of(string type, string rest = "") => new([type], rest);

    public static SchemaNode Integer(decimal? least, decimal? greatest) =>
        Of("integer", string.Join(",", new[] { Bound("minimum", least), Bound("maximum", greatest) }.Where(bound => bound.Length > 0)));

    /// <summary>The schema as JSON.</summary>
    public override string ToString()
    {
        var types = Types.Length switch
        {
            0 => "",
            1 => $"\"type\":\"{Types[0]}\"",
            _ => $"\"type\":[{string.Join(",", Types.Select(type => $"\"{type}\""))}]",
        };
        return $"{{{types}{(types.Length > 0 && Rest.Length > 0 ? "," : "")}{Rest}}}";
    }

    /// <summary>The same, or null.</summary>
    public SchemaNode OrNull() => this switch
    {
        { Types.Length: > 0 } => this with { Types = [.. Types, Null] },
        { Rest.Length: 0 } => this,
        _ => new([], $"\"anyOf\":[{this},{{\"type\":\"{Null}\"}}]"),
    };

    private static string Bound(string keyword, decimal? value) =>
        value is { } bound ? $"\"{keyword}\":{bound.ToString(CultureInfo.InvariantCulture)}" : "";
}
