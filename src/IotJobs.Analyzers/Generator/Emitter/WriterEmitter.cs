using IotJobs.Analyzers.Generator.Model;

namespace IotJobs.Analyzers.Generator.Emitter;

/// <summary>Writes what writes a document: one method for each type. A value that is missing is its user's affair.</summary>
internal sealed class WriterEmitter(IndentedWriter output, FirmwareJobModel model)
{
    private readonly ValueEmitter _values = new(model.Document);

    public void Emit()
    {
        foreach (var type in model.Document.Types)
        {
            switch (type)
            {
                case ObjectType item:
                    Begin(item);
                    new ObjectWriterEmitter(output, _values, model.Document.Ascii).Emit(item);
                    break;
                case ListType { IsOfTexts: true }:
                    continue;
                case ListType item when _values.Inline.Contains(item):
                    continue;
                case ListType item:
                    Begin(item);
                    output.Line("var start = length;");
                    EmitItems(output, _values, item, "value");
                    output.Line("return writer.Close(length, start, '[', ']');");
                    break;
                case DictionaryType item:
                    Begin(item);
                    Emit(item);
                    break;
                case EnumType item:
                    Emit(item);
                    break;
            }

            output.End().Line();
        }
    }

    private void Begin(DocumentType type)
    {
        output.List(
            $"internal static int Write{model.Document.SuffixOf(type.Name)}",
            [$"ref {LibraryNames.Writer} writer", "int length", $"{model.NameOf(type)} value{_values.ParametersOf(type)}"],
            "").Begin();
        if (_values.TakesNull(type))
        {
            // Not by an operator of the user's.
            output.Line("if ((object)value == null) return writer.WriteRaw(length, \"null\");");
        }

        if (model.Document.CanRecurse)
        {
            output.Line($"{LibraryNames.Writer}.CheckDepth(depth);");
        }
    }

    /// <summary>Writes the loop that writes the items of a list: each begins with a comma, and the first one becomes the bracket.</summary>
    public static void EmitItems(IndentedWriter output, ValueEmitter values, ListType type, string list)
    {
        var (loop, item) = type.Iteration.CountMember is { } count
            ? ($"for (var i = 0; i < {list}.{count}; i++)", list + "[i]")
            : ($"foreach (var entry in {Enumerable(type.Iteration.EnumerableName, list)})", "entry");
        output.Body(loop, $"length = {values.OrNull(",", type.Element, item, "member", "item")};");
    }

    private void Emit(DictionaryType type) => output.Line("var start = length;")
        .Begin($"foreach (var entry in {Enumerable(type.EnumerableName, "value")})")
        .Line("length = writer.WriteText(length, \",\", entry.Key);")
        .Line($"length = {_values.OrNull(":", type.Value, "entry.Value", "member", "item")};")
        .End().Line().Line("return writer.Close(length, start, '{', '}');");

    private static string Enumerable(string? interfaceName, string value) => interfaceName is null ? value : $"({interfaceName}){value}";

    private void Emit(EnumType type)
    {
        output.Begin($"private static string WordOf{type.Name}({type.TypeName} value, string member)").Begin("switch (value)");
        foreach (var word in type.Words)
        {
            output.Line($"case {word.Member}: return {CSharpText.Literal(JsonText.Quote(word.Word, model.Document.Ascii))};");
        }

        output.End().Line();
        if (type.Flags.Count > 0)
        {
            EmitFlags(type);
        }

        output.Line($"throw {LibraryNames.Writer}.WithoutWord(member, value.ToString(\"D\"));");
    }

    private void EmitFlags(EnumType type)
    {
        output.Line("var rest = value;").Line("var words = \"\";");
        foreach (var flag in type.Flags)
        {
            var json = JsonText.Quote(flag.Word, model.Document.Ascii);
            var word = CSharpText.Literal(", " + json.Substring(1, json.Length - 2));
            output.Begin($"if ((rest & {flag.Member}) == {flag.Member})").Line($"rest &= ~{flag.Member};").Line($"words += {word};").End().Line();
        }

        output.Body("if (rest == 0 && words.Length > 0)", "return \"\\\"\" + words.Substring(2) + \"\\\"\";").Line();
    }
}
