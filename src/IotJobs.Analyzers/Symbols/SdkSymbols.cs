using System.Runtime.CompilerServices;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Symbols;

/// <summary>What the SDK's types are to the law.</summary>
internal sealed class SdkSymbols(KnownSymbols known)
{
    public KnownSymbols Known { get; } = known;

    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> s_switches = new();

    private readonly Lazy<bool> _hasNullCollections = new(() => IsGeneration4(known.Compilation) && !AsksForCollections(known.Compilation));

    /// <summary>
    /// Whether the SDK leaves collections null: generation 4, known by its nullable numbers, unless the program asks for empty ones.
    /// </summary>
    public bool HasNullCollections => _hasNullCollections.Value;

    /// <summary>Whether <paramref name="assembly"/> is one of the SDK's: the first, cheapest test.</summary>
    public bool IsSdk(IAssemblySymbol? assembly) =>
        assembly is not null && (ReferenceEquals(assembly, Known.ControlPlane) || ReferenceEquals(assembly, Known.DataPlane));

    /// <summary>Whether <paramref name="assembly"/> is the CDK's: its types stand for those of the SDK, in the names of CloudFormation.</summary>
    public bool IsCdk(IAssemblySymbol? assembly) => assembly is not null && ReferenceEquals(assembly, Known.Cdk);

    /// <summary>The form that members of <paramref name="type"/> are written in.</summary>
    public Dialect DialectOf(ITypeSymbol? type) => IsCdk(type?.ContainingAssembly) ? Dialect.JobTemplate : Dialect.Sdk;

    /// <summary>The metadata name of a type that has rows in the law, or null. A type of the CDK has those of the SDK's type that it stands for.</summary>
    public string? TypeNameOf(ITypeSymbol? type) => IsCdk(type?.ContainingAssembly) ? CdkTypes.NameOf(type!) :
        type is INamedTypeSymbol { ContainingType: null, ContainingNamespace: { } space } && IsSdk(type.ContainingAssembly)
        && $"{space.ToDisplayString()}.{type.Name}" is var name && ServiceConstraints.Of(name).Count > 0
            ? name
            : null;

    private static bool IsGeneration4(Compilation compilation) =>
        (compilation.GetTypeByMetadataName(SdkTypes.RetryCriteria) ?? compilation.GetTypeByMetadataName(SdkTypes.UpdateJobExecutionRequest))
            ?.GetMembers().OfType<IPropertySymbol>().Any(property => Types.IsNullable(property.Type)) == true;

    // AWSConfigs.InitializeCollections, by its name: any mention means that somebody has thought of it.
    private static bool AsksForCollections(Compilation compilation) =>
        compilation.SyntaxTrees.Any(tree => s_switches.GetValue(
            tree, static key => new(key.GetText().ToString().IndexOf("InitializeCollections", StringComparison.Ordinal) >= 0)).Value);
}
