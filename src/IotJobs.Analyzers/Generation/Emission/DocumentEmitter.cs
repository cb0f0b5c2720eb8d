using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Writes <c>ToJobDocument</c> and <c>WriteJobDocument</c>.</summary>
internal static class DocumentEmitter
{
    /// <summary>The type of the writer.</summary>
    public const string Writer = "global::IotJobs.Serialization.JobDocumentWriter";

    public static void Emit(MemberEmitter members, DocumentModel document)
    {
        members.Begin(BaseMembers.Text, "string ToJobDocument()", "<inheritdoc />");
        EmitBody(members.Output, document, "", "return writer.ToStringAndDispose();");
        members.Output.End().Line();

        const string destination = "global::System.Buffers.IBufferWriter<byte> destination";
        members.Begin(BaseMembers.Utf8, $"void WriteJobDocument({destination})", "<inheritdoc />");
        EmitBody(members.Output, document, "destination", "writer.WriteToAndDispose(destination);");
        members.Output.End().Line();
    }

    // Gives the buffer back when something throws.
    private static void EmitBody(IndentedWriter output, DocumentModel document, string destination, string finish) => output
        .Line($"var writer = {Writer}.Create({string.Join(", ", new[] { destination, document.Ascii ? "ascii: true" : "" }.Where(argument => argument.Length > 0))});")
        .Begin("try")
        .Line($"writer.Length = {FirmwareJobEmitter.Helper}.{document.Writers[0].Method}(ref writer, 0, this{(document.CanRecurse ? ", 1" : "")});")
        .Line(finish)
        .End().Begin("catch").Line("writer.Dispose();").Line("throw;").End();
}
