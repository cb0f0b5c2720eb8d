using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Writes the methods that write the values of a document, one for each type.</summary>
internal sealed class WriterEmitter(IndentedWriter output, DocumentModel document)
{
    /// <summary>The deepest nesting of a document whose types can hold themselves; the default of System.Text.Json.</summary>
    private const int MaxDepth = 64;

    private readonly ValueEmitter _values = new(output, document);

    public void EmitAll()
    {
        foreach (var writer in document.Writers)
        {
            Begin(writer);
            switch (writer)
            {
                case ObjectWriter item:
                    new ObjectEmitter(output, _values, document.Ascii).Emit(item);
                    break;
                case EnumWriter item:
                    Emit(item);
                    break;
                case ListWriter item:
                    Emit(item);
                    break;
                case DictionaryWriter item:
                    Emit(item);
                    break;
            }

            output.End().Line();
        }
    }

    private void Begin(WriterModel writer)
    {
        if (document.TouchesObsolete)
        {
            // Obsolete code may use what is an error to use elsewhere.
            output.Line("[global::System.Obsolete]");
        }

        var (result, length) = writer is EnumWriter ? ("void", "") : ("int", ", int length");
        var parameters = $"ref {DocumentEmitter.Writer} writer{length}, {writer.TypeName} value{_values.ParametersOf(writer)}";
        output.Begin($"internal static {result} {writer.Method}({parameters})");
        if (writer.Nullness != Nullness.None)
        {
            output.Begin(writer.Nullness == Nullness.Reference ? "if (value is null)" : "if (value.IsDefault)")
                .Line($"return {ValueEmitter.AfterRaw("null")};").End().Line();
        }

        if (document.CanRecurse && writer is not EnumWriter)
        {
            var message = $"The job document is nested more than {MaxDepth} levels deep: does a value hold itself?";
            output.Begin($"if (depth > {MaxDepth})")
                .Line($"throw new global::System.InvalidOperationException({CSharpText.Literal(message)});").End().Line();
        }
    }

    private void Emit(ListWriter writer)
    {
        if (writer.Iteration.CountMember is { } count)
        {
            EmitIndexed(writer, count);
            return;
        }

        // Each item begins with a comma; the first one becomes the bracket.
        output.Line("var start = length;").Begin($"foreach (var item in {Enumerable(writer.Iteration.EnumerableName)})");
        _values.EmitOrNull(",", writer.Element, "item", "member");
        output.End().Line().Line("return writer.Close(length, start, '[', ']');");
    }

    private void EmitIndexed(ListWriter writer, string count)
    {
        output.Line($"length = {ValueEmitter.AfterRaw("[")};")
            .Line($"var count = value.{count};")
            .Begin("for (var i = 0; i < count; i++)")
            .Begin("if (i > 0)").Line($"length = {ValueEmitter.AfterRaw(",")};").End().Line()
            .Line("var item = value[i];");
        _values.EmitOrNull("", writer.Element, "item", "member");
        output.End().Line().Line($"return {ValueEmitter.AfterRaw("]")};");
    }

    private void Emit(DictionaryWriter writer)
    {
        output.Line("var start = length;")
            .Begin($"foreach (var entry in {Enumerable(writer.EnumerableName)})")
            .Line("length = writer.WriteRawThenValue(length, \",\", entry.Key);")
            .Line("var item = entry.Value;");
        _values.EmitOrNull(":", writer.Value, "item", "member");
        output.End().Line().Line("return writer.Close(length, start, '{', '}');");
    }

    private static string Enumerable(string? interfaceName) => interfaceName is null ? "value" : $"({interfaceName})value";

    private void Emit(EnumWriter writer)
    {
        output.Begin("switch (value)");
        foreach (var word in writer.Words)
        {
            output.Line($"case {word.Member}: writer.WriteRaw({CSharpText.Literal(JsonText.Quote(word.Word, document.Ascii))}); return;");
        }

        output.End().Line();
        if (writer.Flags.Count > 0)
        {
            output.Line("var rest = value;").Line("string? words = null;");
            foreach (var flag in writer.Flags)
            {
                var word = CSharpText.Literal(flag.Word);
                output.Begin($"if ((rest & {flag.Member}) == {flag.Member})")
                    .Line($"rest &= ~{flag.Member};")
                    .Line($"words = words is null ? {word} : words + \", \" + {word};").End().Line();
            }

            output.Begin("if (rest == 0 && words is not null)").Line("writer.WriteValue(words);").Line("return;").End().Line();
        }

        output.Line("var text = member + \" holds \" + value.ToString(\"D\") + \", for which its type has no word.\";")
            .Line("throw new global::System.ArgumentException(text, member);");
    }
}
