using IotJobs.Analyzers.Generator.Model;

namespace IotJobs.Analyzers.Generator.Emitter;

/// <summary>The expressions that write values and yield the length of the document behind them.</summary>
internal sealed class ValueEmitter(DocumentModel document)
{
    private readonly Dictionary<string, DocumentType> _types = document.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    private ListsOfOneMember? _inline;
    private HashSet<string>? _nullable;

    /// <summary>The lists without a method: none where depth is counted, or where an item's error names the member.</summary>
    public ListsOfOneMember Inline => _inline ??= new(
        document,
        member => !document.CanRecurse && member is { Presence: Presence.NotNull, Literal: null, Value.Type: { } name } && !NamesMember(_types[name]));

    /// <summary>
    /// The parameters of a type's method behind its value: the member that is written, where an error may have to name it, and the depth.
    /// </summary>
    public string ParametersOf(DocumentType type) => (NamesMember(type) ? ", string member" : "") + (CountsDepth(type) ? ", int depth" : "");

    /// <summary>Whether a type's method writes null too: it is asked once there, rather than wherever it is called.</summary>
    public bool TakesNull(DocumentType type) => (_nullable ??= TypesWithNull()).Contains(type.Name);

    /// <summary>Whether a member is a list that <c>WriteTexts</c> of the library writes.</summary>
    public bool IsOfTexts(ValueForm form) => form.Type is { } name && _types[name] is ListType { IsOfTexts: true };

    /// <summary>The expression that writes a value that is there.</summary>
    /// <param name="json">What stands before it; may be empty.</param>
    /// <param name="form">The form of the value.</param>
    /// <param name="value">The expression that yields it.</param>
    /// <param name="member">The expression that yields the member's name.</param>
    public string Of(string json, ValueForm form, string value, string member)
    {
        if (form.Scalar is { } scalar)
        {
            return $"writer.{scalar.Writer}(length, {CSharpText.Literal(json)}, {value}{scalar.Conversion}{(scalar.NamesMember ? ", " + member : "")})";
        }

        var type = _types[form.Type!];
        var arguments = (NamesMember(type) ? ", " + member : "") + (CountsDepth(type) ? ", depth + 1" : "");
        return type switch
        {
            ListType { IsOfTexts: true } => $"writer.WriteTexts(length, {CSharpText.Literal(json)}, {value})",
            EnumType => $"writer.WriteJson(length, {CSharpText.Literal(json)}, WordOf{type.Name}({value}{arguments}))",
            _ => $"Write{document.SuffixOf(type.Name)}(ref writer, {AfterRaw(json)}, {value}{arguments})",
        };
    }

    /// <summary>The same for a value that may be missing, which is then null.</summary>
    /// <param name="local">A name for the value that is there.</param>
    public string OrNull(string json, ValueForm form, string value, string member, string local) =>
        form.Nullness == Nullness.None || form.Scalar?.IsPlainText == true || HasMethodForNull(form)
            ? Of(json, form, value, member)
            : $"{value} is {PatternOf(form)} {local} ? {Of(json, form, local, member)} : {AfterRaw(json + "null")}";

    /// <summary>The pattern of a value that is there.</summary>
    public static string PatternOf(ValueForm form) => form.Nullness is Nullness.DefaultArray or Nullness.NullableArray ? "{ IsDefault: false }" : "{ }";

    /// <summary>The expression that writes constant JSON, if any.</summary>
    public static string AfterRaw(string json) => json.Length == 0 ? "length" : $"writer.WriteRaw(length, {CSharpText.Literal(json)})";

    private static bool HasMethodForNull(ValueForm form) => form is { Nullness: Nullness.Reference, Type: not null };

    private HashSet<string> TypesWithNull()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in document.Types)
        {
            switch (type)
            {
                case ObjectType item:
                    foreach (var member in item.Members)
                    {
                        Add(member.Presence == Presence.Always ? member.Value : null);
                    }

                    break;
                case ListType item:
                    Add(item.Element);
                    break;
                case DictionaryType item:
                    Add(item.Value);
                    break;
            }
        }

        return names;

        void Add(ValueForm? form)
        {
            if (form is not null && HasMethodForNull(form))
            {
                names.Add(form.Type!);
            }
        }
    }

    private bool CountsDepth(DocumentType type) => document.CanRecurse && type is not EnumType;

    // An object names its own members; a collection speaks for the member that holds it.
    private bool NamesMember(DocumentType type)
    {
        for (var seen = 0; seen <= _types.Count; seen++)
        {
            var item = type switch
            {
                ListType list => list.Element,
                DictionaryType dictionary => dictionary.Value,
                _ => null,
            };
            if (item?.Type is not { } name)
            {
                return type is EnumType || item?.Scalar?.NamesMember == true;
            }

            type = _types[name];
        }

        return false;
    }
}
