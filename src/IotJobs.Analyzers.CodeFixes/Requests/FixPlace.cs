using System.Collections.Immutable;
using IotJobs.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>A diagnostic in its file.</summary>
internal sealed class FixPlace(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, SourceText text, CancellationToken cancellationToken)
{
    public SemanticModel Model { get; } = model;

    public SourceText Text { get; } = text;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The smallest expression that is underlined.</summary>
    public ExpressionSyntax? Expression => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) as ExpressionSyntax;

    /// <summary>The assignment whose member is underlined.</summary>
    public AssignmentExpressionSyntax? Assignment =>
        Expression?.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } assignment && assignment.Left.Span.Contains(diagnostic.Location.SourceSpan)
            ? assignment
            : null;

    /// <summary>The member that is missing, when the diagnostic names one.</summary>
    public string? Missing => diagnostic.Properties.TryGetValue(FixProperties.Missing, out var member) ? member : null;

    /// <summary>What is to be written, when the diagnostic carries it.</summary>
    public string? Word => diagnostic.Properties.TryGetValue(FixProperties.Word, out var word) ? word : null;

    /// <summary>The creation whose type name, or <c>new</c>, is underlined.</summary>
    public BaseObjectCreationExpressionSyntax? Creation =>
        root.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();

    /// <summary>The type of <paramref name="member"/> of what <paramref name="creation"/> makes, as it is written there; null when there is no such member.</summary>
    public string? TypeOf(BaseObjectCreationExpressionSyntax creation, string member) =>
        Model.GetTypeInfo(creation, CancellationToken).Type?.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault() is { } property
            ? Display(property.Type, creation.SpanStart)
            : null;

    /// <summary><paramref name="type"/> as it is written at <paramref name="position"/>.</summary>
    public string Display(ITypeSymbol type, int position) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(Model, position);

    /// <summary>The changes that set the missing member to what <paramref name="write"/> makes of its type; none when it cannot be set in place.</summary>
    public ImmutableArray<TextChange> SetMissing(Func<string, string> write) =>
        Creation is { } creation && Missing is { } member && TypeOf(creation, member) is { } type
            ? MemberWriting.Set(creation, member, write(type), Text)
            : ImmutableArray<TextChange>.Empty;
}
