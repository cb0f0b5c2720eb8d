using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Documents;

/// <summary>Tells whether a document is put together in several steps, so that what is assigned at one of them is not what is sent.</summary>
internal sealed class DocumentSteps(TextEvaluator evaluator)
{
    /// <summary>
    /// Whether, beside the assignment at <paramref name="place"/>, something is added to <paramref name="member"/> (<c>request.Document += "}"</c>) or is
    /// made of what it holds (<c>request.Document = request.Document.Replace(…)</c>): in the same body, or for members of this program in their type.
    /// </summary>
    public bool AreTaken(ISymbol member, SyntaxNode place)
    {
        var bodies = member is IParameterSymbol || member.DeclaringSyntaxReferences.Length == 0
            ? new[] { Declarations.BodyAround(place) ?? place }
            : member.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax());
        return bodies.SelectMany(body => evaluator.WritesIn(body).WritesOf(member.Name)).Any(name => IsStep(name, place));
    }

    private static bool IsStep(SyntaxNode name, SyntaxNode place)
    {
        var target = name.Parent as MemberAccessExpressionSyntax ?? name;
        return target.Parent is AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } assignment
            && assignment != place
            && (assignment.IsKind(SyntaxKind.AddAssignmentExpression) || assignment.Right.DescendantNodes().Any(node => SyntaxFactory.AreEquivalent(node, target)));
    }
}
