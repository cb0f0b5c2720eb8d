using IotJobs.Analyzers.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser.Reading;

/// <summary>Finds out how the types of a document are made from JSON.</summary>
internal sealed class ReadingParser(INamedTypeSymbol job, DocumentModel document, DocumentSymbols symbols, Compilation compilation)
{
    private const string NotNullWhen = "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute";

    private readonly Dictionary<string, DocumentType> _types = document.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
    private readonly Queue<string> _pending = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly ReadingObstacle _obstacle = new();
    private readonly ObsoleteUse _obsolete = new();
    private readonly OutsideParameters _parameters = new(job);
    private bool _holdsItself;

    /// <summary>How the job is read, and the document with what is known of each type's reading. What only members that are not read hold is not asked.</summary>
    public (DocumentModel Document, ReadingModel Reading) Parse()
    {
        Need(document.Job.Name);
        while (_pending.Count > 0 && _obstacle.Text is null)
        {
            var name = _pending.Dequeue();
            _types[name] = WithReading(_types[name]);
        }

        if (_parameters.Count > 0 && _holdsItself)
        {
            _obstacle.Add(job, "it holds others of its type, and a document does not carry every required member");
        }

        return _obstacle.Text is { } obstacle
            ? (document, new(default, false, false, obstacle))
            : (document with { Types = document.Types.Select(type => _types[type.Name]).ToEquatableArray() },
                new(
                    _parameters.InOrder().ToEquatableArray(),
                    compilation.GetTypesByMetadataName(NotNullWhen).Any(type => compilation.IsSymbolAccessibleWithin(type, job)),
                    _obsolete.Found,
                    null));
    }

    private void Need(string? name)
    {
        if (name is not null && _known.Add(name))
        {
            _pending.Enqueue(name);
        }
        else
        {
            _holdsItself |= name == document.Job.Name;
        }
    }

    private DocumentType WithReading(DocumentType type) => type switch
    {
        ObjectType item => WithReading(item),
        ListType item => item with { IsRead = true, Making = MakingOf(item, item.Element, isDictionary: false) },
        DictionaryType item => item with { IsRead = true, Making = MakingOf(item, item.Value, isDictionary: true) },
        _ => type with { IsRead = true },
    };

    private ObjectType WithReading(ObjectType type)
    {
        var making = new ObjectMaking(job, (INamedTypeSymbol)symbols.Types[type.Name], compilation, _obstacle, _obsolete, _parameters);
        var readings = making.Read(type, symbols.Members[type.Name]).ToList();
        for (var i = 0; i < readings.Count; i++)
        {
            if (readings[i].Role is not (MemberRole.Skipped or MemberRole.Discriminator))
            {
                Need(type.Members[i].Value.Type);
            }
        }

        return type with { IsRead = true, Members = type.Members.Zip(readings, (member, reading) => member with { Reading = reading }).ToEquatableArray() };
    }

    private string? MakingOf(DocumentType collection, ValueForm item, bool isDictionary)
    {
        var type = symbols.Types[collection.Name];
        if (!CollectionMaking.TryFind(type, item.FullTypeName, isDictionary, job, compilation, out var making))
        {
            _obstacle.Add(type, "no way to make such a collection is known");
        }

        Need(item.Type);
        return making;
    }
}
