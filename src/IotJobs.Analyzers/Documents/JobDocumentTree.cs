namespace IotJobs.Analyzers.Documents;

/// <summary>A job document that has been read, as far as it could be.</summary>
/// <param name="text">The text.</param>
/// <param name="root">The outermost value; null when there is none.</param>
/// <param name="error">Where the text is certainly not JSON; null when it is or may be.</param>
internal sealed class JobDocumentTree(DocumentText text, DocumentValue? root, DocumentError? error)
{
    public DocumentText Text { get; } = text;

    public DocumentValue? Root { get; } = root;

    public DocumentError? Error { get; } = error;

    /// <summary>Every value, outer before inner, in order of the text.</summary>
    public IEnumerable<DocumentValue> Values()
    {
        var pending = new Stack<DocumentValue>();
        if (Root is not null)
        {
            pending.Push(Root);
        }

        while (pending.Count > 0)
        {
            var value = pending.Pop();
            yield return value;
            for (var i = value.Members.Count - 1; i >= 0; i--)
            {
                if (value.Members[i].Value is { } member)
                {
                    pending.Push(member);
                }
            }

            for (var i = value.Items.Count - 1; i >= 0; i--)
            {
                pending.Push(value.Items[i]);
            }
        }
    }

    /// <summary>Every object.</summary>
    public IEnumerable<DocumentValue> Objects() => Values().Where(value => value.Kind == DocumentValueKind.Object);

    /// <summary>Every member of every object.</summary>
    public IEnumerable<DocumentMember> Members() => Values().SelectMany(value => value.Members);

    /// <summary>Every string: names and values.</summary>
    public IEnumerable<DocumentString> Strings()
    {
        foreach (var value in Values())
        {
            if (value.String is { } text)
            {
                yield return text;
            }

            foreach (var member in value.Members)
            {
                yield return member.Name;
            }
        }
    }
}
