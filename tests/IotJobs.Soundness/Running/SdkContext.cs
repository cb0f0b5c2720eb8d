using System.Reflection;
using System.Runtime.Loader;
using IotJobs.Analyzers.Tests.Harness;

namespace IotJobs.Soundness.Running;

/// <summary>Compiled programs, loaded to be run against the stand-in of the AWS SDK.</summary>
internal sealed class SdkContext() : AssemblyLoadContext(null, isCollectible: true)
{
    private static readonly AssemblyLoadContext s_sdk = new Shared();

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name!.StartsWith("AWSSDK.", StringComparison.Ordinal) ? s_sdk.LoadFromAssemblyName(assemblyName) : null;

    /// <summary>One copy of the SDK for all batches.</summary>
    private sealed class Shared : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var path = Repository.Path("tests", "AwsSdkIoT", "V4", "bin", Repository.Configuration, "netstandard2.0", assemblyName.Name + ".dll");
            return assemblyName.Name!.StartsWith("AWSSDK.", StringComparison.Ordinal) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
