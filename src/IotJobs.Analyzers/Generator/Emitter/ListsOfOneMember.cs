using IotJobs.Analyzers.Generator.Model;

namespace IotJobs.Analyzers.Generator.Emitter;

/// <summary>The lists that one member of one object holds and nothing else does. Their loop stands where the member stands; a method costs the compiler more.</summary>
internal sealed class ListsOfOneMember
{
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly List<ListType> _lists = [];

    /// <summary>Finds them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isFit">Whether the loop can stand at a member.</param>
    public ListsOfOneMember(DocumentModel document, Func<DocumentMember, bool> isFit)
    {
        foreach (var type in document.Types)
        {
            switch (type)
            {
                case ObjectType item:
                    foreach (var member in item.Members)
                    {
                        Count(member.Value, isFit(member) ? 1 : 2);
                    }

                    break;
                case ListType item:
                    Count(item.Element, 2);
                    break;
                case DictionaryType item:
                    Count(item.Value, 2);
                    break;
            }
        }

        foreach (var type in document.Types)
        {
            if (type is ListType { IsOfTexts: false } list && _uses.TryGetValue(list.Name, out var uses) && uses == 1)
            {
                _lists.Add(list);
            }
        }
    }

    /// <summary>The list that is a value's type, if it is one of them.</summary>
    public ListType? Of(ValueForm form) => form.Type is { } name ? _lists.Find(list => list.Name == name) : null;

    /// <summary>Whether <paramref name="type"/> is one of them.</summary>
    public bool Contains(DocumentType type) => _lists.Exists(list => ReferenceEquals(list, type));

    private void Count(ValueForm form, int uses)
    {
        if (form.Type is { } name)
        {
            _uses[name] = uses + (_uses.TryGetValue(name, out var known) ? known : 0);
        }
    }
}
