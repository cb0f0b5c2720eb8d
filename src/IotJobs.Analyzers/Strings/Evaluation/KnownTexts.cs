using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>Texts that are known by what they are read from: marked members, the SDK's properties and words, the JobId type.</summary>
internal static class KnownTexts
{
    private static readonly TextHole s_jobId = Hole(TextConstraints.JobId, TextHoleSource.JobId, "JobId");
    private static readonly TextHole s_thingName = Hole(TextConstraints.ThingName, TextHoleSource.ThingName, "thing name");

    /// <summary>The text of a value of <paramref name="type"/>, by its type alone.</summary>
    public static TextAlternatives? OfType(ITypeSymbol? type, IOperation value, EvaluationScope scope) =>
        Types.Is(Types.NonNullable(type), MetadataNames.Text.IotJobs, "JobId")
            ? TextAlternatives.Of(s_jobId with { Length = s_jobId.Length with { Min = 0 } }, scope.At(value.Syntax))
            : null;

    /// <summary>The text of a member that is known by name.</summary>
    public static TextAlternatives? OfReference(IOperation reference, ISymbol symbol, EvaluationScope scope) => reference switch
    {
        IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } } =>
            TextAlternatives.Of(string.Empty, scope.At(reference.Syntax)),
        IFieldReferenceOperation { Field: var field } when WordOf(field) is { } word => TextAlternatives.Of(word, scope.At(reference.Syntax)),
        IPropertyReferenceOperation { Property.Name: "Value", Instance: { } instance } when ConditionalReceiver.Resolve(instance) is { } word
            && Types.IsEnumeratedWord(word.Type) => ExpressionEvaluation.Evaluate(word, scope).NotNull(),
        IPropertyReferenceOperation { Property.Name: "Value", Instance.Type: var type } when OfType(type, reference, scope) is not null =>
            TextAlternatives.Of(s_jobId, scope.At(reference.Syntax)),
        _ => null,
    };

    /// <summary>The text that a member's attributes, or its place in the SDK, promise.</summary>
    public static TextAlternatives? OfSymbol(ISymbol symbol, IOperation use, EvaluationScope scope)
    {
        var (type, attributes) = symbol switch
        {
            IParameterSymbol parameter => (parameter.Type, parameter.GetAttributes()),
            IFieldSymbol field => (field.Type, field.GetAttributes()),
            IPropertySymbol property => (property.Type, property.GetAttributes()),
            IMethodSymbol method => (method.ReturnType, method.GetReturnTypeAttributes()),
            _ => default,
        };
        if (type?.SpecialType != SpecialType.System_String
            || symbol is IParameterSymbol && Declarations.BodyAround(use.Syntax) is { } body
                && scope.Evaluator.WritesIn(body).WritesOf(symbol.Name).Count > 0)
        {
            return null;
        }

        return (Markers.HoleOf(attributes, s_jobId, s_thingName) ?? OfSdkMember(symbol)) is { } hole
            ? TextAlternatives.Of(hole, scope.At(use.Syntax)).OrNull()
            : null;
    }

    /// <summary>The word of one of the SDK's static members. In the enumerations of Jobs, members in capitals are named after their word.</summary>
    public static string? WordOf(IFieldSymbol field) =>
        field is { IsStatic: true, ContainingType: { } type } && SymbolEqualityComparer.Default.Equals(field.Type, type) && Types.IsEnumeratedWord(type)
        && (Types.IsNamespace(type.ContainingNamespace, MetadataNames.Text.AmazonIoT) || Types.IsNamespace(type.ContainingNamespace, MetadataNames.Text.DataPlane))
        && field.Name.All(character => character is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            ? field.Name
            : null;

    /// <summary>What AWS IoT itself answers with. A request's members are the program's own, and may be anything.</summary>
    private static TextHole? OfSdkMember(ISymbol symbol)
    {
        if (symbol is not IPropertySymbol { ContainingType: { } type }
            || type.Name.EndsWith("Request", StringComparison.Ordinal)
            || !(Types.IsNamespace(type.ContainingNamespace, MetadataNames.Text.AmazonIoTModel)
                || Types.IsNamespace(type.ContainingNamespace, MetadataNames.Text.DataPlaneModel)))
        {
            return null;
        }

        return symbol.Name switch
        {
            "ThingName" => s_thingName,
            "JobId" or "JobTemplateId" => s_jobId,
            _ => null,
        };
    }

    private static TextHole Hole(TextConstraint constraint, TextHoleSource source, string description) =>
        new(constraint.Alphabet, constraint.Length, constraint.Alphabet, constraint.Length.Max ?? 0, source, description);
}
