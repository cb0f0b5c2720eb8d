using System.Collections.Immutable;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Generator.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Completion;

/// <summary>Offers the members that a hole of a JobId template can name, and the formats of the one that it names.</summary>
internal static class TemplateOffers
{
    /// <summary>What may stand behind the <c>{</c> in front of the caret; null outside of a template's hole.</summary>
    public static Offers? For(StringAtCaret text, SemanticModel model, CancellationToken cancellationToken)
    {
        var hole = text.Text.LastIndexOf('{') + 1;
        if (hole == 0 || text.Text.IndexOf('}', hole) >= 0
            || text.Expression.Parent is not AttributeArgumentSyntax { NameEquals: null, Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } }
            || attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || model.GetDeclaredSymbol(declaration, cancellationToken) is not { } type
            || FirmwareJobParser.FindAttribute(type) is not { } mark
            || mark.ApplicationSyntaxReference?.Span != attribute.Span)
        {
            return null;
        }

        var colon = text.Text.IndexOf(':', hole);
        if (colon < 0)
        {
            return new(text.From(hole), ImmutableArray.CreateRange(TemplateMembers.Names(type, model.Compilation).Distinct()));
        }

        var (member, _) = TemplateMembers.Find(type, text.Text.Substring(hole, colon - hole), model.Compilation);
        return new(text.From(colon + 1), member is null ? ImmutableArray<string>.Empty : FormatsOf(TemplateValues.KindOf(TemplateMembers.TypeOf(member))));
    }

    private static ImmutableArray<string> FormatsOf(JobIdSegmentKind? kind) => kind switch
    {
        JobIdSegmentKind.Guid => ImmutableArray.Create("N", "D"),
        JobIdSegmentKind.DateTime or JobIdSegmentKind.DateTimeOffset => ImmutableArray.Create(TemplateFormats.DefaultOfTime, TemplateFormats.DefaultOfDate),
        JobIdSegmentKind.DateOnly => ImmutableArray.Create(TemplateFormats.DefaultOfDate),
        JobIdSegmentKind.SignedInteger or JobIdSegmentKind.UnsignedInteger => ImmutableArray.Create("D2", "D4", "X"),
        JobIdSegmentKind.SignedEnum or JobIdSegmentKind.UnsignedEnum => ImmutableArray.Create("G", "D", "X"),
        _ => ImmutableArray<string>.Empty,
    };
}
