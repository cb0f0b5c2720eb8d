using IotJobs.Analyzers.Documents;

namespace IotJobs.Analyzers.Generator.Schema;

/// <summary>Keeps what people wrote into a committed schema (descriptions, examples, comments) when it is written anew.</summary>
internal static class HandWrittenKeywords
{
    /// <summary>The schema <paramref name="current"/>, with the further keywords that <paramref name="committed"/> has at the same places.</summary>
    /// <returns>JSON without white space between its tokens.</returns>
    public static string Keep(SchemaText current, SchemaText committed) => Node(current, current.Root!, committed, committed.Root);

    private static string Node(SchemaText current, DocumentValue now, SchemaText committed, DocumentValue? before)
    {
        if (now.Kind != DocumentValueKind.Object || before?.Kind != DocumentValueKind.Object)
        {
            return current.CompactJsonOf(now);
        }

        var members = now.Members.Where(member => member.Value is not null).Select(member =>
            $"{current.JsonOf(member.Name)}:{Keyword(member.Name.Text, current, member.Value!, committed, SchemaText.Member(before, member.Name.Text))}");
        var kept = before.Members
            .Where(member => member.Value is not null && !SchemaShape.Keywords.Contains(member.Name.Text) && SchemaText.Member(now, member.Name.Text) is null)
            .Select(member => $"{committed.JsonOf(member.Name)}:{committed.CompactJsonOf(member.Value!)}");
        return $"{{{string.Join(",", members.Concat(kept))}}}";
    }

    private static string Keyword(string name, SchemaText current, DocumentValue now, SchemaText committed, DocumentValue? before) => name switch
    {
        "title" when before is not null => committed.CompactJsonOf(before),
        "properties" or "$defs" => $"{{{string.Join(",", now.Members.Select(member =>
            $"{current.JsonOf(member.Name)}:{Node(current, member.Value!, committed, SchemaText.Member(before, member.Name.Text))}"))}}}",
        "items" or "additionalProperties" => Node(current, now, committed, before),
        "anyOf" => $"[{string.Join(",", now.Items.Select((item, index) => Node(current, item, committed, before?.Items.ElementAtOrDefault(index))))}]",
        _ => current.CompactJsonOf(now),
    };
}
