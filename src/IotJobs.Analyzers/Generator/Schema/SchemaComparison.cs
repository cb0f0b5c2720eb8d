using System.Collections.Immutable;
using IotJobs.Analyzers.Documents;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Generator.Schema;

/// <summary>
/// Compares two schemas by what they demand of a document: order, layout, and what a shared definition is called or whether it is one count for nothing.
/// </summary>
internal sealed class SchemaComparison
{
    private readonly SchemaText _committed;
    private readonly SchemaText _current;
    private readonly HashSet<(DocumentValue, DocumentValue)> _compared = [];
    private readonly List<SchemaChange> _changes = [];

    private SchemaComparison(SchemaText committed, SchemaText current) => (_committed, _current) = (committed, current);

    /// <summary>Every difference, in the order of today's document.</summary>
    public static IReadOnlyList<SchemaChange> Compare(SchemaText committed, SchemaText current)
    {
        var comparison = new SchemaComparison(committed, current);
        comparison.Compare(committed.Root, current.Root, ImmutableArray<SchemaStep>.Empty);
        return comparison._changes;
    }

    private void Compare(DocumentValue? before, DocumentValue? after, ImmutableArray<SchemaStep> path)
    {
        if (before is null || after is null)
        {
            return;
        }

        var (old, now) = (SchemaShape.Of(_committed, before), SchemaShape.Of(_current, after));
        var isSame = old.Description == now.Description;
        if (!isSame)
        {
            Add(path, Message.Of(Phrases.SchemaChanged, Name(path), old.Description, now.Description));
        }

        if (old.IsNullable != now.IsNullable)
        {
            Add(path, Message.Of(now.IsNullable ? Phrases.MayBeNull : Phrases.MayNotBeNull, Name(path)));
        }

        if (isSame && _compared.Add((old.Node, now.Node)))
        {
            CompareWords(old, now, path);
            CompareMembers(old, now, path);
            Compare(old.Item, now.Item, path.Add(default));
            Compare(old.Value, now.Value, path.Add(default));
        }
    }

    private void CompareWords(SchemaShape old, SchemaShape now, ImmutableArray<SchemaStep> path)
    {
        if (old.Words is not null && now.Words is not null)
        {
            AddAll(old.Words.Except(now.Words).Select(word => Message.Of(Phrases.WordIsGone, Name(path), word)), path);
            AddAll(now.Words.Except(old.Words).Select(word => Message.Of(Phrases.WordIsNew, Name(path), word)), path);
        }
    }

    private void CompareMembers(SchemaShape old, SchemaShape now, ImmutableArray<SchemaStep> path)
    {
        var gone = old.Members.Keys.Except(now.Members.Keys).ToList();
        foreach (var (name, node) in now.Members.Select(member => (member.Key, member.Value)))
        {
            var member = path.Add(new(name));
            var former = old.Members.ContainsKey(name) ? name : FormerName(name, node, old, now, gone);
            if (former is null)
            {
                Add(member, Message.Of(Phrases.MemberIsNew, Name(member), SchemaShape.Of(_current, node).Description, Need(now, name)));
                continue;
            }

            if (former != name)
            {
                gone.Remove(former);
                Add(member, Message.Of(Phrases.MemberWasRenamed, Name(path.Add(new(former))), name));
            }

            if (old.Required.Contains(former) != now.Required.Contains(name))
            {
                Add(member, Message.Of(Phrases.SchemaChanged, Name(member), Need(old, former), Need(now, name)));
            }

            Compare(old.Members[former], node, member);
        }

        foreach (var name in gone)
        {
            var removed = path.Add(new(name));
            var what = Message.Of(Phrases.MemberIsGone, Name(removed), SchemaShape.Of(_committed, old.Members[name]).Description, Need(old, name));
            _changes.Add(new(path, IsInside: true, what));
        }
    }

    /// <summary>
    /// The member that <paramref name="name"/> was before it was renamed: one of the same kind that is gone, alike in name or the only one. Null when it is
    /// new.
    /// </summary>
    private string? FormerName(string name, DocumentValue node, SchemaShape old, SchemaShape now, List<string> gone)
    {
        var kind = SchemaShape.Of(_current, node).Description;
        var alike = gone.Where(former => SchemaShape.Of(_committed, old.Members[former]).Description == kind).ToList();
        var isOnlyNew = now.Members.Keys.Except(old.Members.Keys).Count() == 1;
        return Spelling.Closest(name, alike) ?? (alike.Count == 1 && isOnlyNew ? alike[0] : null);
    }

    private void AddAll(IEnumerable<string> changes, ImmutableArray<SchemaStep> path)
    {
        foreach (var change in changes)
        {
            Add(path, change);
        }
    }

    private void Add(ImmutableArray<SchemaStep> path, string what) => _changes.Add(new(path, IsInside: false, what));

    private static string Need(SchemaShape shape, string name) => shape.Required.Contains(name) ? Phrases.Required : Phrases.Optional;

    private static string Name(ImmutableArray<SchemaStep> path) =>
        path.IsEmpty ? Phrases.TheDocument : $"'{string.Concat(path.Select((step, index) => step.Name is null ? "[]" : index == 0 ? step.Name : "." + step.Name))}'";
}
