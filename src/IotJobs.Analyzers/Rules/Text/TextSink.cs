using System.Collections.Immutable;
using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Rules;

/// <summary>A value on its way into a constrained member, with all that its rules need. The shapes are worked out once, for all rules.</summary>
/// <param name="known">The symbols of the compilation; null where no library is referenced.</param>
/// <param name="member">The member and its constraint.</param>
/// <param name="target">The property, field, parameter or method that is the member; null in a file.</param>
/// <param name="value">The value that goes into the member.</param>
/// <param name="shapes">What the value can be.</param>
/// <param name="report">Where diagnostics go.</param>
internal sealed class TextSink(
    KnownSymbols? known,
    TextMember member,
    ISymbol? target,
    TrackedValue value,
    ImmutableArray<TextShape> shapes,
    Action<Diagnostic> report)
{
    public KnownSymbols? Known { get; } = known;

    public TextMember Member { get; } = member;

    public ISymbol? Target { get; } = target;

    public TextConstraint Constraint => Member.Constraint;

    /// <summary>The expression that goes into the member; null in a file.</summary>
    public IOperation? Value { get; } = value.Assigned;

    /// <summary>Whether the value is what a caller outside of the program hands in, unchanged.</summary>
    public bool IsSource { get; } = value.IsSource;

    public ImmutableArray<TextShape> Shapes { get; } = shapes;

    /// <summary>Whether the empty text is written at the sink itself. Elsewhere it stands for "no value": a default, a sentinel, the initializer of a member.</summary>
    public bool IsWrittenEmpty => Value is null || EmptyTexts.IsWritten(Value);

    /// <summary>The place of a whole alternative: the smallest expression that yields all of it.</summary>
    public Location LocationOf(TextShape shape) => ShapePlace.Of(shape, value);

    /// <summary>Reports at <paramref name="location"/>; the value's place and what a fix may do with it are added to <paramref name="properties"/>.</summary>
    public void Report(
        DiagnosticDescriptor descriptor,
        Location location,
        IEnumerable<Location> additionalLocations,
        ImmutableDictionary<string, string?> properties,
        params object?[] arguments) =>
        report(Diagnostic.Create(descriptor, location, additionalLocations, WithValue(properties), arguments));

    /// <summary>Reports at <paramref name="location"/>.</summary>
    public void Report(DiagnosticDescriptor descriptor, Location location, params object?[] arguments) =>
        Report(descriptor, location, [], ImmutableDictionary<string, string?>.Empty, arguments);

    private ImmutableDictionary<string, string?> WithValue(ImmutableDictionary<string, string?> properties)
    {
        if (Value is null)
        {
            return properties;
        }

        var span = Value.Syntax.Span;
        properties = properties.SetItem(FixProperties.Value, FormattableString.Invariant($"{span.Start},{span.Length}"));
        return CanWrap ? properties.SetItem(FixProperties.CanWrap, "true") : properties;
    }

    private bool CanWrap =>
        Member.Kind is TextMemberKind.Id or TextMemberKind.NewId
        && Known?.JobId?.GetMembers("FromText").Any(method => method is IMethodSymbol { IsStatic: true, Parameters.Length: 1 }) == true
        && !IsConstantContext;

    private bool IsConstantContext =>
        Value?.Syntax.Parent is EqualsValueClauseSyntax { Parent: ParameterSyntax } || Value?.Syntax.FirstAncestorOrSelf<AttributeSyntax>() is not null;
}
