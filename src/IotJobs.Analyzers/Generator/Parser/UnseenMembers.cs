using IotJobs.Analyzers.Generator.Emitter;
using IotJobs.Analyzers.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>
/// Finds members that would be in the document, but that another generator wrote: ours did not see them. An analyzer sees both outputs, and so what ours
/// lacks.
/// </summary>
internal static class UnseenMembers
{
    /// <summary>The members, each with a place in the user's own code.</summary>
    /// <param name="job">The job.</param>
    /// <param name="parsed">What is found with all generated code at hand.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static IEnumerable<(ISymbol Member, Location Place)> Of(INamedTypeSymbol job, FirmwareJobResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.Model is not { } model || GeneratedCode.PartOf(job) is not { } part)
        {
            yield break;
        }

        var written = (string?)null;
        foreach (var type in model.Document.Types.OfType<ObjectType>())
        {
            var members = parsed.Symbols.Members[type.Name];
            for (var i = 0; i < members.Count; i++)
            {
                if (!members[i].DeclaringSyntaxReferences.IsEmpty
                    && members[i].DeclaringSyntaxReferences.All(reference => GeneratedCode.Is(reference.SyntaxTree, cancellationToken))
                    && !(written ??= part.GetText(cancellationToken).ToString()).Contains(NameInCode(type.Members[i].JsonName, model.Document.Ascii)))
                {
                    yield return (members[i], PlaceOf(members[i], job, cancellationToken));
                }
            }
        }
    }

    // As it stands within the literals of the writer.
    private static string NameInCode(string jsonName, bool ascii)
    {
        var literal = CSharpText.Literal(JsonText.Quote(jsonName, ascii) + ":");
        return literal.Substring(1, literal.Length - 2);
    }

    // The field that a property is made of as a rule bears its name; else the part of the type that the user wrote.
    private static Location PlaceOf(ISymbol member, INamedTypeSymbol job, CancellationToken cancellationToken)
    {
        var fields = member.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .Where(field => string.Equals(NameOf(field), member.Name, StringComparison.OrdinalIgnoreCase));
        return fields.Concat<ISymbol>([member.ContainingType, job]).SelectMany(symbol => symbol.Locations)
            .FirstOrDefault(location => location.SourceTree is { } tree && !GeneratedCode.Is(tree, cancellationToken)) ?? Location.None;
    }

    private static string NameOf(IFieldSymbol field) => field.Name.StartsWith("m_", StringComparison.Ordinal) ? field.Name.Substring(2) : field.Name.TrimStart('_');
}
