using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>Places the problems of a document: at the member, or at the job when the member is not in this source.</summary>
internal sealed class DocumentProblems(
    INamedTypeSymbol job, ImmutableArray<FirmwareJobProblem>.Builder problems, CancellationToken cancellationToken)
{
    /// <summary>Rule 4003, at <paramref name="place"/>, else at the type of the member.</summary>
    public void NoDocumentForm(ISymbol member, ITypeSymbol type, string advice, SyntaxNode? place = null) =>
        problems.Add(FirmwareJobProblems.NoDocumentForm(
            IsHere(member) && place is not null ? place.GetLocation() : TypeLocationOf(member), NameOf(member), TypeNames.Short(type), advice));

    /// <summary>Rule 4004, at the name of the second member.</summary>
    public void SharedName(ISymbol member, ISymbol earlier, string documentName) =>
        problems.Add(FirmwareJobProblems.SharedName(LocationOf(member), NameOf(member), NameOf(earlier), documentName));

    /// <summary>Rule 4013, at the field, where it is in this source.</summary>
    public void FieldLeftOut(IFieldSymbol field)
    {
        if (IsHere(field) && TypeChecks.IdentifierOf(field) is { IsInSource: true } place)
        {
            problems.Add(FirmwareJobProblems.FieldLeftOut(place, NameOf(field)));
        }
    }

    private string NameOf(ISymbol member) =>
        member is INamedTypeSymbol || SymbolEqualityComparer.Default.Equals(member.ContainingType, job)
            ? member.Name
            : $"{member.ContainingType.Name}.{member.Name}";

    // In an editor a referenced project has source, too, of which this compilation may not speak.
    private bool IsHere(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, job.ContainingAssembly);

    private Location LocationOf(ISymbol member)
    {
        var location = TypeChecks.IdentifierOf(member);
        return location.IsInSource && IsHere(member) ? location : TypeChecks.IdentifierOf(job);
    }

    private Location TypeLocationOf(ISymbol member)
    {
        var syntax = IsHere(member) && member.DeclaringSyntaxReferences.Length > 0 ? member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) : null;
        var type = syntax switch
        {
            PropertyDeclarationSyntax property => property.Type,
            ParameterSyntax parameter => parameter.Type,
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } => declaration.Type,
            _ => null,
        };
        return type is { IsMissing: false } ? type.GetLocation() : LocationOf(member);
    }
}
