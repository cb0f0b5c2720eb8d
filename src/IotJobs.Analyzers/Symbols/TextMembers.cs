using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Symbols;

/// <summary>Finds the members whose text is constrained: a new member is a new row.</summary>
internal static class TextMembers
{
    private static readonly TextMember s_jobId = new("JobId", TextConstraints.JobId, TextMemberKind.Id);

    private static readonly TextMember s_newJobId = s_jobId with { Kind = TextMemberKind.NewId };

    private static readonly TextMember s_jobTemplateId = new(
        "JobTemplateId", TextConstraints.JobId with { Name = "JobTemplateId" }, TextMemberKind.Id);

    // The data plane gives no maximum here, and $next stands for the next pending job.
    private static readonly TextMember s_jobIdOrNext = s_jobId with
    {
        Constraint = TextConstraints.JobId with { Length = new(JobIdGrammar.MinLength, null) },
        AlsoAccepted = "$next",
    };

    private static readonly TextMember s_jobIdTemplate = s_jobId with { Kind = TextMemberKind.IdTemplate };

    private static readonly TextMember s_thingName = new("ThingName", TextConstraints.ThingName, TextMemberKind.Text);

    private static readonly Dictionary<string, TextMember> s_controlPlane = new(StringComparer.Ordinal)
    {
        ["AssociateTargetsWithJobRequest.JobId"] = s_jobId,
        ["CancelJobExecutionRequest.JobId"] = s_jobId,
        ["CancelJobRequest.JobId"] = s_jobId,
        ["CreateJobRequest.JobId"] = s_newJobId,
        ["CreateJobTemplateRequest.JobTemplateId"] = s_jobTemplateId,
        ["DeleteJobExecutionRequest.JobId"] = s_jobId,
        ["DeleteJobRequest.JobId"] = s_jobId,
        ["DeleteJobTemplateRequest.JobTemplateId"] = s_jobTemplateId,
        ["DescribeJobExecutionRequest.JobId"] = s_jobId,
        ["DescribeJobRequest.JobId"] = s_jobId,
        ["DescribeJobTemplateRequest.JobTemplateId"] = s_jobTemplateId,
        ["GetJobDocumentRequest.JobId"] = s_jobId,
        ["ListJobExecutionsForJobRequest.JobId"] = s_jobId,
        ["ListJobExecutionsForThingRequest.JobId"] = s_jobId,
        ["UpdateJobRequest.JobId"] = s_jobId,
    };

    private static readonly Dictionary<string, TextMember> s_dataPlane = new(StringComparer.Ordinal)
    {
        ["DescribeJobExecutionRequest.JobId"] = s_jobIdOrNext,
        ["UpdateJobExecutionRequest.JobId"] = s_jobId,
    };

    /// <summary>The constraint of a property or field of type string, or null.</summary>
    public static TextMember? OfMember(ISymbol member, KnownSymbols known)
    {
        var type = member.ContainingType;
        var rows = known.RequestNamespaceOf(type) switch
        {
            MetadataNames.ControlPlaneModel => s_controlPlane,
            MetadataNames.DataPlaneModel => s_dataPlane,
            _ => null,
        };
        return rows is not null && rows.TryGetValue($"{type.Name}.{member.Name}", out var row) ? row : OfMark(member, member.GetAttributes, known);
    }

    /// <summary>The constraint of a string parameter, or null.</summary>
    public static TextMember? OfParameter(IParameterSymbol parameter, KnownSymbols known) =>
        known.FirmwareJobAttribute is { } attribute && SymbolEqualityComparer.Default.Equals(parameter.ContainingType, attribute)
            ? s_jobIdTemplate
            : OfMark(parameter, parameter.GetAttributes, known);

    /// <summary>The constraint of what a method returns, or null.</summary>
    public static TextMember? OfReturnValue(IMethodSymbol method, KnownSymbols known) =>
        method.AssociatedSymbol is IPropertySymbol property
            ? OfMark(property, property.GetAttributes, known)
            : OfMark(method, method.GetReturnTypeAttributes, known);

    private static TextMember? OfMark(ISymbol marked, Func<System.Collections.Immutable.ImmutableArray<AttributeData>> attributes, KnownSymbols known)
    {
        if (!known.CanBeMarked(marked.ContainingAssembly))
        {
            return null;
        }

        foreach (var attribute in attributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, known.JobIdAttribute))
            {
                return s_jobId;
            }

            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, known.ThingNameAttribute))
            {
                return s_thingName;
            }
        }

        return null;
    }
}
