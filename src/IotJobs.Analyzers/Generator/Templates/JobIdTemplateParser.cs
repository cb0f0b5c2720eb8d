using System.Collections.Immutable;
using IotJobs.Analyzers.Generator.Model;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>Binds the JobId template of a [FirmwareJob] type to the type's members, and says what is wrong with it.</summary>
/// <remarks>Its literal text is judged by rules 1001 to 1003, which see it as an attribute argument; what they refuse only takes the template away here.</remarks>
internal static class JobIdTemplateParser
{
    /// <summary>Property of 4005 that holds the member that was probably meant.</summary>
    public const string CandidateProperty = "Candidate";

    /// <summary>Reads the template of <paramref name="attribute"/> for <paramref name="type"/>.</summary>
    public static JobIdTemplateResult Parse(INamedTypeSymbol type, AttributeData attribute, CancellationToken cancellationToken)
    {
        if (attribute.FirstArgument<string>() is not { } template || type.ContainingAssembly is not ISourceAssemblySymbol { Compilation: var compilation })
        {
            return Interpolated(attribute, cancellationToken) is { } interpolated
                ? new(null, ImmutableArray.Create(new FirmwareJobProblem(
                    "IOTJ4006",
                    interpolated.GetLocation(),
                    ImmutableArray.Create<object?>(0, Phrases.NoInterpolation),
                    ImmutableDictionary<string, string?>.Empty)))
                : JobIdTemplateResult.None;
        }

        var (tokens, errors) = JobIdTemplateTokenizer.Read(template);
        var problems = ImmutableArray.CreateBuilder<FirmwareJobProblem>();
        var locations = new TemplateLocations(attribute, template, compilation, cancellationToken);
        foreach (var error in errors)
        {
            problems.Add(Malformed(locations, error.Index, error.Length, error.What));
        }

        var pieces = new List<TemplatePiece>(tokens.Length);
        foreach (var token in tokens)
        {
            if (Bind(token, type, compilation, locations, problems) is { } value)
            {
                pieces.Add(new(token, value));
            }
        }

        if (pieces.Count < tokens.Length || !IsLiteralTextLegal(tokens))
        {
            return new(null, problems.ToImmutable());
        }

        problems.AddRange(TemplateConcerns.Find(pieces, locations));
        return new(new(template, pieces.Select(piece => piece.Value.Segment).ToEquatableArray()), problems.ToImmutable());
    }

    private static InterpolatedStringExpressionSyntax? Interpolated(AttributeData attribute, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList.Arguments: var arguments }
            ? arguments.FirstOrDefault(argument => argument.NameEquals is null)?.Expression as InterpolatedStringExpressionSyntax
            : null;

    private static TemplateValue? Bind(
        JobIdTemplateToken token, INamedTypeSymbol type, Compilation compilation, TemplateLocations locations, ImmutableArray<FirmwareJobProblem>.Builder problems)
    {
        if (token.Kind != JobIdTemplateTokenKind.Hole)
        {
            return token.Kind == JobIdTemplateTokenKind.Broken ? null : new(new(JobIdSegmentKind.Literal, token.Text), LengthRange.Exactly(token.Length));
        }

        var (member, refusal) = TemplateMembers.Find(type, token.Text, compilation);
        if (member is null)
        {
            problems.Add(NoMember(token, refusal!, Spelling.Closest(token.Text, TemplateMembers.Names(type, compilation)), locations));
            return null;
        }

        // An unknown type is the compiler's to report.
        var memberType = TemplateMembers.TypeOf(member);
        if (TemplateValues.KindOf(memberType) is not { } kind)
        {
            if (memberType.TypeKind != TypeKind.Error)
            {
                var words = memberType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
                problems.Add(NoMember(token, Message.Of(Phrases.MemberHasNoJobIdForm, words), null, locations));
            }

            return null;
        }

        var (value, reason) = TemplateValues.Of(member, kind, token.Format);
        if (value is null)
        {
            problems.Add(Malformed(locations, token.FormatIndex, token.Format?.Length ?? 0, reason!));
        }

        return value;
    }

    private static bool IsLiteralTextLegal(ImmutableArray<JobIdTemplateToken> tokens)
    {
        var literals = tokens.Where(token => token.Kind == JobIdTemplateTokenKind.Literal).ToList();
        return tokens.Length > 0
            && literals.Sum(literal => literal.Length) <= JobIdGrammar.MaxLength
            && literals.TrueForAll(literal => JobIdGrammar.IndexOfIllegal(literal.Text.AsSpan()) < 0);
    }

    private static FirmwareJobProblem NoMember(JobIdTemplateToken token, string reason, string? candidate, TemplateLocations locations) =>
        new(
            "IOTJ4005",
            locations.Of(token.NameIndex, token.Text.Length),
            ImmutableArray.Create<object?>(token.Text, candidate is null || candidate == token.Text ? reason : Message.Of(Phrases.AndThen, reason, Message.Of(Phrases.DidYouMean, candidate))),
            candidate is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(CandidateProperty, candidate));

    private static FirmwareJobProblem Malformed(TemplateLocations locations, int index, int length, string what) =>
        new("IOTJ4006", locations.Of(index, length), ImmutableArray.Create<object?>(index, what), ImmutableDictionary<string, string?>.Empty);
}

/// <summary>A token of a template with what it gives.</summary>
internal sealed record TemplatePiece(JobIdTemplateToken Token, TemplateValue Value);
