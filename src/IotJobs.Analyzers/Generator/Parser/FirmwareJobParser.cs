using System.Collections.Immutable;
using IotJobs.Analyzers.Generator.Model;
using IotJobs.Analyzers.Generator.Parser.Reading;
using IotJobs.Analyzers.Generator.Templates;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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
        CheckLanguage(type, attribute, compilation, problems, cancellationToken);
        var template = JobIdTemplateParser.Parse(type, attribute, cancellationToken);
        GeneratedMemberChecks.Check(type, compilation, template.Template is not null, problems);
        var (document, symbols) = ReadDocument(type, attribute, compilation, problems, cancellationToken);
        (document, var reading) = new ReadingParser(type, document, symbols, compilation).Parse();
        GeneratedMemberChecks.CheckReading(type, reading, problems);
        var model = problems.All(problem => problem.IsAdvice) && !IsDeclaredTwice(type)
            ? CreateModel(type, attribute, document, reading, template.Template, compilation, cancellationToken)
            : null;

        // What is wrong with the template takes away the template only.
        return new(model, problems.Where(problem => !IsMoot(problem)).Concat(template.Problems).ToImmutableArray(), symbols);

        // Where the template names a field, or may mean one, what is for the JobId stands in fields; one that collides with a generated member has to go anyway.
        bool IsMoot(FirmwareJobProblem problem) => problem.RuleId == "IOTJ4013"
            && (template is { Template: null, Problems.IsEmpty: false }
                || template.Template?.Segments.Any(segment => problems.Any(other => other.RuleId == "IOTJ4013" && segment.Text == (string?)other.Arguments[0])) == true
                || problems.Any(other => other != problem && other.Location == problem.Location));
    }

    /// <summary>Reads the document alone, valid or not.</summary>
    public static (DocumentModel Model, DocumentSymbols Symbols) ReadDocument(
        INamedTypeSymbol type, AttributeData attribute, Compilation compilation, CancellationToken cancellationToken) =>
        ReadDocument(type, attribute, compilation, ImmutableArray.CreateBuilder<FirmwareJobProblem>(), cancellationToken);

    /// <summary>The [FirmwareJob] attribute of <paramref name="type"/>; of several (which the compiler refuses) the first.</summary>
    public static AttributeData? FindAttribute(INamedTypeSymbol type) => type.FindAttribute(MetadataNames.FirmwareJobAttribute);

    /// <summary>The [FirmwareJob] classes in <paramref name="container"/>, with those inside of other types.</summary>
    public static IEnumerable<INamedTypeSymbol> JobsIn(INamespaceOrTypeSymbol container) => Types.In(container).Where(type => FindAttribute(type) is not null);

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

    private static void CheckLanguage(
        INamedTypeSymbol type,
        AttributeData attribute,
        Compilation compilation,
        ImmutableArray<FirmwareJobProblem>.Builder problems,
        CancellationToken cancellationToken)
    {
        if (compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp8 and var version })
        {
            problems.Add(FirmwareJobProblems.LanguageTooOld(
                attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation() ?? TypeChecks.IdentifierOf(type),
                type.Name,
                version.ToDisplayString()));
        }
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
