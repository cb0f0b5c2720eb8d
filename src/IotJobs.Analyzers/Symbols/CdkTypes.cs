using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Symbols;

/// <summary>What the CDK's types stand for.</summary>
internal static class CdkTypes
{
    /// <summary>The properties of a job template: a type by which the CDK's assembly is known.</summary>
    public const string Properties = Construct + "Props";

    // The structures are nested in it.
    private const string Construct = "Amazon.CDK.AWS.IoT.CfnJobTemplate";
    private const string Tag = "Amazon.CDK.CfnTag";
    private const string Structure = "Property";

    /// <summary>
    /// The members of <c>CfnJobTemplateProps</c> that synth writes as they are. In all others that are declared as object it wants a property class.
    /// Source: synth of Amazon.CDK.Lib 2.160.0.
    /// </summary>
    public static IReadOnlyList<string> Untyped { get; } = ["AbortConfig", "JobExecutionsRolloutConfig", "PresignedUrlConfig", "TimeoutConfig"];

    /// <summary>The type of the tables whose members the construct <paramref name="type"/> has, or null when it is another.</summary>
    public static string? OfConstruct(ITypeSymbol type) => type.ToDisplayString() == Construct ? SdkTypes.CreateJobTemplateRequest : null;

    /// <summary>Whether <paramref name="type"/> is part of other resources too: AWS IoT judges it in a job template only.</summary>
    public static bool IsShared(ITypeSymbol type) => type.ToDisplayString() == Tag;

    /// <summary>The type of the tables that <paramref name="type"/> stands for, or null: <c>CfnJobTemplate.TimeoutConfigProperty</c> is a <c>TimeoutConfig</c>.</summary>
    public static string? NameOf(ITypeSymbol type) => type switch
    {
        { TypeKind: not TypeKind.Class } => null,
        { ContainingType: null } => type.ToDisplayString() switch
        {
            Properties => SdkTypes.CreateJobTemplateRequest,
            Tag => SdkTypes.Tag,
            _ => null,
        },
        { ContainingType: { } construct, Name: var name } when name.EndsWith(Structure, StringComparison.Ordinal) && construct.ToDisplayString() == Construct
            && SdkTypes.ControlPlane + name.Substring(0, name.Length - Structure.Length) is var known && ServiceConstraints.Of(known).Count > 0 => known,
        _ => null,
    };
}
