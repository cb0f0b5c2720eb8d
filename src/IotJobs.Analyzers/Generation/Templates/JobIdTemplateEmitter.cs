using IotJobs.Analyzers.Generation.Emission;
using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Templates;

/// <summary>Writes <c>ToJobId</c>.</summary>
internal static class JobIdTemplateEmitter
{
    /// <summary>Writes the method.</summary>
    public static void Emit(MemberEmitter members, JobIdTemplateModel template)
    {
        members.Begin(
            BaseMembers.Template,
            "global::IotJobs.JobId ToJobId()",
            "<summary>The JobId that the template of this type gives.</summary>",
            "<exception cref=\"global::System.ArgumentException\">The value of a member cannot stand in a JobId, or all values together are too long.</exception>");
        members.Output.Line("var builder = global::IotJobs.Serialization.JobIdBuilder.Create();");
        foreach (var segment in template.Segments)
        {
            Append(members.Output, segment);
        }

        members.Output.Line("return builder.ToJobId();").End();
    }

    private static void Append(IndentedWriter writer, JobIdTemplateSegment segment)
    {
        var member = CSharpText.Literal(segment.Text);
        var format = segment.Format is null ? "null" : CSharpText.Literal(segment.Format);
        var value = Value(segment);
        switch (segment.Kind)
        {
            case JobIdSegmentKind.Literal:
                writer.Line($"builder.AppendLiteral({member});");
                break;
            case JobIdSegmentKind.Text:
                writer.Line(FormattableString.Invariant($"builder.Append({member}, {value}, {segment.MinLength}, {segment.MaxLength});"));
                break;
            case JobIdSegmentKind.SignedInteger:
                writer.Line($"builder.Append({member}, {Number(segment, value)}, {format});");
                break;
            case JobIdSegmentKind.UnsignedInteger:
                writer.Line($"builder.Append({member}, (ulong){value}, {format});");
                break;
            case JobIdSegmentKind.SignedEnum or JobIdSegmentKind.UnsignedEnum:
                AppendWord(writer, segment, member, value);
                break;
            case JobIdSegmentKind.DateOnly:
                // As a DateTime: the library for .NET Standard knows no DateOnly.
                writer.Line($"builder.Append({member}, {value}.ToDateTime(default(global::System.TimeOnly)), {format});");
                break;
            case JobIdSegmentKind.Boolean or JobIdSegmentKind.Version:
                writer.Line($"builder.Append({member}, {value});");
                break;
            default:
                writer.Line($"builder.Append({member}, {value}, {format});");
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
        writer.Begin($"builder.Append({member}, ({type}){value} switch");
        foreach (var word in segment.Words)
        {
            writer.Line($"{word.Value} => {CSharpText.Literal(word.Name)},");
        }

        writer.Line($"var other => throw new global::System.ArgumentException(\"{segment.Text} is \" + other.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + \", which has no name in its enumeration.\", {member}),")
            .End(", 0, -1);");
    }

    /// <summary>The value; a nullable one has to be there, as a JobId has no form for null.</summary>
    private static string Value(JobIdTemplateSegment segment) => segment.IsNullable
        ? $"({segment.Access} ?? throw new global::System.ArgumentException({CSharpText.Literal(segment.Text + " is null; a JobId needs a value.")}, {CSharpText.Literal(segment.Text)}))"
        : segment.Access;
}
