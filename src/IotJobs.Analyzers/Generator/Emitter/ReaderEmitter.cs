using IotJobs.Analyzers.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Generator.Emitter;

/// <summary>Writes what reads a document: one method for each type.</summary>
internal sealed class ReaderEmitter(IndentedWriter output, FirmwareJobModel model, LanguageVersion language)
{
    private const int MostWordsSaid = 12;

    private readonly Dictionary<string, DocumentType> _types = model.Document.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    // Lists that are read where the member is: the member takes what has been read as it is.
    private readonly ListsOfOneMember _inline = new(
        model.Document,
        member => ObjectReaderEmitter.HasLocal(member) && member.Reading is not { IsRequired: false, AcceptsNull: true });

    public void Emit()
    {
        foreach (var type in model.Document.Types.Where(type => type.IsRead && type is not ListType { IsOfTexts: true } && !IsInline(type)))
        {
            var isJob = ReferenceEquals(type, model.Document.Job);
            var suffix = model.Document.SuffixOf(type.Name);
            var shape = suffix + "Members";
            if (type is ObjectType described)
            {
                ObjectReaderEmitter.EmitShape(output, described, shape, language);
            }

            output.List(
                $"private static {model.NameOf(type)} Read{suffix}",
                [$"ref {LibraryNames.Reader} reader", .. isJob ? model.Reading.Parameters.Select(parameter => $"{parameter.TypeName} {parameter.Name}") : []],
                "").Begin();
            switch (type)
            {
                case ObjectType item:
                    new ObjectReaderEmitter(output, item, model, language).Emit(shape, this);
                    break;
                case ListType item:
                    Emit(item);
                    break;
                case DictionaryType item:
                    Emit(item);
                    break;
                case EnumType item:
                    Emit(item);
                    break;
            }

            output.End().Line();
        }
    }

    /// <summary>The expression that reads a value that is there.</summary>
    public string Of(ValueForm form) =>
        form.Scalar is { } scalar ? scalar.Reading
        : _types[form.Type!] is ListType { IsOfTexts: true } texts ? "reader.ReadTexts()" + (texts.TypeName == "string[]" ? ".ToArray()" : "")
        : $"Read{model.Document.SuffixOf(form.Type!)}(ref reader)";

    /// <summary>The same for a value that may be null, where the type has a null.</summary>
    public string OrNull(ValueForm form) =>
        form.Nullness == Nullness.None ? Of(form)
        : $"reader.IsNull ? {(form.Nullness == Nullness.Reference ? "default" : $"default({form.FullTypeName})")} : {Of(form)}";

    /// <summary>The list that is read where the member is, if the member is one.</summary>
    public ListType? InlineOf(ValueForm form) => _inline.Of(form) is { } list && IsInline(list) ? list : null;

    private bool IsInline(DocumentType type) => type is ListType { Making: "items" } && _inline.Contains(type);

    private void Emit(ListType type)
    {
        output.Line("reader.BeginArray();").Line($"var items = new {ListOf(type)}();");
        EmitItems(type, "items");
        EmitMaking(type.Making, type.TypeName, "item");
    }

    /// <summary>The type of what is read of a list.</summary>
    public static string ListOf(ListType type) => $"{LibraryNames.Lists}List<{type.Element.FullTypeName}>";

    /// <summary>Writes the loop that reads the items of a list.</summary>
    public void EmitItems(ListType type, string list) => output.Body("while (reader.NextItem())", $"{list}.Add({OrNull(type.Element)});");

    private void Emit(DictionaryType type)
    {
        output.Line("reader.BeginObject();")
            .Line($"var items = new {LibraryNames.Lists}Dictionary<string, {type.Value.FullTypeName}>();")
            .Begin("while (reader.NextEntry(out var key))")
            .Body("if (items.ContainsKey(key))", "throw reader.Duplicate();")
            .Line($"items.Add(key, {OrNull(type.Value)});")
            .End().Line();
        EmitMaking(type.Making, type.TypeName, "item.Key, item.Value");
    }

    private void EmitMaking(string? making, string type, string item)
    {
        if (making is not null)
        {
            output.Line($"return {making};");
            return;
        }

        output.Line($"var value = new {type}();")
            .Body("foreach (var item in items)", $"value.Add({item});")
            .Line("return value;");
    }

    private void Emit(EnumType type)
    {
        // Two members may be given one word; the first has it.
        var words = type.Words.GroupBy(word => word.Word, StringComparer.Ordinal).Select(group => group.First()).ToList();
        var said = string.Join(", ", words.Take(MostWordsSaid).Select(word => $"\"{word.Word}\"")) + (words.Count > MostWordsSaid ? ", …" : "");
        var refusal = $"throw reader.Expected({CSharpText.Literal(words.Count == 1 ? said : (type.Flags.Count > 0 ? "words out of " : "one of ") + said)});";
        output.Line("var text = reader.ReadString();").Begin("switch (text)");
        foreach (var word in words)
        {
            output.Line($"case {CSharpText.Literal(word.Word)}: return {word.Member};");
        }

        output.End().Line();
        if (type.Flags.Count > 0)
        {
            output.Line($"var value = default({type.TypeName});")
                .Begin("foreach (var part in text.Split(new[] { \", \" }, global::System.StringSplitOptions.None))")
                .Begin("switch (part)");
            foreach (var word in words)
            {
                output.Line($"case {CSharpText.Literal(word.Word)}: value |= {word.Member}; break;");
            }

            output.Line("default: " + refusal).End().End().Line().Line("return value;");
        }
        else
        {
            output.Line(refusal);
        }
    }
}
