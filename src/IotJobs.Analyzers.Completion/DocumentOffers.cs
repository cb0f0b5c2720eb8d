using System.Collections.Immutable;
using IotJobs.Analyzers.Generator.Model;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Completion;

/// <summary>Offers the members of a [FirmwareJob] where its document is written as JSON: as what it parses, or as the document of a request.</summary>
internal static class DocumentOffers
{
    /// <summary>The names for the one in front of the caret; null when it stands in no document whose class is known.</summary>
    public static Offers? For(StringAtCaret text, SemanticModel model, KnownSymbols known, CancellationToken cancellationToken)
    {
        var (json, spans) = Decode(text);
        if (JsonNameAtCaret.Find(json) is not { } name)
        {
            return null;
        }

        var names = JobsOf(text.Literal, model, known, cancellationToken)
            .Select(job => NamesIn(job, name.Path, model.Compilation, cancellationToken))
            .Where(names => name.Others.All(names.Contains))
            .SelectMany(names => names)
            .Except(name.Others);
        return new(text.From(name.Start < json.Length ? spans[name.Start] : text.Written.Length), ImmutableArray.CreateRange(names));
    }

    // The text that is written so far, and where each of its characters begins in the source.
    private static (string Json, int[] Starts) Decode(StringAtCaret text)
    {
        var token = text.Literal.Token;
        if (!token.IsKind(SyntaxKind.StringLiteralToken))
        {
            return (text.Written, [.. Enumerable.Range(0, text.Written.Length)]);
        }

        var form = token.IsVerbatimStringLiteral() ? LiteralForm.Verbatim : LiteralForm.Regular;
        var (json, spans) = LiteralDecoder.Decode(text.Written, 0, text.Written.Length, form);
        return (json, [.. spans.Select(span => span.Start)]);
    }

    private static IEnumerable<INamedTypeSymbol> JobsOf(LiteralExpressionSyntax literal, SemanticModel model, KnownSymbols known, CancellationToken cancellationToken) =>
        ReaderOf(literal, model, cancellationToken) is { } reader ? [reader]
        : IsDocument(literal, model, known, cancellationToken) ? TypesIn(model.Compilation.Assembly.GlobalNamespace).Where(IsJob)
        : [];

    // CameraUpdate.ParseJobDocument("…"), JsonSerializer.Deserialize<CameraUpdate>("…")
    private static INamedTypeSymbol? ReaderOf(LiteralExpressionSyntax literal, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = (literal.Parent?.Parent?.Parent as InvocationExpressionSyntax)?.Expression switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ParseJobDocument" or "TryParseJobDocument", Expression: var job } => job,
            MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "Deserialize", TypeArgumentList.Arguments: [var job] } } => job,
            _ => null,
        };
        return type is not null && model.GetSymbolInfo(type, cancellationToken).Symbol is INamedTypeSymbol found && IsJob(found) ? found : null;
    }

    private static bool IsDocument(LiteralExpressionSyntax literal, SemanticModel model, KnownSymbols known, CancellationToken cancellationToken) => literal.Parent switch
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

    private static bool IsJob(INamedTypeSymbol type) => FirmwareJobParser.FindAttribute(type) is not null;

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));
}
