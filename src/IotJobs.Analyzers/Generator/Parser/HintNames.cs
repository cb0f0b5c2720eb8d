using System.Text;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>
/// Names generated files: readable, short enough for a path, and different for different types also where a file system ignores case.
/// </summary>
internal static class HintNames
{
    private const int MaxReadableLength = 120;

    /// <summary>The file name of <paramref name="type"/>: its full metadata name, made safe, and a hash of what that lost.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        var name = TypeNames.Metadata(type);
        var readable = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            var isSafe = character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_';
            readable.Append(isSafe ? character : character == '+' ? '.' : '-');
        }

        if (readable.Length > MaxReadableLength)
        {
            readable.Remove(0, readable.Length - MaxReadableLength);
        }

        return $"{readable}.{Hash(name):x8}.g.cs";
    }

    // FNV-1a: the same in every process, unlike string.GetHashCode.
    private static uint Hash(string text)
    {
        var hash = 2166136261;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash;
    }
}
