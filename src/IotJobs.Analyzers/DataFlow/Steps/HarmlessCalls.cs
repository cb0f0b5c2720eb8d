using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Calls of .NET that read what they are handed and keep nothing of it.</summary>
internal static class HarmlessCalls
{
    private static readonly HashSet<string> s_types = new(StringComparer.Ordinal)
    {
        "String", "Console", "Enumerable", "JsonSerializer", "JsonConvert", "Convert", "Math", "Task", "ValueTask", "Debug", "Trace", "ArgumentNullException", "Object", "MemoryExtensions",
    };

    public static bool Contains(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        return method.Name is nameof(ToString) or nameof(Equals) or nameof(GetHashCode) or "GetType" or "Dispose" or "DisposeAsync" or "ConfigureAwait"
            || (method.Name is "Contains" or "ContainsKey" or "IndexOf" && IsFramework(method.ContainingNamespace))
            || (method.ContainingType is { } type && s_types.Contains(type.Name) && IsFramework(type.ContainingNamespace)
                && !method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate));
    }

    private static bool IsFramework(INamespaceSymbol? space) =>
        space?.ToDisplayString() is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || name == "Newtonsoft.Json");
}
