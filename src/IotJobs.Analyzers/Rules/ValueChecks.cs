using System.Collections.Immutable;
using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Sinks;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Rules;

/// <summary>Hands a value, or a request with all that is in it, to the rules: what code makes and what files say come through here alike.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="known">The symbols of the libraries; null where none is referenced.</param>
/// <param name="report">Where diagnostics go.</param>
internal sealed class ValueChecks(Compilation compilation, KnownSymbols? known, Action<Diagnostic> report)
{
    /// <summary>Checks what arrives at <paramref name="sink"/>. What the SDK itself puts there is nobody's mistake.</summary>
    public void Check(Sink sink, TrackedValue value) => Check(sink, value, Dialect.Sdk);

    private void Check(Sink sink, TrackedValue value, Dialect dialect)
    {
        var isSilent = value.Assigned is { } assigned
            ? (known is not null && assigned.IsInExpressionTree(known)) || (!sink.IsOfRequest && EmptyTexts.IsNothingYet(assigned))
            : value.Location.Kind != LocationKind.ExternalFile;
        if (isSilent)
        {
            return;
        }

        if (sink.Words is { } words)
        {
            CheckWords(words, value, dialect);
        }

        if (sink.Text is { } text && text.Kind != TextMemberKind.Text)
        {
            TextRules.Check(known, text, sink.Symbol, value, report);
        }

        if (sink.Constraint is { } constraint)
        {
            MemberValueRules.Check(sink.Name, constraint, value, report);
        }

        if (sink.Item is { } item)
        {
            CheckItems(item, value.Items ?? TrackedItems.Unknown);
        }

        if (sink.IsDocument && !DocumentParts.IsBegun(sink.Symbol, value.Assigned))
        {
            DocumentRules.Check(value, mayBeNone: !sink.IsOfRequest, report);
        }
    }

    private void CheckItems(Sink sink, TrackedItems items)
    {
        foreach (var item in items.Known)
        {
            Check(sink, item);
        }

        if (sink.Constraint == TextConstraints.TargetArn)
        {
            SameTargetTwice.Check(items, report);
        }
    }

    /// <summary>Checks <paramref name="request"/>, its members, and the structures in it.</summary>
    public void Check(TrackedObject request)
    {
        RequestRules.Check(request, report);
        foreach (var name in request.MentionedMembers)
        {
            if (request[name].Value is not { } value)
            {
                continue;
            }

            if (request.Dialect.RowOf(request.TypeName, name) is { } row)
            {
                Check(SinkOf(request, row), value, request.Dialect);
            }

            foreach (var part in (value.Items?.Known ?? ImmutableArray<TrackedValue>.Empty).Add(value))
            {
                foreach (var structure in part.Structures)
                {
                    Check(structure);
                }
            }
        }
    }

    private Sink SinkOf(TrackedObject request, MemberConstraint row)
    {
        var name = request.NameOf(row.Member);
        var property = request.Type?.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault();
        return new(name, property)
        {
            Text = TextOf(request, row),
            Constraint = row.Value,
            Words = JobEnumeration.Of(property?.Type as INamedTypeSymbol, known) ?? (row.Value is WordConstraint words ? JobEnumeration.Named(words.Name, compilation) : null),
            IsDocument = row.Value == TextConstraints.Document,
            IsOfRequest = true,
        };
    }

    // A file is one job: that its id can be used once is no surprise.
    private static TextMember? TextOf(TrackedObject request, MemberConstraint row) =>
        TextMembers.Of(row) is { } text ? text with { Name = request.NameOf(row.Member), Kind = request.Type is null && text.Kind == TextMemberKind.NewId ? TextMemberKind.Id : text.Kind } : null;

    private void CheckWords(JobEnumeration words, TrackedValue value, Dialect dialect)
    {
        var reported = new HashSet<(Location, string)>();
        foreach (var shape in value.Shapes)
        {
            if (shape.Constant is { } text && !EmptyTexts.IsNoValue(shape, value.Assigned) && ShapePlace.Of(shape, value) is var location && reported.Add((location, text)))
            {
                WordRules.Check(new(words, text, location, TakesMember(value.Assigned, location), isExact: dialect != Dialect.Sdk, report));
            }
        }
    }

    // The SDK's static member can stand where the compiler converts the text; new TargetSelection("…") or an arm beside another text takes texts only.
    private static bool TakesMember(IOperation? assigned, Location location) =>
        assigned is IConversionOperation { IsImplicit: true, OperatorMethod: not null } conversion && conversion.Syntax.Span == location.SourceSpan;
}
