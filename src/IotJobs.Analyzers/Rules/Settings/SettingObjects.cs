using System.Collections.Immutable;
using System.Globalization;
using IotJobs.Analyzers.Generator.Model;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Presence = IotJobs.Analyzers.Requests.Presence;

namespace IotJobs.Analyzers.Rules;

/// <summary>Makes of what a type's attributes say the pictures that a request of the same content would give.</summary>
/// <remarks>A value that the type inherits has no place here, so that it is judged where it is written only.</remarks>
internal sealed class SettingObjects(SettingOrigins origins, SettingPlaces places, TextEvaluator evaluator, CancellationToken cancellationToken)
{
    private static readonly ImmutableDictionary<string, string> s_attributes = ImmutableDictionary.CreateRange(new Dictionary<string, string>
    {
        ["DestinationPackageVersions"] = "[JobPackageVersion]",
        ["JobTemplateArn"] = "[JobTemplate]",
        ["PresignedUrlConfig"] = "[JobPresignedUrls]",
        ["TimeoutConfig"] = "[JobTimeout]",
    });

    private bool _isAbstract;

    /// <summary>The picture of the request that <paramref name="type"/> makes.</summary>
    /// <param name="request">What its attributes say.</param>
    /// <param name="document">What its document says; null when it is no job.</param>
    /// <param name="type">The type.</param>
    public TrackedObject Of(RequestModel request, TrackedDocument? document, INamedTypeSymbol type)
    {
        _isAbstract = type.IsAbstract;
        var members = request.Members.ToDictionary(member => member.Property, member => Member(member.Value));
        if (request.HasDocument)
        {
            members["Document"] = new(Presence.Set, document?.Text, places.Whole);
        }

        // Each call gives its id and targets, and may add to the others.
        members["JobId"] = members["Targets"] = TrackedMember.Unknown;
        members["SchedulingConfig"] = request.Schedule.Members.Count > 0 ? Member(request.Schedule) : TrackedMember.Unknown;
        members["Tags"] = Collection(request.Tags, Tag);
        members["DocumentParameters"] = Collection(
            request.DocumentParameters, Parameter, (document?.Parameters() ?? []).Select(parameter => Parameter(parameter.Key, parameter.Attribute)).ToArray());
        members["DestinationPackageVersions"] = Collection(request.PackageVersions, Value);

        // What an abstract type lacks, the types that derive from it may have.
        return new(
            SdkTypes.CreateJobRequest,
            places.Whole,
            isWhole: !_isAbstract,
            members,
            type.Name,
            s_attributes.Add("DocumentParameters", request.DocumentParameters.Count > 0 ? "[JobDocumentParameter]" : "[JobParameter]"));
    }

    private TrackedMember Member(RequestValue value)
    {
        var origin = OriginOf(value);
        var name = value is RequestText or RequestNumber ? places.ArgumentOf(origin, origin?.Property)?.NameEquals?.Name.GetLocation() : places.NameOf(origin);
        return new(Presence.Set, Value(value), name ?? (origin is { IsInherited: false } ? null : places.Whole));
    }

    private TrackedMember Collection<T>(IReadOnlyCollection<T> entries, Func<T, TrackedValue> read, params TrackedValue[] ofMembers)
        where T : class
    {
        var items = ImmutableArray.CreateRange(entries.Select(read).Concat(ofMembers));
        var place = entries.Select(entry => places.NameOf(origins.Of(entry))).LastOrDefault(name => name is not null) ?? ofMembers.LastOrDefault()?.Location;
        return items.IsEmpty
            ? TrackedMember.Unknown
            : new(Presence.Set, new(place ?? Location.None) { IsNull = false, Items = new(items, IsComplete: false) }, place ?? places.Whole);
    }

