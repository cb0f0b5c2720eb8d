using IotJobs.Analyzers.Generation.Model;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generation.Parsing.Reading;

/// <summary>Finds out how the types of a document are made from JSON.</summary>
internal sealed class ReadingParser(INamedTypeSymbol job, DocumentModel document, DocumentSymbols symbols, Compilation compilation)
{
    private const string NotNullWhen = "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute";

    private readonly List<ReaderModel> _readers = new();
    private readonly Queue<string> _pending = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly ReadingObstacle _obstacle = new();
    private readonly ObsoleteUse _obsolete = new();
    private readonly OutsideParameters _parameters = new(job);
    private bool _holdsItself;

    /// <summary>How the job is read. What only members that are not read hold is not asked.</summary>
    public ReadingModel Parse()
    {
        var writers = document.Writers.ToDictionary(writer => writer.Method, StringComparer.Ordinal);
        Need(document.Writers[0].Method);
        while (_pending.Count > 0 && _obstacle.Text is null)
        {
            _readers.Add(ReaderOf(writers[_pending.Dequeue()]));
        }

        if (_parameters.Count > 0 && _holdsItself)
        {
            _obstacle.Add(job, "it holds others of its type, and a document does not carry every required member");
        }

        return _obstacle.Text is { } obstacle
            ? new(default, default, false, false, obstacle)
            : new(
                _readers.ToEquatableArray(),
                _parameters.InOrder().ToEquatableArray(),
                compilation.GetTypesByMetadataName(NotNullWhen).Any(type => compilation.IsSymbolAccessibleWithin(type, job)),
                _obsolete.Found,
                null);
    }

    private void Need(string? method)
    {
        if (method is not null && _known.Add(method))
        {
            _pending.Enqueue(method);
        }
        else
        {
            _holdsItself |= method == document.Writers[0].Method;
        }
    }

    private ReaderModel ReaderOf(WriterModel writer) => writer switch
    {
        ObjectWriter item => ObjectReaderOf(item),
        ListWriter item => CollectionReaderOf(item, item.Element, isDictionary: false),
        DictionaryWriter item => CollectionReaderOf(item, item.Value, isDictionary: true),
        _ => new EnumReader(writer.Method),
    };

    private ObjectReader ObjectReaderOf(ObjectWriter writer)
    {
        var making = new ObjectMaking(job, (INamedTypeSymbol)symbols.Types[writer.Method], compilation, _obstacle, _obsolete, _parameters);
        var members = making.Read(writer, symbols.Members[writer.Method]).ToEquatableArray();
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Role is not (MemberRole.Skipped or MemberRole.Discriminator))
            {
                Need(writer.Members[i].Value.Method);
            }
        }

        return new(writer.Method, members);
    }

    private CollectionReader CollectionReaderOf(WriterModel writer, ValueForm item, bool isDictionary)
    {
        var type = symbols.Types[writer.Method];
        if (!CollectionMaking.TryFind(type, item.FullTypeName, isDictionary, job, compilation, out var making))
        {
            _obstacle.Add(type, "no way to make such a collection is known");
        }

        Need(item.Method);
        return new(writer.Method, making);
    }
}
