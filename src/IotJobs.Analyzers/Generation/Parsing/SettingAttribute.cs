using System.Globalization;
using IotJobs.Analyzers.Generation.Model;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generation.Parsing;

/// <summary>
/// One attribute with settings of the request: its values by the names of its properties, whether they were given to the constructor or
/// by name.
/// </summary>
internal sealed class SettingAttribute
{
    private readonly Dictionary<string, TypedConstant> _values = new(StringComparer.OrdinalIgnoreCase);

    public SettingAttribute(AttributeData attribute)
    {
        var parameters = attribute.AttributeConstructor?.Parameters;
        for (var i = 0; i < attribute.ConstructorArguments.Length && i < parameters?.Length; i++)
        {
            _values[parameters.Value[i].Name] = attribute.ConstructorArguments[i];
        }

        foreach (var argument in attribute.NamedArguments)
        {
            _values[argument.Key] = argument.Value;
        }
    }

    /// <summary>A text; null when it is not set, or set to null.</summary>
    public RequestText? Text(string name) => ValueOf(name) is string text ? new RequestText(text) : null;

    /// <summary>A word of an enumeration, in the case that AWS spells it in: every word of the Jobs part is in capitals.</summary>
    public RequestText? Word(string name) => ValueOf(name) is string text ? new RequestText(text.ToUpperInvariant()) : null;

    /// <summary>A number; null when it is not set, or cannot be written.</summary>
    public RequestNumber? Number(string name) => ValueOf(name) switch
    {
        double number when !double.IsNaN(number) && !double.IsInfinity(number) =>
            new RequestNumber(number.ToString("R", CultureInfo.InvariantCulture)),
        int number => new RequestNumber(number.ToString(CultureInfo.InvariantCulture)),
        _ => null,
    };

    private object? ValueOf(string name) =>
        _values.TryGetValue(name, out var value) && value.Kind == TypedConstantKind.Primitive ? value.Value : null;
}
