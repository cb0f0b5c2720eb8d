using System.Collections.Immutable;
using IotJobs.Analyzers.Requests;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>The picture that a rule looks at, and the way to report.</summary>
internal sealed class RequestSink(TrackedObject picture, Action<Diagnostic> report)
{
    private readonly Action<Diagnostic> _report = report;

    public TrackedObject Picture { get; } = picture;

    /// <summary>The member with the name <paramref name="member"/>.</summary>
    public TrackedMember this[string member] => Picture[member];

    /// <summary>Whether the request is made from a template, or may be: then what is missing may come from there.</summary>
    public bool MayComeFromTemplate => !Picture["JobTemplateArn"].IsNotSet || !Picture["JobArn"].IsNotSet;

    /// <summary>Reports <paramref name="diagnostic"/>.</summary>
    public void Report(Diagnostic diagnostic) => _report(diagnostic);

    /// <summary>Reports at <paramref name="location"/>.</summary>
    public void Report(DiagnosticDescriptor descriptor, Location location, params object[] arguments) =>
        _report(Diagnostic.Create(descriptor, location, arguments));

    /// <summary>Reports that <paramref name="member"/> is missing, at the type's name; a fix learns the member's name.</summary>
    public void ReportMissing(DiagnosticDescriptor descriptor, string member, params object[] arguments) =>
        _report(Diagnostic.Create(
            descriptor, Picture.NameLocation, ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Missing, member), arguments));

    /// <summary>Reports at the place where <paramref name="member"/> is named, else at its value, else at the type's name.</summary>
    public void ReportAt(DiagnosticDescriptor descriptor, TrackedMember member, params object[] arguments) =>
        Report(descriptor, member.NameLocation ?? member.Value?.Location ?? Picture.NameLocation, arguments);

    /// <summary>Reports at the value of <paramref name="member"/>, else where it is named, else at the type's name.</summary>
    public void ReportValue(DiagnosticDescriptor descriptor, TrackedMember member, params object[] arguments) =>
        Report(descriptor, member.Value is { Location: { Kind: not LocationKind.None } place } ? place : member.NameLocation ?? Picture.NameLocation, arguments);

    /// <summary>Reports what <paramref name="member"/> and <paramref name="other"/> are together: at the member where one body sets both, else where the request comes from.</summary>
    public void ReportRelation(DiagnosticDescriptor descriptor, TrackedMember member, TrackedMember other, params object[] arguments)
    {
        if (member.SetBy is null || member.SetBy == other.SetBy)
        {
            ReportAt(descriptor, member, arguments);
        }
        else
        {
            Report(descriptor, Picture.NameLocation, arguments);
        }
    }
}
