namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Writes the methods that check and write the targets of a request.</summary>
internal static class TargetsEmitter
{
    private const string WhatItIs = "It is the ARN of a thing or a thing group.";
    private const string List = "global::System.Collections.Generic.List<string>";

    public static void Emit(IndentedWriter output)
    {
        output.Begin($"internal static {List} TargetsOf(string target)")
            .Begin("if (target is null)").Line("throw new global::System.ArgumentNullException(nameof(target));").End().Line()
            .Begin("if (target.Length == 0)")
            .Line($"throw new global::System.ArgumentException(\"The target is empty. {WhatItIs}\", nameof(target));").End().Line()
            .Line($"return new {List} {{ target }};")
            .End().Line();

        output.Begin($"internal static {List} TargetsOf(global::System.Collections.Generic.IEnumerable<string> targets)")
            .Begin("if (targets is null)").Line("throw new global::System.ArgumentNullException(nameof(targets));").End().Line()
            .Line($"var list = new {List}(targets);")
            .Begin("if (list.Count == 0)")
            .Line("throw new global::System.ArgumentException(\"There is no target. A job needs at least one.\", nameof(targets));")
            .End().Line()
            .Begin("for (var i = 0; i < list.Count; i++)")
            .Begin("if (string.IsNullOrEmpty(list[i]))")
            .Line("var what = list[i] is null ? \"null\" : \"empty\";")
            .Line($"throw new global::System.ArgumentException(\"The target at index \" + i + \" is \" + what + \". {WhatItIs}\", nameof(targets));")
            .End()
            .End().Line()
            .Line("return list;")
            .End().Line();

        output.Begin($"internal static void WriteTexts(ref {DocumentEmitter.Writer} writer, {List} texts)")
            .Line("writer.WriteRaw(\"[\");")
            .Begin("foreach (var text in texts)").Line("writer.WriteSeparator();").Line("writer.WriteValue(text);").End().Line()
            .Line("writer.WriteRaw(\"]\");")
            .End();
    }
}
