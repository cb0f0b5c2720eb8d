using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Requests;

/// <summary>The SDK's assemblies and what their types are to the law.</summary>
internal sealed class RequestSymbols
{
    private readonly IAssemblySymbol? _controlPlane;
    private readonly IAssemblySymbol? _dataPlane;

    private RequestSymbols(Compilation compilation, IAssemblySymbol? controlPlane, IAssemblySymbol? dataPlane)
    {
        Compilation = compilation;
        (_controlPlane, _dataPlane) = (controlPlane, dataPlane);
        ExpressionTree = compilation.GetTypeByMetadataName("System.Linq.Expressions.Expression`1");
        HasNullCollections = (compilation.GetTypeByMetadataName(SdkTypes.RetryCriteria)?.GetMembers("NumberOfRetries").FirstOrDefault() as IPropertySymbol)
            ?.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
    }

    public Compilation Compilation { get; }

    public INamedTypeSymbol? ExpressionTree { get; }

    /// <summary>Whether the SDK is of generation 4, which leaves collections null. It is known by its nullable numbers.</summary>
    public bool HasNullCollections { get; }

    /// <summary>Resolves the symbols, or null when no SDK with Jobs is referenced.</summary>
    public static RequestSymbols? TryCreate(Compilation compilation)
    {
        var controlPlane = compilation.GetTypeByMetadataName(SdkTypes.CreateJobRequest)?.ContainingAssembly;
        var dataPlane = compilation.GetTypeByMetadataName(SdkTypes.UpdateJobExecutionRequest)?.ContainingAssembly;
        return (controlPlane ?? dataPlane) is null ? null : new(compilation, controlPlane, dataPlane);
    }

    /// <summary>Whether <paramref name="assembly"/> is one of the SDK's: the first, cheapest test.</summary>
    public bool IsSdk(IAssemblySymbol? assembly) =>
        assembly is not null && (ReferenceEquals(assembly, _controlPlane) || ReferenceEquals(assembly, _dataPlane));

    /// <summary>The metadata name of a type that has rows in the law, or null.</summary>
    public string? TypeNameOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { ContainingType: null, ContainingNamespace: { } space } && IsSdk(type.ContainingAssembly)
        && $"{space.ToDisplayString()}.{type.Name}" is var name && ServiceConstraints.Of(name).Count > 0
            ? name
            : null;
}
