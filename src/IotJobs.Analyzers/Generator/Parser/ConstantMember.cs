using System.Globalization;
using IotJobs.Analyzers.Generator.Emitter;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>Finds members whose value is the same for every instance, so that it can be written while compiling.</summary>
internal sealed class ConstantMember(Compilation compilation, bool ascii, CancellationToken cancellationToken)
{
    /// <summary>The value of <paramref name="member"/> as JSON, or null when it is not provably constant.</summary>
    public string? JsonOf(ISymbol member) =>
        ExpressionOf(member) is { } expression && ConstantValueOf(expression) is { } value ? Json(value, ((IPropertySymbol)member).Type) : null;

    /// <summary>The one expression that gives the value of <paramref name="member"/>; null when there may be others.</summary>
    public ExpressionSyntax? ExpressionOf(ISymbol member) =>
        member is IPropertySymbol { SetMethod: null, IsVirtual: false, IsAbstract: false, DeclaringSyntaxReferences.Length: 1 } property
        && (!property.IsOverride || property is { IsSealed: true } or { ContainingType.IsSealed: true })
        && property.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is PropertyDeclarationSyntax declaration
            ? ValueOf(declaration, property)
            : null;

    private object? ConstantValueOf(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax literal ? literal.Token.Value
        : compilation.ContainsSyntaxTree(expression.SyntaxTree)
            ? compilation.GetSemanticModel(expression.SyntaxTree).GetConstantValue(expression, cancellationToken).Value
            : null;

    private ExpressionSyntax? ValueOf(PropertyDeclarationSyntax declaration, IPropertySymbol property)
    {
        if (declaration.ExpressionBody is { } body)
        {
            return body.Expression;
        }

        if (declaration.AccessorList is not { Accessors: { Count: 1 } accessors })
        {
            return null;
        }

        var getter = accessors[0];
        return getter switch
        {
            { ExpressionBody.Expression: { } expression } => expression,
            { Body.Statements: { Count: 1 } statements } => (statements[0] as ReturnStatementSyntax)?.Expression,
            { Body: null, ExpressionBody: null } when declaration.Initializer is { } initializer && IsNeverAssigned(property) => initializer.Value,
            _ => null,
        };
    }

    // Constructors may assign a property that only has a getter, and the default value of a struct skips its initializers.
    private bool IsNeverAssigned(IPropertySymbol property) =>
        property.ContainingType.IsReferenceType
        && property.ContainingType.InstanceConstructors.All(constructor => constructor.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax(cancellationToken) is not ConstructorDeclarationSyntax body
            || !body.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == property.Name)));

    // The constant may be of another type than the member: long Retries => 3.
    private string? Json(object value, ITypeSymbol type) => (type.SpecialType, value) switch
    {
        (SpecialType.System_String, string text) => JsonText.Quote(text, ascii),
        (SpecialType.System_Boolean, bool flag) => flag ? "true" : "false",
        (SpecialType.System_Char, char character) => JsonText.Quote(character.ToString(), ascii),
        (SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64,
            sbyte or byte or short or ushort or int or uint or long or ulong) => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
