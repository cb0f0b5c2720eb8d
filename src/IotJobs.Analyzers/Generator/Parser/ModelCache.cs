using System.Runtime.CompilerServices;
using IotJobs.Analyzers.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>
/// Keeps the model of a job while nothing has changed that it can depend on. The pipeline asks for every job at every key that is pressed anywhere; most
/// keys change a member that it cannot see, and then no symbol has to be looked at.
/// </summary>
internal static class ModelCache
{
    // By the file of the job and the place of its declaration there. Both go when nobody holds the file any more.
    private static readonly ConditionalWeakTable<SyntaxTree, Dictionary<int, Entry>> s_entries = new();

    /// <summary>The model of the job that is declared at <paramref name="declaration"/>.</summary>
    /// <param name="declaration">The declaration with the attribute.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="parse">Reads the job where the model that is kept is none or may be another one now.</param>
    public static FirmwareJobModel? Get(SyntaxNode declaration, Compilation compilation, Func<FirmwareJobResult> parse)
    {
        var entries = s_entries.GetOrCreateValue(declaration.SyntaxTree);
        var declarations = DeclarationsOfCompilation.Of(compilation);
        lock (entries)
        {
            if (entries.TryGetValue(declaration.SpanStart, out var entry)
                && declarations.IsSame(entry.Declarations)
                && entry.Files.TrueForAll(compilation.ContainsSyntaxTree))
            {
                entries[declaration.SpanStart] = entry with { Declarations = declarations };
                return entry.Model;
            }
        }

        var parsed = parse();
        var types = parsed.Symbols.Types.Values.OfType<INamedTypeSymbol>().SelectMany(MemberSelection.LevelsOf).ToList();
        lock (entries)
        {
            // What a job inherits from another job also hangs on what that one holds.
            if (types.Count(type => FirmwareJobParser.FindAttribute(type) is not null) > 1)
            {
                entries.Remove(declaration.SpanStart);
            }
            else
            {
                entries[declaration.SpanStart] = new(declarations, FilesOf(types), parsed.Model);
            }
        }

        return parsed.Model;
    }

    // Of these types all counts, bodies too: members, constants, constructors, initializers.
    private static List<SyntaxTree> FilesOf(List<INamedTypeSymbol> types) => types
        .SelectMany(type => type.DeclaringSyntaxReferences)
        .Select(reference => reference.SyntaxTree)
        .Distinct()
        .ToList();

    private sealed record Entry(DeclarationsOfCompilation Declarations, List<SyntaxTree> Files, FirmwareJobModel? Model);
}
