using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ2015: assigns a new collection.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NullCollectionFix))]
public sealed class NullCollectionFix : RequestFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ2015");

    private protected override IEnumerable<FixOffer> Offers(FixPlace place) => place.Assignment is { Right: InitializerExpressionSyntax, OperatorToken: var sign }
        ? FixOffer.One(Titles.AssignCollection, "Assign", TypeAt(place) is { } type ? new TextChange(new(sign.Span.End, 0), $" new {type}") : null)
        : FixOffer.All(Titles.AssignCollection, "Assign", AssignFirst(place));

    // request.Targets.Add(...): the collection is made together with the request, whatever loop or branch the call stands in.
    private static ImmutableArray<TextChange> AssignFirst(FixPlace place) =>
        place.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } list
        && TypeAt(place) is { } type
        && CreationOf(list.Expression, place) is { } creation
            ? MemberWriting.Set(creation, member, $"new {type}()", place.Text)
            : ImmutableArray<TextChange>.Empty;

    private static BaseObjectCreationExpressionSyntax? CreationOf(ExpressionSyntax expression, FixPlace place) => expression switch
    {
        IdentifierNameSyntax name when place.Model.GetSymbolInfo(name, place.CancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declarations } =>
            (declarations[0].GetSyntax(place.CancellationToken) as VariableDeclaratorSyntax)?.Initializer?.Value as BaseObjectCreationExpressionSyntax,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } access when CreationOf(access.Expression, place) is { } owner =>
            MemberWriting.WrittenCreation(owner, member),
        _ => null,
    };

    private static string? TypeAt(FixPlace place) =>
        place.Expression is { } expression && place.Model.GetSymbolInfo(expression, place.CancellationToken).Symbol is IPropertySymbol property
            ? place.Display(property.Type, expression.SpanStart)
            : null;
}
