using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Symbols;

/// <summary>The symbols that rules bind to, resolved once for a compilation.</summary>
internal sealed class KnownSymbols
{
    private static readonly ConditionalWeakTable<Compilation, StrongBox<KnownSymbols?>> s_cache = new();

    private readonly HashSet<IAssemblySymbol> _users;

    private KnownSymbols(Compilation compilation, IAssemblySymbol? controlPlane, IAssemblySymbol? dataPlane, IAssemblySymbol? runtime, IAssemblySymbol? cdk)
    {
        Compilation = compilation;
        ControlPlane = controlPlane;
        DataPlane = dataPlane;
        Runtime = runtime;
        Cdk = cdk;
        JobId = compilation.GetTypeByMetadataName(MetadataNames.JobId);
        JobIdAttribute = compilation.GetTypeByMetadataName(MetadataNames.JobIdAttribute);
        ThingNameAttribute = compilation.GetTypeByMetadataName(MetadataNames.ThingNameAttribute);
        FirmwareJobAttribute = compilation.GetTypeByMetadataName(MetadataNames.FirmwareJobAttribute);
        ExpressionTree = compilation.GetTypeByMetadataName(MetadataNames.ExpressionTree);
        _users = LibraryUse.ReferencesOf(compilation, runtime);
    }

    public Compilation Compilation { get; }

    /// <summary>The assembly of <c>Amazon.IoT.Model</c>, when it is referenced.</summary>
    public IAssemblySymbol? ControlPlane { get; }

    /// <summary>The assembly of <c>Amazon.IoTJobsDataPlane.Model</c>, when it is referenced.</summary>
    public IAssemblySymbol? DataPlane { get; }

    /// <summary>The assembly of the attributes and of <c>JobId</c>, when it is referenced.</summary>
    public IAssemblySymbol? Runtime { get; }

    /// <summary>The assembly of <c>Amazon.CDK.AWS.IoT</c>, when it is referenced.</summary>
    public IAssemblySymbol? Cdk { get; }

    public INamedTypeSymbol? JobId { get; }

    public INamedTypeSymbol? JobIdAttribute { get; }

    public INamedTypeSymbol? ThingNameAttribute { get; }

    public INamedTypeSymbol? FirmwareJobAttribute { get; }

    /// <summary><c>Expression&lt;TDelegate&gt;</c>: a lambda of that type is data.</summary>
    public INamedTypeSymbol? ExpressionTree { get; }

    /// <summary>Resolves the symbols; null when nothing in <paramref name="compilation"/> can concern a rule, so that nothing is registered.</summary>
    public static KnownSymbols? TryCreate(Compilation compilation) =>
        s_cache.GetValue(compilation, static key => new(Create(key))).Value;

    /// <summary>Whether <paramref name="assembly"/> is one of the SDK's or the runtime library: the first, cheapest test of a member.</summary>
    public bool IsLibrary(IAssemblySymbol? assembly) =>
        assembly is not null && (ReferenceEquals(assembly, ControlPlane) || ReferenceEquals(assembly, Runtime) || ReferenceEquals(assembly, DataPlane));

    /// <summary>Whether members of <paramref name="assembly"/> can carry the runtime library's attributes.</summary>
    public bool CanBeMarked(IAssemblySymbol? assembly) => assembly is not null && _users.Contains(assembly);

    /// <summary>The namespace of an SDK request or structure when <paramref name="type"/> is one, else null.</summary>
    public string? RequestNamespaceOf(INamedTypeSymbol? type) =>
        type is { ContainingType: null, ContainingNamespace: var space }
        && (ReferenceEquals(type.ContainingAssembly, ControlPlane) || ReferenceEquals(type.ContainingAssembly, DataPlane))
            ? space.ToDisplayString()
            : null;

    private static KnownSymbols? Create(Compilation compilation)
    {
        var controlPlane = compilation.GetTypeByMetadataName(MetadataNames.CreateJobRequest)?.ContainingAssembly;
        var dataPlane = compilation.GetTypeByMetadataName(MetadataNames.DescribeJobExecutionRequest)?.ContainingAssembly;
        var runtime = compilation.GetTypeByMetadataName(MetadataNames.FirmwareJobAttribute)?.ContainingAssembly
            ?? compilation.GetTypeByMetadataName(MetadataNames.JobIdAttribute)?.ContainingAssembly;
        var cdk = compilation.GetTypeByMetadataName(CdkTypes.Properties)?.ContainingAssembly;
        return (controlPlane ?? dataPlane ?? runtime ?? cdk) is not null && LibraryUse.IsPossible(compilation, controlPlane, dataPlane, runtime, cdk)
            ? new KnownSymbols(compilation, controlPlane, dataPlane, runtime, cdk)
            : null;
    }
}
