using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>Texts that are known by what they are read from: marked members, the SDK's properties and words, the JobId type.</summary>
internal static class KnownTexts
{
    private static readonly TextHole s_jobId = Hole(TextConstraints.JobId, TextHoleSource.JobId, Phrase.Untranslated("JobId"));
    private static readonly TextHole s_arn = new(Alphabets.VisibleAscii, new(1, null), Alphabet.None, 0, TextHoleSource.Unknown, Phrase.Untranslated("ARN"));

    // Capture is a match of a regular expression.
    private static readonly string[] s_ownForms =
    [
        "Uri", "Type", "MemberInfo", "AssemblyName", "AssemblyInformationalVersionAttribute", "CultureInfo", "RegionInfo", "TimeZoneInfo", "X509Certificate2", "RegionEndpoint",
        "Capture",
    ];

    // Windows writes one before a line feed.
    private static readonly TextHole s_return = new(Alphabet.Of("\r"), new(0, 1), Alphabet.None, 0, TextHoleSource.Unknown, new(nameof(Phrases.LineBreak)));

    private static readonly TextHole s_thingName = Hole(TextConstraints.ThingName, TextHoleSource.ThingName, new(nameof(Phrases.ThingName)));

    /// <summary>The text of <paramref name="jobId"/>, seen at <paramref name="use"/>: what it was made of, else what its type says; null when it is no JobId.</summary>
    public static TextAlternatives? OfJobId(IOperation jobId, IOperation use, EvaluationScope scope) =>
        !Types.IsJobId(jobId.Type) ? null
        : ExpressionEvaluation.Evaluate(jobId, scope) is { MayBeNull: false } made && made.Shapes.All(IsLegal) ? made
        : TextAlternatives.Of(s_jobId with { Length = s_jobId.Length with { Min = 0 } }, scope.At(use));

    private static bool IsLegal(TextShape shape) => shape.Length is { Min: > 0, Max: <= JobIdGrammar.MaxLength }
        && shape.Pieces.All(piece => (piece.Hole?.Possible ?? Alphabet.Of(piece.Text!)).IsSubsetOf(TextConstraints.JobId.Alphabet));

