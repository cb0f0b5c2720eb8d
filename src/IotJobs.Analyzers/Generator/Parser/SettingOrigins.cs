using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>Where a value of a request comes from.</summary>
/// <param name="Attribute">The attribute that gives it.</param>
/// <param name="Property">The attribute's property; null for what the attribute gives as a whole.</param>
/// <param name="IsInherited">Whether the attribute stands on a base of the type.</param>
internal sealed record SettingOrigin(AttributeData Attribute, string? Property, bool IsInherited);

/// <summary>The origin of each value of one request. It stands beside the model, which outlives its compilation and so holds no symbols.</summary>
internal sealed class SettingOrigins
{
    private readonly Dictionary<object, SettingOrigin> _origins = new(new ByReference());

    /// <summary>Notes the origin of <paramref name="value"/>, a part of the model.</summary>
    public void Add(object value, SettingOrigin origin) => _origins[value] = origin;

    /// <summary>The origin of <paramref name="value"/>; null when no single attribute gives it.</summary>
    public SettingOrigin? Of(object value) => _origins.TryGetValue(value, out var origin) ? origin : null;

    // Equal values of two attributes are two values here.
    private sealed class ByReference : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? left, object? right) => ReferenceEquals(left, right);

        int IEqualityComparer<object>.GetHashCode(object value) => RuntimeHelpers.GetHashCode(value);
    }
}
