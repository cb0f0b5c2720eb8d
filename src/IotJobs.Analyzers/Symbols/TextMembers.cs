using System.Collections.Immutable;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Symbols;

/// <summary>Finds the members whose text is constrained: the SDK's by the constraint table, the user's own by their marks.</summary>
internal static class TextMembers
{
    // The digits that JobId.New puts behind its prefix.
    private const int GuidLength = 32;

    private static readonly TextMember s_jobIdTemplate = new("JobId", TextConstraints.JobId, TextMemberKind.IdTemplate);

    private static readonly Dictionary<string, TextMember> s_marks = new(StringComparer.Ordinal)
    {
        ["JobIdAttribute"] = new("JobId", TextConstraints.JobId, TextMemberKind.Id),
        ["ThingNameAttribute"] = new("ThingName", TextConstraints.ThingName, TextMemberKind.Text),
        ["JobTargetAttribute"] = new("Target", TextConstraints.TargetArn, TextMemberKind.Text),
        ["JobDocumentAttribute"] = new("Document", TextConstraints.Document, TextMemberKind.Text),
    };

    private static readonly Dictionary<string, TextMember> s_firmwareJob = new(StringComparer.Ordinal)
    {
        ["Description"] = new("Description", TextConstraints.Description, TextMemberKind.Text),
        ["DocumentSource"] = new("DocumentSource", TextConstraints.DocumentSource, TextMemberKind.Text),
    };

    private static readonly TextMember s_packageVersion = new("PackageVersions", TextConstraints.PackageVersionArn, TextMemberKind.Text);

    private static readonly TextMember s_description = new("Description", TextConstraints.Description, TextMemberKind.Text);

    /// <summary>The constraint of a member of the tables, or null when it holds no text.</summary>
    public static TextMember? Of(MemberConstraint row) => row.Value is TextConstraint constraint ? new(row.Member, constraint, KindOf(constraint, row.TypeName)) : null;

    /// <summary>The constraint of a property or field of type string, or null.</summary>
    public static TextMember? OfMember(ISymbol member, KnownSymbols known)
    {
        var type = member.ContainingType;
        if (known.RequestNamespaceOf(type) is { } space
            && ServiceConstraints.TryGet($"{space}.{type.Name}", member.Name) is { Value: TextConstraint } row)
        {
            return Of(row);
        }

        if (member is { Name: "PackageVersions", ContainingType.Name: "JobOptions" } && ReferenceEquals(member.ContainingAssembly, known.Runtime))
        {
            return s_packageVersion;
        }

        return IsFirmwareJob(type, known)
            ? s_firmwareJob.TryGetValue(member.Name, out var own) ? own : null
            : OfMark(member, member.GetAttributes, known);
    }

    /// <summary>The constraint of a string parameter, or null.</summary>
    public static TextMember? OfParameter(IParameterSymbol parameter, KnownSymbols known) =>
        IsFirmwareJob(parameter.ContainingType, known) ? s_jobIdTemplate
        : parameter is { Name: "description", ContainingSymbol: { Name: "ToCreateJobTemplateRequest", ContainingType: var job } } && job.AllInterfaces.Any(one => Types.Is(one, MetadataNames.Text.IotJobs, "IJobDocument")) ? s_description
        : parameter.Ordinal == 0 && known.JobId is { } jobId && SymbolEqualityComparer.Default.Equals(parameter.ContainingType, jobId) ? OfJobId(parameter.ContainingSymbol.Name)
        : OfMark(parameter, parameter.GetAttributes, known);

    /// <summary>The constraint of what a method returns, or null.</summary>
    public static TextMember? OfReturnValue(IMethodSymbol method, KnownSymbols known) =>
        method.AssociatedSymbol is IPropertySymbol property
            ? OfMark(property, property.GetAttributes, known)
            : OfMark(method, method.GetReturnTypeAttributes, known);

    private static TextMember? Of(AttributeData mark) =>
        mark is { AttributeClass.Name: "JobIdPrefixAttribute", ConstructorArguments: [{ Value: int room }] } ? Prefix(room)
        : s_marks.TryGetValue(mark.AttributeClass!.Name, out var row) ? row
        : null;

    private static TextMember? OfJobId(string method) => method switch
    {
        "Parse" => s_marks["JobIdAttribute"] with { Kind = TextMemberKind.CheckedId },
        "TryParse" => s_marks["JobIdAttribute"] with { Kind = TextMemberKind.AskedId },
        "New" => Prefix(GuidLength),
        _ => null,
    };

    // The beginning of a JobId that has room for so many characters more; it may be empty.
    private static TextMember Prefix(int room) =>
        new("JobId prefix", TextConstraints.JobId with { Length = new(0, Math.Max(0, JobIdGrammar.MaxLength - room)) }, TextMemberKind.Id);

    private static TextMemberKind KindOf(TextConstraint constraint, string typeName) =>
        constraint == TextConstraints.JobId && typeName == SdkTypes.CreateJobRequest ? TextMemberKind.NewId
        : constraint == TextConstraints.JobId || constraint == TextConstraints.JobTemplateId || constraint == TextConstraints.DeviceJobId ? TextMemberKind.Id
        : TextMemberKind.Text;

    private static bool IsFirmwareJob(INamedTypeSymbol? type, KnownSymbols known) =>
        known.FirmwareJobAttribute is { } attribute && SymbolEqualityComparer.Default.Equals(type, attribute);

    private static TextMember? OfMark(ISymbol marked, Func<ImmutableArray<AttributeData>> attributes, KnownSymbols known)
    {
        if (!known.CanBeMarked(marked.ContainingAssembly))
        {
            return null;
        }

        foreach (var attribute in attributes())
        {
            if (attribute.AttributeClass is { ContainingType: null, ContainingNamespace.Name: MetadataNames.Runtime } mark
                && SymbolEqualityComparer.Default.Equals(mark.ContainingAssembly, known.Runtime)
                && Of(attribute) is { } row)
            {
                return row;
            }
        }

        return null;
    }
}
