using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1006: a parameter is the JobId of a request, and its callers are not checked.</summary>
internal sealed class ParameterGoesStraightIntoJobId : IdRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ1006", DiagnosticSeverity.Info);

    protected override void CheckId(TextSink site)
    {
        if (site.Known is not { JobIdAttribute: not null } known
            || site.Target is not IPropertySymbol { ContainingType: var request }
            || known.RequestNamespaceOf(request) is null
            || site.Value?.WithoutImplicitConversions() is not IParameterReferenceOperation { Parameter: var parameter } reference
            || !CanBeMarked(parameter)
            || TextMembers.OfParameter(parameter, known) is not null
            || !site.IsSource)
        {
            return;
        }

        site.Report(
            Descriptor,
            reference.Syntax.GetLocation(),
            parameter.Locations.Where(location => location.IsInSource),
            System.Collections.Immutable.ImmutableDictionary<string, string?>.Empty,
            parameter.Name,
            site.Member.Name,
            request.Name,
            site.Constraint.AlphabetInWords);
    }

    // Where a base or an interface declares the parameter, callers bind to that.
    private static bool CanBeMarked(IParameterSymbol parameter) =>
        parameter is { IsImplicitlyDeclared: false, Type.SpecialType: SpecialType.System_String, RefKind: RefKind.None }
        && parameter.ContainingSymbol is IMethodSymbol
        {
            IsOverride: false,
            MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.LocalFunction,
        } method
        && !method.ImplementsInterface();
}