    private TrackedValue Value(RequestValue value)
    {
        var origin = OriginOf(value);
        return value switch
        {
            RequestText text => Text(origin, origin?.Property, text.Value),
            RequestNumber number => Number(origin, number.Value),
            RequestObject item => Whole(origin) with { Structure = Structure(item, origin) },
            RequestList list => Whole(origin) with { Items = new(ImmutableArray.CreateRange(list.Items.Select(Value)), IsComplete: !_isAbstract) },
            _ => Whole(origin),
        };
    }

    private TrackedObject Structure(RequestObject item, SettingOrigin? origin) => new(
        SdkTypes.ControlPlane + item.Type,
        places.NameOf(origin) ?? places.Whole,
        isWhole: SdkTypes.ControlPlane + item.Type != SdkTypes.SchedulingConfig,
        item.Members.ToDictionary(member => member.Property, member => Member(member.Value)),
        origins.Of(item)?.Attribute.AttributeClass is { } attribute ? NameOf(attribute) : null);

    private TrackedValue Tag(RequestEntry tag)
    {
        var origin = origins.Of(tag);
        var members = new Dictionary<string, TrackedMember> { ["Key"] = new(Presence.Set, Text(origin, "Key", tag.Key)) };
        if (tag.Value is { } value)
        {
            members["Value"] = new(Presence.Set, Text(origin, "Value", value));
        }

        return Whole(origin) with { Structure = new(SdkTypes.Tag, places.NameOf(origin) ?? places.Whole, isWhole: true, members, "[JobTag]") };
    }

    private TrackedValue Parameter(RequestEntry parameter) =>
        Text(origins.Of(parameter), "Value", parameter.Value ?? "") with { Key = Text(origins.Of(parameter), "Key", parameter.Key) };

    private TrackedValue Parameter(string key, AttributeSyntax attribute) => new(attribute.Name.GetLocation())
    {
        IsNull = false,
        Key = attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is { } expression && !expression.IsKind(SyntaxKind.NullLiteralExpression)
            ? Text(expression, key)
            : new(attribute.Name.GetLocation())
            {
                Text = key,
                Shapes = ImmutableArray.Create(TextShape.Of([TextPiece.Known(key, new ExpressionOrigin(attribute.Name))])),
            },
    };

    private TrackedValue Text(SettingOrigin? origin, string? property, string text) =>
        places.ArgumentOf(origin, property)?.Expression is { } expression ? Text(expression, text) : Whole(origin) with { Text = text };

    private TrackedValue Text(ExpressionSyntax expression, string text)
    {
        var shapes = evaluator.GetOperation(expression, model: null, cancellationToken) is { } operation
            ? evaluator.Evaluate(operation, cancellationToken)
            : ImmutableArray<TextShape>.Empty;
        return new(expression.GetLocation()) { IsNull = false, Text = text, Shapes = shapes };
    }

    private TrackedValue Number(SettingOrigin? origin, string text)
    {
        decimal? number = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
        return places.ArgumentOf(origin, origin?.Property)?.Expression.GetLocation() is { } place
            ? new(place) { IsNull = false, Number = number, Numbers = number is { } known ? ImmutableArray.Create((known, place)) : ImmutableArray<(decimal, Location)>.Empty }
            : Whole(origin) with { Number = number };
    }

    private TrackedValue Whole(SettingOrigin? origin) => new(places.NameOf(origin) ?? Location.None) { IsNull = false };

    // What several attributes give together is the type's own when one of them is.
    private SettingOrigin? OriginOf(RequestValue value) =>
        origins.Of(value) ?? Parts(value).Select(OriginOf).LastOrDefault(origin => origin is { IsInherited: false });

    private static IEnumerable<RequestValue> Parts(RequestValue value) => value switch
    {
        RequestObject item => item.Members.Select(member => member.Value),
        RequestList list => list.Items,
        _ => [],
    };

    private static string NameOf(INamedTypeSymbol attribute) => $"[{attribute.Name.Substring(0, attribute.Name.Length - nameof(Attribute).Length)}]";
}
