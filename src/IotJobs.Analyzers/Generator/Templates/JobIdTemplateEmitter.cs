using System.Security;
using IotJobs.Analyzers.Generator.Emitter;
using IotJobs.Analyzers.Generator.Model;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>Writes <c>ToJobId</c>.</summary>
internal static class JobIdTemplateEmitter
{
    /// <summary>Writes the method.</summary>
    public static void Emit(MemberEmitter members, JobIdTemplateModel template)
    {
        members.Begin(
            BaseMembers.Template,
            LibraryNames.JobId + " ToJobId",
            [],
            $"<summary>The JobId: <c>{SecurityElement.Escape(template.Text)}</c>.</summary>",
            "<exception cref=\"global::System.ArgumentException\">A value cannot stand in a JobId, or all together are too long.</exception>");
        members.Output.Line($"var id = {LibraryNames.JobIdBuilder}.Create();");
        foreach (var segment in template.Segments)
        {
            Append(members.Output, segment);
        }

        members.Output.Line("return id.ToJobId();").End();
    }

    private static void Append(IndentedWriter writer, JobIdTemplateSegment segment)
    {
        var member = CSharpText.Literal(segment.Text);
        var format = segment.Format is null ? "null" : CSharpText.Literal(segment.Format);
        var value = Value(segment);
        switch (segment.Kind)
        {
            case JobIdSegmentKind.Literal:
                writer.Line($"id.AppendLiteral({member});");
                break;
            case JobIdSegmentKind.Text:
                writer.Line(FormattableString.Invariant($"id.Append({member}, {value}, {segment.MinLength}, {segment.MaxLength});"));
                break;
            case JobIdSegmentKind.SignedInteger:
                writer.Line($"id.Append({member}, {Number(segment, value)}, {format});");
                break;
            case JobIdSegmentKind.UnsignedInteger:
                writer.Line($"id.Append({member}, (ulong){value}, {format});");
                break;
            case JobIdSegmentKind.SignedEnum or JobIdSegmentKind.UnsignedEnum:
                AppendWord(writer, segment, member, value);
                break;
            case JobIdSegmentKind.DateOnly:
                // As a DateTime: the library for .NET Standard knows no DateOnly.
                writer.Line($"id.Append({member}, {value}.ToDateTime(default(global::System.TimeOnly)), {format});");
                break;
            case JobIdSegmentKind.Boolean or JobIdSegmentKind.Version:
                writer.Line($"id.Append({member}, {value});");
                break;
            default:
                writer.Line($"id.Append({member}, {value}, {format});");
                break;
        }
    }

    /// <summary>A format that writes bits sees as many of them as the member's own type has.</summary>
    private static string Number(JobIdTemplateSegment segment, string value) =>
        segment.UnsignedType is { } type ? $"(ulong)unchecked(({type}){value})" : $"(long){value}";

    /// <summary>The names by their numbers, so that no name of the user's (obsolete, a keyword) is mentioned.</summary>
    private static void AppendWord(IndentedWriter writer, JobIdTemplateSegment segment, string member, string value)
    {
        var type = segment.Kind == JobIdSegmentKind.UnsignedEnum ? "ulong" : "long";
        writer.Begin($"id.Append({member}, ({type}){value} switch");
        foreach (var word in segment.Words)
        {
            writer.Line($"{word.Value} => {CSharpText.Literal(word.Name)},");
        }

        writer.Line($"var other => throw {LibraryNames.JobIdBuilder}.WithoutName({member}, other.ToString(global::System.Globalization.CultureInfo.InvariantCulture)),")
            .End(", 0, -1);");
    }

    /// <summary>The value; a nullable one has to be there, as a JobId has no form for null.</summary>
    private static string Value(JobIdTemplateSegment segment) => segment.IsNullable
        ? $"({segment.Access} ?? throw {LibraryNames.JobIdBuilder}.WithoutValue({CSharpText.Literal(segment.Text)}))"
        : segment.Access;
}
