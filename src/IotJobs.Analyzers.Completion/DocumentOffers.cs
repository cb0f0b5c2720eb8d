using System.Collections.Immutable;
using IotJobs.Analyzers.Generator.Model;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Completion;

/// <summary>Offers the members of a [FirmwareJob] where its document is written as JSON: as what it parses, or as the document of a request.</summary>
internal static class DocumentOffers
{
    /// <summary>The names for the one in front of the caret; null when it stands in no document whose class is known.</summary>
    public static Offers? For(StringAtCaret text, SemanticModel model, KnownSymbols known, CancellationToken cancellationToken)
    {
        if (JsonNameAtCaret.Find(text.Text) is not { } name)
        {
            return null;
        }

        var names = JobsOf(text.Expression, model, known, cancellationToken)
            .Select(job => NamesIn(job, name.Path, model.Compilation, cancellationToken))
            .Where(names => name.Others.All(names.Contains))
            .SelectMany(names => names)
            .Except(name.Others);
        return new(text.From(name.Start), ImmutableArray.CreateRange(names));
    }

    private static IEnumerable<INamedTypeSymbol> JobsOf(ExpressionSyntax text, SemanticModel model, KnownSymbols known, CancellationToken cancellationToken) =>
        ReaderOf(text, model, cancellationToken) is { } reader ? [reader]
        : IsDocument(text, model, known, cancellationToken) ? FirmwareJobParser.JobsIn(model.Compilation.Assembly.GlobalNamespace)
        : [];

    // CameraUpdate.ParseJobDocument("…"), JsonSerializer.Deserialize<CameraUpdate>("…")
    private static INamedTypeSymbol? ReaderOf(ExpressionSyntax text, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = (text.Parent?.Parent?.Parent as InvocationExpressionSyntax)?.Expression switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ParseJobDocument" or "TryParseJobDocument", Expression: var job } => job,
            MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "Deserialize", TypeArgumentList.Arguments: [var job] } } => job,
            _ => null,
        };
        return type is not null && model.GetSymbolInfo(type, cancellationToken).Symbol is INamedTypeSymbol found && FirmwareJobParser.FindAttribute(found) is not null ? found : null;
    }

    private static bool IsDocument(ExpressionSyntax text, SemanticModel model, KnownSymbols known, CancellationToken cancellationToken) => text.Parent switch
    {
        AssignmentExpressionSyntax { Left: var left } => model.GetSymbolInfo(left, cancellationToken).Symbol is { } member && TextMembers.OfMember(member, known)?.Constraint == TextConstraints.Document,
        ArgumentSyntax argument => model.GetOperation(argument, cancellationToken) is IArgumentOperation { Parameter: { } parameter }
            && TextMembers.OfParameter(parameter, known)?.Constraint == TextConstraints.Document,
        _ => false,
    };

    private static IReadOnlyList<string> NamesIn(INamedTypeSymbol job, ImmutableArray<string?> path, Compilation compilation, CancellationToken cancellationToken)
    {
        var document = FirmwareJobParser.ReadDocument(job, FirmwareJobParser.FindAttribute(job)!, compilation, cancellationToken).Model;
        var type = (DocumentType?)document.Job;
        foreach (var step in path)
        {
            var value = type switch
            {
                ObjectType inside => inside.Members.FirstOrDefault(member => member.JsonName == step)?.Value,
                DictionaryType dictionary when step is not null => dictionary.Value,
                ListType list when step is null => list.Element,
                _ => null,
            };
            type = document.Types.FirstOrDefault(other => other.Name == value?.Type);
        }

        return type is ObjectType { Members: var members } ? [.. members.Select(member => member.JsonName)] : [];
    }
}
