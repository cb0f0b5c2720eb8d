using IotJobs.Analyzers.Generator.Model;
using IotJobs.Analyzers.Generator.Parser;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Schema;

/// <summary>Finds the code that makes a change: a member, the type that lacks one, or else the job.</summary>
internal sealed class ChangePlaces(INamedTypeSymbol job, FirmwareJobResult parsed, Compilation compilation)
{
    private readonly Dictionary<string, DocumentType> _types =
        parsed.Model!.Document.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The place of <paramref name="change"/>, in the source of this compilation.</summary>
    public Location Of(SchemaChange change)
    {
        var (member, name) = (default(ISymbol), (string?)parsed.Model!.Document.Job.Name);
        foreach (var step in change.Path)
        {
            var form = name is null ? null : Follow(name, step, ref member);
            name = form?.Type;
        }

        var type = change.IsInside && name is not null ? parsed.Symbols.Types[name] : null;
        return InSource(type) ?? InSource(member) ?? TypeChecks.IdentifierOf(job);
    }

    private ValueForm? Follow(string name, SchemaStep step, ref ISymbol? member)
    {
        switch (_types[name])
        {
            case ListType list:
                return list.Element;
            case DictionaryType dictionary:
                return dictionary.Value;
            case ObjectType item when item.Members.FirstOrDefault(candidate => candidate.JsonName == step.Name) is { } found:
                member = parsed.Symbols.Members[name][item.Members.ToList().IndexOf(found)];
                return found.Value;
            default:
                return null;
        }
    }

    // A type of another project may come as source, but not as source of this one.
    private Location? InSource(ISymbol? symbol) =>
        symbol?.Locations.FirstOrDefault(location => location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree));
}