    /// <summary>The text of a member that is known by name.</summary>
    public static TextAlternatives? OfReference(IOperation reference, EvaluationScope scope) => reference switch
    {
        IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } } =>
            TextAlternatives.Of(string.Empty, scope.At(reference)),
        IPropertyReferenceOperation { Property: { Name: "NewLine", ContainingType: var type } } when Types.Is(type, MetadataNames.Text.System, "Environment") =>
            LineBreak(scope.At(reference)),
        IFieldReferenceOperation { Field: var field } when WordOf(field) is { } word => TextAlternatives.Of(word, scope.At(reference)),
        IPropertyReferenceOperation { Property.Name: "Value", Instance: { } word } when Types.IsEnumeratedWord(word.Type) => ExpressionEvaluation.Evaluate(word, scope).NotNull(),
        IPropertyReferenceOperation { Property.Name: "Value", Instance: { } jobId } when Types.IsJobId(jobId.Type) =>
            OfJobId(jobId, reference, scope)?.Select(shape => shape.Length.Min > 0 ? shape : TextShape.Of([TextPiece.Unknown(s_jobId, scope.At(reference))])),
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
        if (type?.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        if (IsArnOfSdk(symbol))
        {
            return TextAlternatives.Of(TextPiece.Known("arn:", scope.At(use)), TextPiece.Unknown(s_arn with { }, scope.At(use))).OrNull();
        }

        return (Markers.HoleOf(attributes, s_jobId, s_thingName) ?? OfSdkMember(symbol)) is { } hole
            ? TextAlternatives.Of(hole, scope.At(use)).OrNull()
            : null;
    }

    /// <summary>What <paramref name="given"/> brings to whoever calls <paramref name="method"/>: what is wrong with a marked result is said in the method.</summary>
    public static TextAlternatives OfResult(IMethodSymbol method, TextAlternatives given, TextOrigin origin)
    {
        var attributes = method.AssociatedSymbol?.GetAttributes() ?? method.GetReturnTypeAttributes();
        if (attributes.IsEmpty || !ReferenceEquals(Markers.HoleOf(attributes, s_jobId, s_thingName), s_jobId))
        {
            return given;
        }

        var right = given.Shapes.Where(shape => !IsAccused(shape)).ToImmutableArray();
        return right.Length == given.Shapes.Length ? given
            : right.IsEmpty ? new(TextAlternatives.Of(s_jobId, origin).Shapes, given.MayBeNull)
            : new(right, given.MayBeNull);
    }

    private static bool IsAccused(TextShape shape) => shape.Length.Min > JobIdGrammar.MaxLength
        || shape.Pieces.Sum(piece => (long)(piece.Hole?.AttainableLength ?? piece.Text!.Length)) > JobIdGrammar.MaxLength
        || shape.Pieces.Any(piece => !(piece.Hole?.Attainable ?? Alphabet.Of(piece.Text!)).IsSubsetOf(TextConstraints.JobId.Alphabet));

    /// <summary>Whether a parameter's attributes promise what it holds.</summary>
    public static bool IsMarked(IParameterSymbol parameter) => Markers.HoleOf(parameter.GetAttributes(), s_jobId, s_thingName) is not null;

    /// <summary>The word of one of the SDK's static members. In the enumerations of Jobs, members in capitals are named after their word.</summary>
    public static string? WordOf(IFieldSymbol field) =>
        field is { IsStatic: true, ContainingType: { } type } && SymbolEqualityComparer.Default.Equals(field.Type, type) && Types.IsEnumeratedWord(type)
        && (Types.IsNamespace(type.ContainingNamespace, MetadataNames.Text.AmazonIoT) || Types.IsNamespace(type.ContainingNamespace, MetadataNames.Text.DataPlane))
        && field.Name.All(character => character is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            ? field.Name
            : null;

    /// <summary>The line break of the platform: one or two characters.</summary>
    public static TextAlternatives LineBreak(TextOrigin origin) => TextAlternatives.Of(TextPiece.Unknown(s_return with { }, origin), TextPiece.Known("\n", origin));

    /// <summary>Whether a member's text has a form of its own, without quotes and control characters: addresses, names of types and machines, what AWS names itself, what synth fills in.</summary>
    public static bool HasOwnForm(ISymbol symbol) =>
        symbol is IPropertySymbol { ContainingType: { } type } property
        && (s_ownForms.Contains(type.Name)
            || property is { Name: "MachineName", ContainingType.Name: "Environment" }
            || type.ContainingNamespace.ToDisplayString().StartsWith("Amazon.CDK.", StringComparison.Ordinal)
            || ((property.Name.EndsWith("Arn", StringComparison.Ordinal) || property.Name.EndsWith("Id", StringComparison.Ordinal))
                && type.ContainingNamespace.ToDisplayString().StartsWith("Amazon.", StringComparison.Ordinal)));

    // Every ARN begins so.
    private static bool IsArnOfSdk(ISymbol symbol) => symbol is IPropertySymbol property && IsOfResponse(property) && property.Name.EndsWith("Arn", StringComparison.Ordinal);

    /// <summary>What AWS IoT itself answers with. A request's members are the program's own, and may be anything.</summary>
    private static TextHole? OfSdkMember(ISymbol symbol)
    {
        return symbol is not IPropertySymbol property || !IsOfResponse(property) ? null : symbol.Name switch
        {
            "ThingName" => s_thingName,
            "JobId" or "JobTemplateId" => s_jobId,
            _ => null,
        };
    }

    private static bool IsOfResponse(IPropertySymbol property) => property.ContainingType is { } type
        && !type.Name.EndsWith("Request", StringComparison.Ordinal)
        && (Types.IsNamespace(type.ContainingNamespace, MetadataNames.Text.AmazonIoTModel) || Types.IsNamespace(type.ContainingNamespace, MetadataNames.Text.DataPlaneModel));

    private static TextHole Hole(TextConstraint constraint, TextHoleSource source, Phrase description) =>
        new(constraint.Alphabet, constraint.Length, constraint.Alphabet, constraint.Length.Max ?? 0, source, description);
}
