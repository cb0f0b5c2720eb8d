using System.Reflection;
using System.Runtime.Loader;

namespace IotJobs.Package.Tests;

/// <summary>The assemblies that are there wherever a package is promised to work, with their versions.</summary>
internal static class Floor
{
    // Beside the compiler and in the editor: .NET SDK 8.0.100 and Visual Studio 2022 17.8, Roslyn 4.8.
    private static readonly Dictionary<string, Version> s_compiler = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        // In editors alone.
        ["Microsoft.CodeAnalysis.Features"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Composition.AttributedModel"] = new(7, 0, 0, 0),
    };

    private static readonly Dictionary<string, Version> s_build = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.Build.Framework"] = new(15, 1, 0, 0),
        ["Microsoft.Build.Utilities.Core"] = new(15, 1, 0, 0),
        ["System.Reflection.Metadata"] = new(5, 0, 0, 0),
    };

    // What the packages bring that the library depends on.
    private static readonly Dictionary<string, Version> s_netstandard = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["System.Buffers"] = new(4, 0, 2, 0),
        ["System.ComponentModel.Annotations"] = new(4, 2, 1, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Text.Json"] = new(8, 0, 0, 0),
    };

    /// <summary>The newest version of <paramref name="assembly"/> that <paramref name="file"/> of a package may refer to; null for none.</summary>
    public static Version? NewestFor(string file, string assembly) => file.Split('/') switch
    {
        ["analyzers", ..] => s_compiler.GetValueOrDefault(assembly),
        ["tasks", ..] => s_build.GetValueOrDefault(assembly),
        ["lib", "netstandard2.0", _] => s_netstandard.GetValueOrDefault(assembly),
        _ => assembly.StartsWith("System.", StringComparison.Ordinal) ? new Version(8, 0, 0, 0) : null,
    };

    /// <summary>Makes a context in which <paramref name="shipped"/> runs with exactly the compiler's assemblies.</summary>
    public static AssemblyLoadContext Load(IReadOnlyDictionary<string, byte[]> shipped) => new Compiler(shipped);

    private sealed class Compiler(IReadOnlyDictionary<string, byte[]> shipped) : AssemblyLoadContext("floor")
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var name = assemblyName.Name!;
            if (shipped.TryGetValue(name, out var content))
            {
                return LoadFromStream(new MemoryStream(content));
            }

            if (s_compiler.TryGetValue(name, out var newest) && assemblyName.Version > newest && !name.StartsWith("System.Memory", StringComparison.Ordinal))
            {
                throw new FileNotFoundException($"The floor has {name} {newest}, not {assemblyName.Version}.");
            }

            return FileOf(name) is { } file ? LoadFromAssemblyPath(file) : null;
        }

        // System.Composition 7.0.0 is not on every feed: the content is a newer one's, the version that is answered for is the floor's.
        private static string? FileOf(string name) => name switch
        {
            "Microsoft.CodeAnalysis" => InPackage("microsoft.codeanalysis.common", "4.8.0", name),
            "Microsoft.CodeAnalysis.Workspaces" => InPackage("microsoft.codeanalysis.workspaces.common", "4.8.0", name),
            "Microsoft.CodeAnalysis.CSharp" or "Microsoft.CodeAnalysis.CSharp.Workspaces" => InPackage(name.ToLowerInvariant(), "4.8.0", name),
            "System.Composition.AttributedModel" => InPackage("system.composition.attributedmodel", "9.0.0", name),
            _ => null,
        };

        private static string InPackage(string id, string version, string name) =>
            Path.Combine(PackedPackage.PackageRoot, id, version, "lib", "netstandard2.0", $"{name}.dll");
    }
}
