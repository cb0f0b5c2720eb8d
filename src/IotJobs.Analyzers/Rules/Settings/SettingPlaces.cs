using IotJobs.Analyzers.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Rules;

/// <summary>Finds the settings of a type in its source. What a base says has its place there, not here.</summary>
/// <param name="type">The type.</param>
/// <param name="firmwareJob">Its [FirmwareJob] attribute, if it has one.</param>
/// <param name="cancellationToken">Ends the work early.</param>
internal sealed class SettingPlaces(INamedTypeSymbol type, AttributeData? firmwareJob, CancellationToken cancellationToken)
{
    /// <summary>The place of what concerns the type as a whole: the name of its [FirmwareJob] attribute, else its own.</summary>
    public Location Whole { get; } =
        SyntaxOf(firmwareJob, cancellationToken)?.Name.GetLocation() ?? type.Locations.FirstOrDefault() ?? Location.None;

    /// <summary>The name of the attribute; null when the type itself does not carry it.</summary>
    public Location? NameOf(SettingOrigin? origin) =>
        origin is { IsInherited: false } ? SyntaxOf(origin.Attribute, cancellationToken)?.Name.GetLocation() : null;

    /// <summary>The argument that gives <paramref name="property"/>, to the constructor or by name; null when the type itself has none.</summary>
    public AttributeArgumentSyntax? ArgumentOf(SettingOrigin? origin, string? property)
    {
        if (origin is not { IsInherited: false } || SyntaxOf(origin.Attribute, cancellationToken)?.ArgumentList is not { Arguments: var arguments })
        {
            return null;
        }

        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments[i].NameEquals?.Name ?? arguments[i].NameColon?.Name;
            var parameters = origin.Attribute.AttributeConstructor?.Parameters;
            if (string.Equals(name?.Identifier.ValueText ?? (i < parameters?.Length ? parameters.Value[i].Name : null), property, StringComparison.OrdinalIgnoreCase))
            {
                return arguments[i];
            }
        }

        return null;
    }

    private static AttributeSyntax? SyntaxOf(AttributeData? attribute, CancellationToken cancellationToken) =>
        attribute?.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;
}
