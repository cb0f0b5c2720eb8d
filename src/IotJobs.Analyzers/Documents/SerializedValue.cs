using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Documents;

/// <summary>Finds the value that a JSON serializer has just written with quotes of its own.</summary>
internal static class SerializedValue
{
    /// <summary>The text or the anonymous object that <paramref name="expression"/> hands to a serializer; null when it does not.</summary>
    public static ExpressionSyntax? In(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        expression is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var value }] }
        && model.GetSymbolInfo(expression, cancellationToken).Symbol is IMethodSymbol
        {
            ContainingType.Name: "JsonSerializer" or "JsonConvert",
            Name: "Serialize" or "SerializeObject" or "ToString",
        }
        && model.GetTypeInfo(value, cancellationToken).Type is { SpecialType: SpecialType.System_String } or { IsAnonymousType: true }
            ? value
            : null;
}
