using IotJobs.Analyzers.Generation.Model;
using IotJobs.Analyzers.Generation.Parsing;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generation.Drift;

/// <summary>Finds the code that makes a change: a member, the type that lacks one, or else the job.</summary>
internal sealed class ChangePlaces(INamedTypeSymbol job, FirmwareJobResult parsed, Compilation compilation)
{
    private readonly Dictionary<string, WriterModel> _writers =
        parsed.Model!.Document.Writers.ToDictionary(writer => writer.Method, StringComparer.Ordinal);

    /// <summary>The place of <paramref name="change"/>, in the source of this compilation.</summary>
    public Location Of(SchemaChange change)
    {
        var (member, method) = (default(ISymbol), parsed.Model!.Document.Writers[0].Method);
        foreach (var step in change.Path)
        {
            var form = method is null ? null : Follow(method, step, ref member);
            method = form?.Method;
        }

        var type = change.IsInside && method is not null ? parsed.Symbols.Types[method] : null;
        return InSource(type) ?? InSource(member) ?? TypeChecks.IdentifierOf(job);
    }

    private ValueForm? Follow(string method, SchemaStep step, ref ISymbol? member)
    {
        switch (_writers[method])
        {
            case ListWriter list:
                return list.Element;
            case DictionaryWriter dictionary:
                return dictionary.Value;
            case ObjectWriter item when item.Members.FirstOrDefault(candidate => candidate.JsonName == step.Name) is { } found:
                member = parsed.Symbols.Members[method][item.Members.ToList().IndexOf(found)];
                return found.Value;
            default:
                return null;
        }
    }

    // A type of another project may come as source, but not as source of this one.
    private Location? InSource(ISymbol? symbol) =>
        symbol?.Locations.FirstOrDefault(location => location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree));
}
