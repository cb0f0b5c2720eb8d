using System.Collections.Immutable;

namespace IotJobs.Analyzers.Completion;

/// <summary>The name of a member that is being written at the end of a piece of JSON.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Path">The names that lead to its object from the outermost one; null for an item of a list.</param>
/// <param name="Others">The names that its object has already.</param>
internal sealed record JsonNameAtCaret(int Start, ImmutableArray<string?> Path, ImmutableArray<string> Others)
{
    /// <summary>The name at the end of <paramref name="json"/>; null where something else is being written.</summary>
    public static JsonNameAtCaret? Find(string json)
    {
        var open = new Stack<(bool IsObject, List<string> Names)>();
        var previous = '\0';
        for (var i = 0; i < json.Length; i++)
        {
            switch (json[i])
            {
                case '{' or '[':
                    open.Push((json[i] == '{', []));
                    break;
                case '}' or ']' when open.Count > 0:
                    open.Pop();
                    break;
                case '"':
                    var (start, isName) = (i + 1, open.Count > 0 && open.Peek().IsObject && previous is '{' or ',');
                    i = EndOf(json, start);
                    if (i == json.Length)
                    {
                        return isName ? new(start, PathTo(open), ImmutableArray.CreateRange(open.Peek().Names)) : null;
                    }

                    if (isName)
                    {
                        open.Peek().Names.Add(json.Substring(start, i - start));
                    }

                    break;
            }

            previous = char.IsWhiteSpace(json[i]) ? previous : json[i];
        }

        return null;
    }

    private static ImmutableArray<string?> PathTo(Stack<(bool IsObject, List<string> Names)> open) =>
        ImmutableArray.CreateRange(open.Skip(1).Reverse().Select(level => level.IsObject ? level.Names.LastOrDefault() : null));

    /// <summary>The index of the quote that closes the string, or the end of the text.</summary>
    private static int EndOf(string json, int start)
    {
        var end = start;
        while (end < json.Length && json[end] != '"')
        {
            end += json[end] == '\\' ? 2 : 1;
        }

        return Math.Min(end, json.Length);
    }
}
