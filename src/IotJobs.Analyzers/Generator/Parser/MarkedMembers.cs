using IotJobs.Analyzers.Generator.Emitter;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>Whether members marked [S3Presigned] and [JobParameter] can be what they are marked as: rule 4003.</summary>
internal sealed class MarkedMembers(INamedTypeSymbol job, DocumentProblems problems, CancellationToken cancellationToken)
{
    private readonly List<MemberCandidate> _parameters = [];

    /// <summary>What [S3Presigned] can mark has to be a value of this type, or a collection of such values.</summary>
    public static bool IsUrlType(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || type.Is("System.Uri");

    /// <summary>Checks the URL that every document has.</summary>
    /// <param name="member">A member marked [S3Presigned].</param>
    /// <param name="constant">Its value as JSON.</param>
    /// <param name="place">Where the value stands.</param>
    public void CheckUrl(MemberCandidate member, string constant, ExpressionSyntax? place)
    {
        try
        {
            S3ObjectUrl.ToPlaceholder(JsonText.Unquote(constant));
        }
        catch (FormatException refusal)
        {
            problems.NoDocumentForm(member.Symbol, member.Type, refusal.Message, place);
        }
    }

    /// <summary>Checks a member that may be marked [JobParameter].</summary>
    public void CheckParameter(INamedTypeSymbol owner, MemberCandidate member)
    {
        if (member.Parameter is null)
        {
            return;
        }

        // What lies deeper can be there several times, with several values for one key.
        var advice = !IsUrlType(member.Type) ? Phrases.UseParameterType
            : member.IsPresigned ? Phrases.RemoveEitherMarker
            : !SymbolEqualityComparer.Default.Equals(owner, job) ? Message.Of(Phrases.MoveParameter, job.Name)
            : _parameters.Find(known => known.Parameter == member.Parameter) is { } other ? Message.Of(Phrases.GiveOtherKey, member.Parameter, other.Symbol.Name)
            : null;
        if (advice is not null)
        {
            Refuse(member, advice);
        }

        _parameters.Add(member);
    }

    /// <summary>Refuses parameters of a job that holds others of its type: each would have a value of its own for one key.</summary>
    public void RefuseParameters() => _parameters.ForEach(member => Refuse(member, Message.Of(Phrases.RemoveParameter, job.Name)));

    private void Refuse(MemberCandidate member, string advice) => problems.NoDocumentForm(
        member.Symbol,
        member.Type,
        advice,
        member.Symbol.FindAttribute(MetadataNames.JobParameterAttribute)?.ApplicationSyntaxReference?.GetSyntax(cancellationToken));
}
