using System.Collections.Immutable;
using IotJobs.Analyzers.Generator.Model;
using IotJobs.Analyzers.Generator.Parser.Reading;
using IotJobs.Analyzers.Generator.Templates;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>Reads a [FirmwareJob] type: the one judgement on its validity, shared by the generator and the analyzer.</summary>
internal static class FirmwareJobParser
{
    /// <summary>Reads <paramref name="type"/>.</summary>
    /// <param name="type">The type that carries the attribute.</param>
    /// <param name="attribute">Its [FirmwareJob] attribute.</param>
    /// <param name="compilation">The compilation of the type.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static FirmwareJobResult Parse(
        INamedTypeSymbol type, AttributeData attribute, Compilation compilation, CancellationToken cancellationToken)
    {
        var problems = ImmutableArray.CreateBuilder<FirmwareJobProblem>();
        TypeChecks.Check(type, problems);
        var template = JobIdTemplateParser.Parse(type, attribute, cancellationToken);
        GeneratedMemberChecks.Check(type, compilation, template.Template is not null, problems);
        var (document, symbols) = ReadDocument(type, attribute, compilation, problems, cancellationToken);
        (document, var reading) = new ReadingParser(type, document, symbols, compilation).Parse();
        GeneratedMemberChecks.CheckReading(type, reading, problems);
        var model = problems.Count == 0 && !IsDeclaredTwice(type)
            ? CreateModel(type, attribute, document, reading, template.Template, compilation, cancellationToken)
            : null;

        // What is wrong with the template takes away the template only.
        problems.AddRange(template.Problems);
        return new(model, problems.ToImmutable(), symbols);
    }

    /// <summary>Reads the document alone, valid or not.</summary>
    public static (DocumentModel Model, DocumentSymbols Symbols) ReadDocument(
        INamedTypeSymbol type, AttributeData attribute, Compilation compilation, CancellationToken cancellationToken) =>
        ReadDocument(type, attribute, compilation, ImmutableArray.CreateBuilder<FirmwareJobProblem>(), cancellationToken);

    /// <summary>The [FirmwareJob] attribute of <paramref name="type"/>; of several (which the compiler refuses) the first.</summary>
    public static AttributeData? FindAttribute(INamedTypeSymbol type) => type.FindAttribute(MetadataNames.FirmwareJobAttribute);

    private static (DocumentModel Model, DocumentSymbols Symbols) ReadDocument(
        INamedTypeSymbol type,
        AttributeData attribute,
        Compilation compilation,
        ImmutableArray<FirmwareJobProblem>.Builder problems,
        CancellationToken cancellationToken)
    {
        var parser = new DocumentParser(
            type, JobDocumentOptions.Of(attribute), compilation, new(type, problems, cancellationToken), cancellationToken);
        return (parser.Parse(), parser.Symbols);
    }

    private static FirmwareJobModel CreateModel(
        INamedTypeSymbol type,
        AttributeData attribute,
        DocumentModel document,
        ReadingModel reading,
        JobIdTemplateModel? template,
        Compilation compilation,
        CancellationToken cancellationToken) =>
        new(
            HintNames.Of(type),
            TypeNames.Metadata(type),
            TypeNames.NamespaceOf(type),
            Containers(type).ToEquatableArray(),
            TypeNames.Head(type),
            new(type.IsValueType, !type.IsValueType && !type.IsSealed, BaseJobs.MembersOf(type, compilation, cancellationToken)),
            document,
            reading,
            new RequestParser(type, attribute).Parse(),
            template);

    private static IEnumerable<string> Containers(INamedTypeSymbol type)
    {
        var heads = new Stack<string>();
        for (var container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            heads.Push(TypeNames.Head(container));
        }

        return heads;
    }

    // The compiler refuses two types of one name; two outputs of one name would take away the output of every other job.
    private static bool IsDeclaredTwice(INamedTypeSymbol type) =>
        (type.ContainingType is { } container ? container.GetTypeMembers(type.Name) : type.ContainingNamespace.GetTypeMembers(type.Name))
        .Count(other => other.Arity == type.Arity && other.DeclaringSyntaxReferences.Length > 0) > 1;
}
