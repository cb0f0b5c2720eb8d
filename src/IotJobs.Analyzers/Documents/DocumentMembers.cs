using System.Collections.Concurrent;
using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Documents;

/// <summary>Finds the members that hold a job document: <c>Document</c> of a request, what is marked <c>[JobDocument]</c>, and JSON that is handed to one of these.</summary>
internal sealed class DocumentMembers(KnownSymbols known, TextEvaluator evaluator)
{
    // Through so many locals and parameters JSON is followed on its way to a document.
    private const int MaxDepth = 4;

    private readonly INamedTypeSymbol? _jobDocument = known.Compilation.GetTypeByMetadataName(MetadataNames.JobDocumentAttribute);
    private readonly ConcurrentDictionary<ISymbol, bool> _reaching = new(SymbolEqualityComparer.Default);

    /// <summary>Whether what is written into a property, a field or a parameter is a job document.</summary>
    public bool IsDocument(ISymbol symbol, SemanticModel? model, CancellationToken cancellationToken) =>
        IsRequestDocument(symbol)
        || IsMarked(symbol, symbol.GetAttributes)
        || (SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, known.Compilation.Assembly)
            && symbol.GetAttributes().Any(IsJsonSyntax)
            && _reaching.GetOrAdd(symbol, key => Reaches(key, model, MaxDepth, cancellationToken)));

    /// <summary>Whether what <paramref name="method"/> returns is a job document.</summary>
    public bool ReturnsDocument(IMethodSymbol method) =>
        method.AssociatedSymbol is IPropertySymbol property ? IsMarked(property, property.GetAttributes) : IsMarked(method, method.GetReturnTypeAttributes);

    /// <summary>Whether the member is <c>Document</c> of CreateJob or CreateJobTemplate.</summary>
    public bool IsRequestDocument(ISymbol symbol) =>
        ReferenceEquals(symbol.ContainingAssembly, known.ControlPlane)
        && symbol is IPropertySymbol { Name: "Document", ContainingType: { Name: "CreateJobRequest" or "CreateJobTemplateRequest" } type }
        && known.RequestNamespaceOf(type) == MetadataNames.ControlPlaneModel;

    private bool IsMarked(ISymbol symbol, Func<ImmutableArray<AttributeData>> attributes) =>
        _jobDocument is not null
        && known.CanBeMarked(symbol.ContainingAssembly)
        && attributes().Any(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _jobDocument));

    // By name: several assemblies of one compilation can carry a copy of the attribute.
    private static bool IsJsonSyntax(AttributeData attribute) =>
        attribute.AttributeClass is { Name: "StringSyntaxAttribute" } type
        && type.ContainingNamespace.ToDisplayString() == "System.Diagnostics.CodeAnalysis"
        && attribute.ConstructorArguments is [{ Value: "Json" }, ..];

    /// <summary>Whether the method of a parameter or local, or the type of a field or property, hands it on as a job document.</summary>
    private bool Reaches(ISymbol symbol, SemanticModel? model, int depth, CancellationToken cancellationToken)
    {
        var isVariable = symbol is IParameterSymbol or ILocalSymbol;
        var scope = isVariable ? symbol.ContainingSymbol : symbol.ContainingType;
        var bodies = scope?.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).ToList() ?? [];

        // A variable that is written to may hold a template first.
        return !(isVariable && bodies.Any(body => evaluator.WritesIn(body).WritesOf(symbol.Name).Count > 0))
            && bodies.SelectMany(body => body.DescendantNodes().OfType<IdentifierNameSyntax>())
                .Any(name => name.Identifier.ValueText == symbol.Name && IsHandedOn(name, symbol, model, depth, cancellationToken));
    }

    private bool IsHandedOn(IdentifierNameSyntax name, ISymbol symbol, SemanticModel? model, int depth, CancellationToken cancellationToken)
    {
        SyntaxNode node = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        var operation = evaluator.GetOperation(node, model, cancellationToken);
        var used = operation switch
        {
            IParameterReferenceOperation reference => reference.Parameter,
            ILocalReferenceOperation reference => reference.Local,
            IMemberReferenceOperation reference => reference.Member,
            _ => (ISymbol?)null,
        };
        if (used is null || !SymbolEqualityComparer.Default.Equals(used, symbol))
        {
            return false;
        }

        var parent = operation!.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } => IsRequestDocument(target.Property) || IsMarked(target.Property, target.Property.GetAttributes),
            IArgumentOperation { Parameter: { } parameter } => IsMarked(parameter, parameter.GetAttributes)
                || (depth > 0 && parameter.GetAttributes().Any(IsJsonSyntax) && Reaches(parameter, model, depth - 1, cancellationToken)),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when depth > 0 =>
                Reaches(local, model, depth - 1, cancellationToken),
            _ => false,
        };
    }
}
