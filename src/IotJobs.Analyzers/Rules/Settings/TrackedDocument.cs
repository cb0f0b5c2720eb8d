using IotJobs.Analyzers.Generator.Model;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Rules;

/// <summary>What the document of a [FirmwareJob] type says to the other members of its request.</summary>
internal sealed class TrackedDocument(DocumentModel document, DocumentSymbols symbols, CancellationToken cancellationToken)
{
    /// <summary>The texts that are known: those that are the same in every document, and the beginnings of presigned URLs.</summary>
    public TrackedValue Text { get; } = new(Location.None) { IsNull = false, Text = string.Join("\n", document.Types.SelectMany(TextsOf)) };

    /// <summary>The keys that members put into documentParameters, and the [JobParameter] attributes that say so, where they are in this source.</summary>
    public IEnumerable<(string Key, AttributeSyntax Attribute)> Parameters()
    {
        var job = document.Job;
        var assembly = symbols.Types[job.Name].ContainingAssembly;
        for (var i = 0; i < job.Members.Count; i++)
        {
            var symbol = symbols.Members[job.Name][i];
            if (job.Members[i].Parameter is { } key
                && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly)
                && symbol.FindAttribute(MetadataNames.JobParameterAttribute)?.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax attribute)
            {
                yield return (key, attribute);
            }
        }
    }

    private static IEnumerable<string> TextsOf(DocumentType type) => type switch
    {
        ObjectType item => item.Members.Select(member => member.Literal ?? TextOf(member.Value)),
        ListType item => [TextOf(item.Element)],
        DictionaryType item => [TextOf(item.Value)],
        _ => [],
    };

    private static string TextOf(ValueForm form) => form.Scalar?.IsPresigned == true ? S3ObjectUrl.PlaceholderStart : "";
}
