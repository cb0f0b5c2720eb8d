using IotJobs.Analyzers.Documents;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ5004: a value of another JSON type than its member has.</summary>
internal static class ValueOfWrongType
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ5004", DiagnosticSeverity.Error);

    /// <summary>Reports <paramref name="value"/> where <paramref name="constraint"/> asks for another type. CloudFormation makes texts, numbers and flags out of each other.</summary>
    public static void Check(JobFile file, Dialect dialect, DocumentValue value, ValueConstraint constraint, string name, Action<Diagnostic> report)
    {
        var expected = TypeOf(constraint);
        if (expected == value.Kind || (dialect.IsCloudFormation && IsScalar(expected) && IsScalar(value.Kind)) || Words(value.Kind) is not { } written || Words(expected) is not { } meant)
        {
            return;
        }

        var location = value.String is { } text ? file.LocationOf(text) : file.LocationOf(value);
        report(Diagnostic.Create(Descriptor, location, name, written, meant, Advice(value, expected, constraint)));
    }

    private static DocumentValueKind TypeOf(ValueConstraint constraint) => constraint switch
    {
        TextConstraint or WordConstraint => DocumentValueKind.String,
        NumberConstraint => DocumentValueKind.Number,
        FlagConstraint => DocumentValueKind.Boolean,
        ListConstraint => DocumentValueKind.Array,
        StructureConstraint or MapConstraint => DocumentValueKind.Object,
        _ => DocumentValueKind.Unknown,
    };

    private static bool IsScalar(DocumentValueKind kind) => kind is DocumentValueKind.String or DocumentValueKind.Number or DocumentValueKind.Boolean;

    private static string? Words(DocumentValueKind kind) => kind switch
    {
        DocumentValueKind.String => Phrases.AString,
        DocumentValueKind.Number => Phrases.ANumber,
        DocumentValueKind.Boolean => Phrases.ABoolean,
        DocumentValueKind.Array => Phrases.AList,
        DocumentValueKind.Object => Phrases.AnObject,
        _ => null,
    };

    private static string Advice(DocumentValue value, DocumentValueKind expected, ValueConstraint constraint) => expected switch
    {
        DocumentValueKind.String when constraint == TextConstraints.Document && !IsScalar(value.Kind) => Phrases.WriteJsonAsText,
        DocumentValueKind.String when IsScalar(value.Kind) => Phrases.WriteInQuotes,
        DocumentValueKind.Array when constraint is ListConstraint list && TypeOf(list.Item) == value.Kind => Phrases.WriteInBrackets,
        DocumentValueKind.Number when JsonNumber.IsLegal(value.String?.Text ?? "") => Phrases.WriteWithoutQuotes,
        DocumentValueKind.Boolean when value.String?.Text is "true" or "false" => Phrases.WriteWithoutQuotes,
        _ => Message.Of(Phrases.WriteWord, Words(expected)),
    };
}
