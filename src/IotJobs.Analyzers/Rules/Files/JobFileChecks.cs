using System.Collections.Immutable;
using IotJobs.Analyzers.Documents;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>Hands what a file says to the rules.</summary>
internal sealed class JobFileChecks(JobFile file, Compilation compilation, Action<Diagnostic> report)
{
    private static readonly ImmutableDictionary<string, (string TypeName, Dialect Dialect)> s_resources = ImmutableDictionary<string, (string, Dialect)>.Empty
        .Add("AWS::IoT::Job", (SdkTypes.CreateJobRequest, Dialect.Job))
        .Add("AWS::IoT::JobTemplate", (SdkTypes.CreateJobTemplateRequest, Dialect.JobTemplate));

    private readonly ValueChecks _checks = new(compilation, known: null, report);

    /// <summary>Checks the file as <paramref name="kind"/>, or, when that is empty, as what its content says that it is.</summary>
    public void Check(string kind)
    {
        var root = file.Tree.Root;
        var isKind = Enum.TryParse<JobFileKind>(kind, ignoreCase: true, out var given) && Enum.IsDefined(typeof(JobFileKind), given) && !char.IsDigit(kind[0]);
        JobFileKind? found = isKind ? given : kind.Length == 0 && root is { Kind: DocumentValueKind.Object } ? JobFileKinds.Of(root, file.Tree.Text.Text) : null;
        if (found == JobFileKind.JobDocument)
        {
            DocumentRules.Check(new(file.LocationOf(root?.Start ?? 0, (root?.Start ?? 0) + 1)) { Shapes = ImmutableArray.Create(file.Shape) }, mayBeNone: false, report);
            return;
        }

        if (file.Tree.Error is { } error)
        {
            FileIsNotJson.Report(file, error, report);
        }

        if (found is null)
        {
            if (file.Tree.Error is null)
            {
                FileKindIsUnclear.Report(file, kind, report);
            }
        }
        else if (root is { Kind: DocumentValueKind.Object })
        {
            new DuplicatePropertyName().Check(new(file.LocationOf(root), report), file.Tree);
            CheckObject(found.Value, root);
        }
        else if (root is not null && file.Tree.Error is null)
        {
            FileIsNotJson.ReportNoObject(file, root, report);
        }
    }

    private void CheckObject(JobFileKind kind, DocumentValue root)
    {
        switch (kind)
        {
            case JobFileKind.CreateJob:
                _checks.Check(new FileObjects(file, Dialect.Api, report).Of(root, SdkTypes.CreateJobRequest, "CreateJob"));
                break;
            case JobFileKind.CreateJobTemplate:
                _checks.Check(new FileObjects(file, Dialect.Api, report).Of(root, SdkTypes.CreateJobTemplateRequest, "CreateJobTemplate"));
                break;
            default:
                CheckTemplate(root);
                break;
        }
    }

    private void CheckTemplate(DocumentValue root)
    {
        // A transform of the user's own may write what is missing.
        var isWhole = !root.Members.Any(member => member.Name.Text == "Transform");
        foreach (var resource in FileObjects.Member(root, "Resources")?.Members ?? [])
        {
            if (resource.Value is { Kind: DocumentValueKind.Object } value
                && FileObjects.Member(value, "Type")?.String is { } type
                && s_resources.TryGetValue(type.Text, out var row)
                && (FileObjects.Member(value, "Properties") ?? value) is { Kind: DocumentValueKind.Object } properties)
            {
                var objects = new FileObjects(file, row.Dialect, report);
                _checks.Check(ReferenceEquals(properties, value) ? objects.Empty(value, row.TypeName, type.Text) : objects.Of(properties, row.TypeName, type.Text, isWhole));
            }
        }
    }
}
