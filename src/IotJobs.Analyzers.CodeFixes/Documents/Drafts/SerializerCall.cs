using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>A call of <c>JsonSerializer.Serialize</c> on an anonymous object, with options that are understood.</summary>
internal sealed class SerializerCall
{
    private SerializerCall(AnonymousObjectCreationExpressionSyntax value) => Value = value;

    public AnonymousObjectCreationExpressionSyntax Value { get; }

    /// <summary>How members are named.</summary>
    public NamingPolicy Policy { get; private set; } = NamingPolicy.AsDeclared;

    /// <summary>Whether members that are null are written.</summary>
    public bool KeepsNull { get; private set; } = true;

    /// <summary>The call that <paramref name="expression"/> is; null when it is none, or when its options may change the document in another way.</summary>
    public static SerializerCall? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        expression is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 or 2 } arguments }
        && arguments[0].Expression is AnonymousObjectCreationExpressionSyntax value
        && model.GetSymbolInfo(expression, cancellationToken).Symbol is IMethodSymbol { Name: "Serialize", ContainingType.Name: "JsonSerializer" }
        && new SerializerCall(value) is var call
        && arguments.Skip(1).All(argument => call.Takes(argument.Expression))
            ? call
            : null;

    private bool Takes(ExpressionSyntax options) => options switch
    {
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "JsonSerializerOptions" } } shared => TakesDefaults(shared),
        BaseObjectCreationExpressionSyntax creation => (creation.ArgumentList?.Arguments ?? default).All(argument => TakesDefaults(argument.Expression))
            && (creation.Initializer?.Expressions ?? default).All(TakesOption),
        _ => false,
    };

    private bool TakesDefaults(ExpressionSyntax defaults)
    {
        var name = WordOf(defaults);
        Policy = name == "Web" ? NamingPolicy.CamelCase : Policy;
        return name is "Web" or "General" or "Default";
    }

    private bool TakesOption(ExpressionSyntax option)
    {
        if (option is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Right: var value })
        {
            return false;
        }

        switch (name)
        {
            case "WriteIndented" or "Encoder":
                return true;
            case "PropertyNamingPolicy" when Enum.TryParse<NamingPolicy>(WordOf(value), out var policy):
                Policy = policy;
                return true;
            case "DefaultIgnoreCondition" when WordOf(value) == "WhenWritingNull":
                KeepsNull = false;
                return true;
            default:
                return false;
        }
    }

    private static string? WordOf(ExpressionSyntax expression) => (expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;
}
