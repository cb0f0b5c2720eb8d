using System.Reflection;
using System.Runtime.Loader;
using IotJobs.Analyzers.Tests.Harness;

namespace IotJobs.Analyzers.Tests.AwsSdkIoT;

/// <summary>A stand-in loaded to be run, apart from the other generation of the same name and from its AWSSDK.Core.</summary>
internal sealed class StandInAssembly : AssemblyLoadContext
{
    private readonly string _folder;

    private readonly Assembly _iot;

    public StandInAssembly(string generation)
    {
        _folder = Repository.Path("tests", "AwsSdkIoT", generation, "bin", Repository.Configuration, "netstandard2.0");
        _iot = LoadFromAssemblyPath(Path.Combine(_folder, "AWSSDK.IoT.dll"));
    }

    public IEnumerable<Type> PublicTypes => _iot.GetExportedTypes();

    public Type Type(string name) => _iot.GetType(name, throwOnError: true)!;

    public Type CoreType(string name) => LoadFromAssemblyName(new AssemblyName("AWSSDK.Core")).GetType(name, throwOnError: true)!;

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(_folder, $"{assemblyName.Name}.dll");
        return assemblyName.Name!.StartsWith("AWSSDK.", StringComparison.Ordinal) && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
