using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Generation;

/// <summary>Test code with its generated part, compiled, loaded and ready to be called; unloaded when disposed.</summary>
internal sealed class LoadedCode : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Test", isCollectible: true);
    private readonly Assembly _assembly;

    private LoadedCode(Compilation compilation, IEnumerable<string> files)
    {
        var byName = files.ToDictionary(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);
        _context.Resolving += (context, name) => byName.TryGetValue(name.Name ?? "", out var file) ? context.LoadFromAssemblyPath(file) : null;
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        _assembly = _context.LoadFromStream(image);
    }

    /// <summary>Compiles <paramref name="code"/> (the usual usings go before it) and loads it.</summary>
    public static LoadedCode Load(
        string code,
        ImmutableArray<MetadataReference>? sdk = null,
        LanguageVersion language = LanguageVersion.Latest,
        NullableContextOptions nullable = NullableContextOptions.Enable)
    {
        ImmutableArray<MetadataReference> references = [.. References.IotJobs, .. sdk ?? []];
        var output = Generated.RunCleanly(Generated.Compile([Generated.Source(code)], references, language, nullable));
        return new(output, (sdk ?? []).Select(reference => reference.Display!));
    }

    /// <summary>Calls the static method <c>Case.<paramref name="method"/></c>; what it throws is thrown here.</summary>
    public object? Call(string method, params object?[] arguments) => _assembly.GetType("Case", throwOnError: true)!
        .InvokeMember(method, BindingFlags.InvokeMethod | BindingFlags.Public | BindingFlags.Static | BindingFlags.DoNotWrapExceptions, null, null, arguments);

    /// <summary>What <c>Case.Create()</c> gives.</summary>
    public IJobDocument Create() => Assert.IsAssignableFrom<IJobDocument>(Call("Create"));

    public void Dispose() => _context.Unload();
}
