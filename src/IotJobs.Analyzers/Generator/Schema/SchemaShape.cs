using IotJobs.Analyzers.Documents;

namespace IotJobs.Analyzers.Generator.Schema;

/// <summary>
/// What a node of a schema demands, in the keywords that the generator writes. All others count for nothing: a title, a description or an example may be
/// written into a committed schema by hand.
/// </summary>
internal sealed class SchemaShape
{
    private const string Null = "null";

    private static readonly string[] s_limits = ["format", "contentEncoding", "pattern", "minLength", "maxLength", "minimum", "maximum"];

    /// <summary>The keywords that the generator writes and that count.</summary>
    public static HashSet<string> Keywords { get; } = new(
        s_limits.Concat(["type", "const", "enum", "properties", "required", "items", "additionalProperties", "anyOf", "$ref", "$defs"]), StringComparer.Ordinal);

    private SchemaShape(SchemaText schema, DocumentValue node)
    {
        Node = schema.Resolve(node);
        if (SchemaText.Member(Node, "anyOf") is { Items: { Count: 2 } choices } && choices.FirstOrDefault(IsNull) is { } other)
        {
            Node = schema.Resolve(choices.First(choice => choice != other));
            IsNullable = true;
        }

        var type = SchemaText.Member(Node, "type");
        var types = type?.String is { } single ? [single.Text] : type?.Items.Select(schema.TextOf).OrderBy(name => name, StringComparer.Ordinal).ToList() ?? [];
        IsNullable |= types.Count > 1 && types.Remove(Null);
        Members = (SchemaText.Member(Node, "properties")?.Members ?? [])
            .Where(member => member.Value is not null)
            .GroupBy(member => member.Name.Text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Value!, StringComparer.Ordinal);
        Required = new(SchemaText.Member(Node, "required")?.Items.Select(schema.TextOf) ?? [], StringComparer.Ordinal);
        Item = SchemaText.Member(Node, "items");
        Value = SchemaText.Member(Node, "additionalProperties") is { Kind: DocumentValueKind.Object } value ? value : null;
        var flags = SchemaText.Text(Node, "pattern") is { } pattern ? FlagsPattern.WordsOf(pattern) : null;
        Words = SchemaText.Member(Node, "enum")?.Items.Select(schema.TextOf).ToList() ?? flags;
        Description = SchemaText.Member(Node, "const") is { } constant ? ServiceModel.Message.Of(Phrases.TheConstant, schema.JsonOf(constant))
            : Words is not null ? (flags is null ? Phrases.AnEnumeration : Phrases.AnEnumerationOfFlags)
            : Value is not null ? Phrases.ADictionary
            : string.Join(ServiceModel.Words.Or, types.DefaultIfEmpty(Phrases.AnyValue)) + LimitsOf(schema);
    }

    /// <summary>The node that says it, behind references.</summary>
    public DocumentValue Node { get; }

    /// <summary>Whether null is allowed too.</summary>
    public bool IsNullable { get; }

    /// <summary>What it demands apart from parts, words and null, in words that fit a message. Equal demands have equal descriptions.</summary>
    public string Description { get; }

    /// <summary>The members of an object.</summary>
    public Dictionary<string, DocumentValue> Members { get; }

    /// <summary>The names of the members that an object must have.</summary>
    public HashSet<string> Required { get; }

    /// <summary>The node of an array's items.</summary>
    public DocumentValue? Item { get; }

    /// <summary>The node of a dictionary's values.</summary>
    public DocumentValue? Value { get; }

    /// <summary>The words of an enumeration, with flags or without.</summary>
    public List<string>? Words { get; }

    /// <summary>The shape of <paramref name="node"/>, a value in <paramref name="schema"/>.</summary>
    public static SchemaShape Of(SchemaText schema, DocumentValue node) => new(schema, node);

    private static bool IsNull(DocumentValue node) => SchemaText.Text(node, "type") == Null;

    private string LimitsOf(SchemaText schema)
    {
        var limits = s_limits
            .Select(name => (Name: name, Value: SchemaText.Member(Node, name)))
            .Where(limit => limit.Value is not null)
            .Select(limit => $"{limit.Name} {schema.TextOf(limit.Value!)}")
            .ToList();
        return limits.Count > 0 ? $" ({string.Join(", ", limits)})" : "";
    }
}
