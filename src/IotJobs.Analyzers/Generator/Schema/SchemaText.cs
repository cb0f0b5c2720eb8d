using System.Collections.Immutable;
using IotJobs.Analyzers.Documents;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Generator.Schema;

/// <summary>The text of a JSON Schema, and the values that its nodes are.</summary>
internal sealed class SchemaText
{
    private const string Definitions = "#/$defs/";

    private readonly string _text;

    private SchemaText(string text, JobDocumentTree tree) => (_text, Root, Error) = (text, tree.Root, tree.Error);

    /// <summary>The outermost value; null when there is none.</summary>
    public DocumentValue? Root { get; }

    /// <summary>Where the text is not JSON; null when it is.</summary>
    public DocumentError? Error { get; }

    /// <summary>Whether it can be compared: a JSON object.</summary>
    public bool IsSchema => Error is null && Root?.Kind == DocumentValueKind.Object;

    /// <summary>Reads <paramref name="text"/>.</summary>
    public static SchemaText Read(string text)
    {
        // The text has no place in C# source, and none is asked for.
        var origin = new ExpressionOrigin(SyntaxFactory.CompilationUnit());
        return new(text, DocumentReader.Read(new(new TextShape(ImmutableArray.Create(TextPiece.Known(text, origin))))));
    }

    /// <summary>The member of <paramref name="node"/> with this name, or null.</summary>
    public static DocumentValue? Member(DocumentValue? node, string name) => node?.Members.FirstOrDefault(member => member.Name.Text == name)?.Value;

    /// <summary>The member of <paramref name="node"/> with this name, where it is text; else null.</summary>
    public static string? Text(DocumentValue node, string name) => Member(node, name)?.String?.Text;

    /// <summary>The value as text: that of a string, the JSON of anything else.</summary>
    public string TextOf(DocumentValue value) => value.String?.Text ?? JsonOf(value);

    /// <summary>The value as it stands in the schema.</summary>
    public string JsonOf(DocumentValue value) => _text.Substring(value.Start, value.End - value.Start);

    /// <summary>The name of a member as it stands in the schema, with its quotes.</summary>
    public string JsonOf(DocumentString name) => _text.Substring(name.Start, name.End - name.Start);

    /// <summary>The value without white space between its tokens.</summary>
    public string CompactJsonOf(DocumentValue value) => value.Kind switch
    {
        DocumentValueKind.Object => $"{{{string.Join(",", value.Members.Select(member => $"{JsonOf(member.Name)}:{CompactJsonOf(member.Value!)}"))}}}",
        DocumentValueKind.Array => $"[{string.Join(",", value.Items.Select(CompactJsonOf))}]",
        _ => JsonOf(value),
    };

    /// <summary>What a node refers to, or the node itself.</summary>
    public DocumentValue Resolve(DocumentValue node)
    {
        // No more steps than there can be definitions: a reference may lead back to itself.
        var definitions = Member(Root, "$defs");
        for (var steps = definitions?.Members.Count + 1 ?? 1; steps > 0 && Text(node, "$ref") is { } reference; steps--)
        {
            node = (reference == "#" ? Root
                : reference.StartsWith(Definitions, StringComparison.Ordinal) ? Member(definitions, Uri.UnescapeDataString(reference.Substring(Definitions.Length)))
                : null) ?? node;
        }

        return node;
    }
}
