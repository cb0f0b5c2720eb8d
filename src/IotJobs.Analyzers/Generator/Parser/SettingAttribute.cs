using System.Globalization;
using IotJobs.Analyzers.Generator.Model;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>
/// One attribute with settings of the request: its values by the names of its properties, whether they were given to the constructor or
/// by name.
/// </summary>
internal sealed class SettingAttribute
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly AttributeData _attribute;
    private readonly bool _isInherited;
    private readonly SettingOrigins? _origins;

    /// <summary>Reads <paramref name="attribute"/>.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="isInherited">Whether it stands on a base of the type.</param>
    /// <param name="origins">Told of each value that is made, when anybody asks where values come from.</param>
    public SettingAttribute(AttributeData attribute, bool isInherited, SettingOrigins? origins)
    {
        (_attribute, _isInherited, _origins) = (attribute, isInherited, origins);
        var parameters = attribute.AttributeConstructor?.Parameters;
        for (var i = 0; i < attribute.ConstructorArguments.Length && i < parameters?.Length; i++)
        {
            _values[parameters.Value[i].Name] = ValueOf(attribute.ConstructorArguments[i]);
        }

        foreach (var argument in attribute.NamedArguments)
        {
            _values[argument.Key] = ValueOf(argument.Value);
        }
    }

    /// <summary>A text; null when it is not set, or set to null.</summary>
    public RequestText? Text(string name) => ValueOf(name) is string text ? Noted(new RequestText(text), name) : null;

    /// <summary>A word of <paramref name="words"/> in the case that AWS spells it in; a word that the table lacks stays as it is.</summary>
    public RequestText? Word(string name, WordConstraint words) =>
        ValueOf(name) is string text ? Noted(new RequestText(words.Canonical(text) ?? text), name) : null;

    /// <summary>A number; null when it is not set, or cannot be written.</summary>
    public RequestNumber? Number(string name) => ValueOf(name) switch
    {
        double number when !double.IsNaN(number) && !double.IsInfinity(number) =>
            Noted(new RequestNumber(number.ToString("R", CultureInfo.InvariantCulture)), name),
        int number => Noted(new RequestNumber(number.ToString(CultureInfo.InvariantCulture)), name),
        _ => null,
    };

    /// <summary><paramref name="value"/>, noted as this attribute's, or as that of one of its properties.</summary>
    public T Noted<T>(T value, string? property = null)
        where T : class
    {
        _origins?.Add(value, new(_attribute, property, _isInherited));
        return value;
    }

    private object? ValueOf(string name) => _values.TryGetValue(name, out var value) ? value : null;

    private static object? ValueOf(TypedConstant constant) => constant.Kind == TypedConstantKind.Primitive ? constant.Value : null;
}
