using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace IotJobs.Soundness.Running;

/// <summary>Wraps each expression of a program in the trace of <see cref="Frame.Host"/>, so that a run tells which were evaluated.</summary>
internal sealed class Instrumentation : CSharpSyntaxRewriter
{
    private const string Host = "global::Programs.Trace";

    private readonly SemanticModel _model;

    private readonly PieceMap _pieces;

    private Instrumentation(SemanticModel model, PieceMap pieces) => (_model, _pieces) = (model, pieces);

    /// <summary>The program as it is run, and where its pieces stand in the text as it is analysed.</summary>
    public static (SyntaxTree Tree, PieceMap Pieces) Of(SyntaxTree tree, Compilation compilation)
    {
        var pieces = new PieceMap();
        var root = new Instrumentation(compilation.GetSemanticModel(tree), pieces).Visit(tree.GetRoot())!;

        // Parsed again: a rewritten tree keeps its options, and errors name places in what is run.
        return (CSharpSyntaxTree.ParseText(root.ToFullString(), (CSharpParseOptions)tree.Options, tree.FilePath), pieces);
    }

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        var visited = base.Visit(node);
        if (node is not ExpressionSyntax expression || visited is not ExpressionSyntax inner)
        {
            return visited;
        }

        if (TypeOfPiece(expression) is { } type)
        {
            inner = Call($"At<{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}>", Piece(_pieces.Add(expression.Span)), Argument(inner.WithoutTrivia()))
                .WithTriviaFrom(inner);
            if (_model.GetSymbolInfo(expression).Symbol is { } symbol)
            {
                _pieces.AddUse(symbol, expression.Span);
            }
        }

        return expression.Parent is ArgumentSyntax argument && TakesJobId(argument) ? Call("JobId", Argument(inner)) : inner;
    }

    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitVariableDeclarator(VariableDeclaratorSyntax node)
    {
        if (_model.GetDeclaredSymbol(node) is { } symbol && (symbol is ILocalSymbol { IsConst: true } or IFieldSymbol { IsStatic: true }))
        {
            _pieces.AddDeclaration(symbol, node.Span);
            return node;
        }

        return base.VisitVariableDeclarator(node);
    }

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node) =>
        node.Expression is IdentifierNameSyntax { Identifier.Text: "nameof" } ? node : base.VisitInvocationExpression(node);

    public override SyntaxNode? VisitAnonymousObjectMemberDeclarator(AnonymousObjectMemberDeclaratorSyntax node) =>
        node.NameEquals is null ? node : base.VisitAnonymousObjectMemberDeclarator(node);

    public override SyntaxNode? VisitInterpolation(InterpolationSyntax node)
    {
        // Without parentheses the colons of a qualified name would begin a format.
        var visited = (InterpolationSyntax)base.VisitInterpolation(node)!;
        return visited.WithExpression(ParenthesizedExpression(visited.Expression));
    }

    public override SyntaxNode? VisitParameter(ParameterSyntax node) => node;

    public override SyntaxNode? VisitConstantPattern(ConstantPatternSyntax node) => node;

    public override SyntaxNode? VisitRelationalPattern(RelationalPatternSyntax node) => node;

    public override SyntaxNode? VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    public override SyntaxNode? VisitInterpolationAlignmentClause(InterpolationAlignmentClauseSyntax node) => node;

    private static InvocationExpressionSyntax Call(string method, params ArgumentSyntax[] arguments) =>
        InvocationExpression(ParseExpression($"{Host}.{method}"), ArgumentList(SeparatedList(arguments)));

    private static ArgumentSyntax Piece(int number) => Argument(LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(number)));

    /// <summary>The type of an expression that can be wrapped; null for the others.</summary>
    private ITypeSymbol? TypeOfPiece(ExpressionSyntax expression)
    {
        if (expression is TypeSyntax and not (IdentifierNameSyntax or GenericNameSyntax) or AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax or TupleExpressionSyntax
                or DeclarationExpressionSyntax or InitializerExpressionSyntax or MemberBindingExpressionSyntax or ThisExpressionSyntax or RangeExpressionSyntax or ThrowExpressionSyntax
            || expression.GetFirstToken().IsKind(SyntaxKind.DotToken)
            || expression.IsKind(SyntaxKind.DefaultLiteralExpression)
            || IsPlace(expression))
        {
            return null;
        }

        if (expression is SimpleNameSyntax or MemberAccessExpressionSyntax && _model.GetSymbolInfo(expression).Symbol is not (ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol))
        {
            return null;
        }

        var info = _model.GetTypeInfo(expression);
        var type = expression.IsKind(SyntaxKind.CollectionExpression) || IsNumber(info.Type) ? info.ConvertedType : info.Type;
        return type is null or { TypeKind: TypeKind.Error or TypeKind.Delegate or TypeKind.Pointer or TypeKind.Enum } or { SpecialType: SpecialType.System_Void or SpecialType.System_Boolean }
            || type.IsRefLikeType || type.IsAnonymousType || (type.IsTupleType && expression is not InvocationExpressionSyntax)
            || (info.Type?.SpecialType == SpecialType.System_String && expression is InterpolatedStringExpressionSyntax && info.ConvertedType?.SpecialType != SpecialType.System_String
                && info.ConvertedType?.Name is "FormattableString" or "IFormattable" or "DefaultInterpolatedStringHandler")
            ? null : type;
    }

    private static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    /// <summary>The expression stands for a place or a name, not for its value.</summary>
    private static bool IsPlace(ExpressionSyntax expression) => expression.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == expression,
        AssignmentExpressionSyntax assignment => assignment.Left == expression,
        InvocationExpressionSyntax invocation => invocation.Expression == expression,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } => true,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax outer } tuple } => outer.Left == tuple,
        ConditionalAccessExpressionSyntax conditional => conditional.WhenNotNull == expression,
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => true,
        NameColonSyntax or NameEqualsSyntax or ExpressionColonSyntax or ExpressionStatementSyntax or TypeArgumentListSyntax or QualifiedNameSyntax or RefExpressionSyntax => true,
        _ => false,
    };

    private bool TakesJobId(ArgumentSyntax argument) =>
        argument is { NameColon: null, RefKindKeyword.RawKind: 0, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } arguments }
        && _model.GetSymbolInfo(call).Symbol is IMethodSymbol method
        && arguments.Arguments.IndexOf(argument) is var index && index < method.Parameters.Length
        && method.Parameters[index] is { Type.SpecialType: SpecialType.System_String } parameter
        && (parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "JobIdAttribute")
            || (method is { Name: "Parse" or "TryParse", ContainingType.Name: "JobId" } && index == 0));
}
