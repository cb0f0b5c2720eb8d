namespace IotJobs.Analyzers.Documents;

/// <summary>A <c>${…}</c> within a string of a document. Indices count in <see cref="DocumentString.Text"/>.</summary>
internal sealed class Placeholder(Placeholder? parent, int start)
{
    /// <summary>The placeholder around this one, or null.</summary>
    public Placeholder? Parent { get; } = parent;

    /// <summary>Index of <c>$</c>.</summary>
    public int Start { get; } = start;

    /// <summary>Index behind <c>${</c>.</summary>
    public int ContentStart => Start + 2;

    /// <summary>Index of the closing brace, or the length of the text.</summary>
    public int ContentEnd { get; set; }

    public bool IsTerminated { get; set; }

    /// <summary>Index behind the placeholder.</summary>
    public int End => IsTerminated ? ContentEnd + 1 : ContentEnd;

    public List<Placeholder> Children { get; } = [];

    /// <summary>All placeholders of <paramref name="text"/>, outer before inner, in order.</summary>
    public static IReadOnlyList<Placeholder> Parse(string text)
    {
        var all = new List<Placeholder>();
        Placeholder? open = null;
        for (var i = text.IndexOf("${", StringComparison.Ordinal); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == '$' && i + 1 < text.Length && text[i + 1] == '{')
            {
                open = new(open, i++);
                open.Parent?.Children.Add(open);
                all.Add(open);
            }
            else if (text[i] == '}' && open is not null)
            {
                (open.ContentEnd, open.IsTerminated) = (i, true);
                open = open.Parent;
            }
        }

        for (; open is not null; open = open.Parent)
        {
            open.ContentEnd = text.Length;
        }

        return all;
    }
}
