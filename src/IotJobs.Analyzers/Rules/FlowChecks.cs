using System.Collections.Immutable;
using IotJobs.Analyzers.Documents;
using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Sinks;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Rules;

/// <summary>Hands what arrived at sinks to the rules: values, words, documents, and requests as a whole.</summary>
internal sealed class FlowChecks(KnownSymbols known)
{
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();

    public ImmutableArray<Diagnostic> Check(FlowRecorder recorder)
    {
        foreach (var (sink, value) in recorder.Values)
        {
            Check(sink, value);
        }

        foreach (var (_, request) in recorder.Objects)
        {
            Check(request);
        }

        foreach (var comparison in recorder.Comparisons)
        {
            ImpossibleComparison.Check(comparison, _found.Add);
        }

        foreach (var (place, member) in recorder.FilledWhileNull)
        {
            _found.Add(Diagnostic.Create(NullCollection.Filled, place.GetLocation(), member.Name));
        }

        return _found.ToImmutable();
    }

    private void Check(Sink sink, TrackedValue value)
    {
        if (value.Assigned is not { } assigned || assigned.IsInExpressionTree(known) || (!sink.IsOfRequest && IsNothingYet(assigned)))
        {
            return;
        }

        if (sink.Words is { } words)
        {
            CheckWords(words, value);
        }

        if (sink.Text is { } text && text.Kind != TextMemberKind.Text)
        {
            TextRules.Check(known, text, sink.Symbol, assigned, value, _found.Add);
        }

        if (sink.Constraint is { } constraint)
        {
            MemberValueRules.Check(sink.Name, constraint, value, _found.Add);
        }

        if (sink.IsDocument && !DocumentParts.IsBegun(sink.Symbol, assigned))
        {
            DocumentRules.Check(assigned, value.Shapes, mayBeNone: !sink.IsOfRequest, _found.Add);
        }
    }

    private void Check(TrackedObject request)
    {
        RequestRules.Check(request, _found.Add);
        foreach (var name in request.MentionedMembers)
        {
            if (request[name].Value is not { } value)
            {
                continue;
            }

            if (request.Type?.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
                && ServiceConstraints.TryGet(request.TypeName, name) is { } row)
            {
                Check(new Sink(name, property)
                {
                    Text = property.Type.SpecialType == SpecialType.System_String ? TextMembers.OfMember(property, known) : null,
                    Constraint = row.Value,
                    Words = JobEnumeration.Of(property.Type as INamedTypeSymbol, known),
                    IsDocument = row.Value == TextConstraints.Document,
                    IsOfRequest = true,
                }, value);
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

    // A member that starts with an empty text has no value yet.
    private static bool IsNothingYet(IOperation assigned) => assigned is { ConstantValue: { HasValue: true, Value: "" }, Syntax.Parent: EqualsValueClauseSyntax };

    private void CheckWords(JobEnumeration words, TrackedValue value)
    {
        var reported = new HashSet<Location>();
        foreach (var shape in value.Shapes)
        {
            if (shape.Constant is { } text && (text.Length > 0 || EmptyTexts.IsWritten(value.Assigned)) && ShapePlace.Of(shape, value.Assigned!.Syntax) is var location && reported.Add(location))
            {
                WordRules.Check(new(words, text, location, WordPlaces.TakesMember(location), _found.Add));
            }
        }
    }
}
