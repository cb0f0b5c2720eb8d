using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Rules;

/// <summary>Tells by the syntax around a word what may be written in its place.</summary>
internal static class WordPlaces
{
    /// <summary>Whether the SDK's static member can stand where the text stands: an argument of <c>new TargetSelection("…")</c> or an arm beside another text takes texts only.</summary>
    public static bool TakesMember(Location location) =>
        location.SourceTree?.GetRoot().FindNode(location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax expression
        && expression.SpanStart == location.SourceSpan.Start && expression.Span.Length == location.SourceSpan.Length
        && expression.Parent is AssignmentExpressionSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax
        && expression.FirstAncestorOrSelf<AttributeSyntax>() is null;
}
