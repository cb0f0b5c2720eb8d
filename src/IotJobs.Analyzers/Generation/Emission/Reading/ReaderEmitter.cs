using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission.Reading;

/// <summary>Writes the methods that read the values of a document, one for each type.</summary>
internal sealed class ReaderEmitter(IndentedWriter output, FirmwareJobModel model, string parameters)
{
    private const string Generic = "global::System.Collections.Generic.";
    private const int MostWordsSaid = 12;

    public void EmitAll()
    {
        var writers = model.Document.Writers.ToDictionary(writer => writer.Method, StringComparer.Ordinal);
        for (var i = 0; i < model.Reading.Readers.Count; i++)
        {
            var reader = model.Reading.Readers[i];
            var writer = writers[reader.Method];
            EmitObsolete(output, model);
            output.Begin($"internal static {writer.TypeName} {ReadExpressions.MethodOf(reader.Method)}(ref {ReadingEmitter.Reader} reader{(i == 0 ? parameters : "")})");
            switch (reader, writer)
            {
                case (ObjectReader item, ObjectWriter form):
                    new ObjectReaderEmitter(output, form, item, i == 0 ? model.Reading.Parameters : default).Emit();
                    break;
                case (CollectionReader item, ListWriter form):
                    Emit(item, form);
                    break;
                case (CollectionReader item, DictionaryWriter form):
                    Emit(item, form);
                    break;
                case (EnumReader, EnumWriter form):
                    Emit(form);
                    break;
            }

            output.End().Line();
        }
    }

    /// <summary>Obsolete code may use what is an error to use elsewhere.</summary>
    public static void EmitObsolete(IndentedWriter output, FirmwareJobModel model)
    {
        if (model.Document.TouchesObsolete || model.Reading.TouchesObsolete)
        {
            output.Line("[global::System.Obsolete]");
        }
    }

    private void Emit(CollectionReader reader, ListWriter form)
    {
        output.Line("reader.BeginArray();")
            .Line($"var items = new {Generic}List<{form.Element.FullTypeName}>();")
            .Begin("while (reader.NextItem())").Line($"items.Add({ReadExpressions.OrNull(form.Element)});").End().Line();
        EmitMaking(reader, form.TypeName, "item");
    }

    private void Emit(CollectionReader reader, DictionaryWriter form)
    {
        output.Line("reader.BeginObject();")
            .Line($"var items = new {Generic}Dictionary<string, {form.Value.FullTypeName}>();")
            .Begin("while (reader.NextEntry(out var key))")
            .Begin("if (items.ContainsKey(key))").Line("throw reader.Duplicate();").End().Line()
            .Line($"items.Add(key, {ReadExpressions.OrNull(form.Value)});")
            .End().Line();
        EmitMaking(reader, form.TypeName, "item.Key, item.Value");
    }

    private void EmitMaking(CollectionReader reader, string type, string item)
    {
        if (reader.Making is { } making)
        {
            output.Line($"return {making};");
            return;
        }

        output.Line($"var value = new {type}();")
            .Begin("foreach (var item in items)").Line($"value.Add({item});").End().Line()
            .Line("return value;");
    }

    private void Emit(EnumWriter form)
    {
        // Two members may be given one word; the first has it.
        var words = form.Words.GroupBy(word => word.Word, StringComparer.Ordinal).Select(group => group.First()).ToList();
        var said = string.Join(", ", words.Take(MostWordsSaid).Select(word => $"\"{word.Word}\"")) + (words.Count > MostWordsSaid ? ", …" : "");
        var refusal = $"throw reader.Expected({CSharpText.Literal(words.Count == 1 ? said : (form.Flags.Count > 0 ? "words out of " : "one of ") + said)});";
        output.Line("var text = reader.ReadString();").Begin("switch (text)");
        foreach (var word in words)
        {
            output.Line($"case {CSharpText.Literal(word.Word)}: return {word.Member};");
        }

        output.End().Line();
        if (form.Flags.Count > 0)
        {
            output.Line($"var value = default({form.TypeName});")
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
