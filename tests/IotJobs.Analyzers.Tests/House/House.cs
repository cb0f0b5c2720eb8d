using System.Collections.Immutable;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Tests.House;

/// <summary>What the product is made of, found by reflection: a new rule or file is held to the house rules without a change here.</summary>
internal static class House
{
    /// <summary>Every rule, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Rules { get; } =
    [
        .. InstancesOf<DiagnosticAnalyzer>(typeof(RuleAnalyzer).Assembly)
            .Where(analyzer => analyzer is not DiagnosticSuppressor)
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Distinct()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>Every suppression.</summary>
    public static ImmutableArray<SuppressionDescriptor> Suppressions { get; } =
        [.. InstancesOf<DiagnosticSuppressor>(typeof(RuleAnalyzer).Assembly).SelectMany(suppressor => suppressor.SupportedSuppressions)];

    /// <summary>The ids that some fix mends.</summary>
    public static ImmutableHashSet<string> FixableIds { get; } =
        [.. InstancesOf<CodeFixProvider>(System.Reflection.Assembly.Load("IotJobs.Analyzers.CodeFixes")).SelectMany(fix => fix.FixableDiagnosticIds)];

    /// <summary>The ids of <see cref="Rules"/>, one test case each.</summary>
    public static TheoryData<string> RuleIds => [.. Rules.Select(rule => rule.Id).Distinct()];

    /// <summary>The rule with <paramref name="id"/>.</summary>
    public static DiagnosticDescriptor Rule(string id) => Rules.First(rule => rule.Id == id);

    /// <summary>A rule's title as plain text.</summary>
    public static string TitleOf(DiagnosticDescriptor rule) => rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The source files below a folder of the repository, without what a build puts there.</summary>
    public static ImmutableArray<string> SourceFiles(params string[] folder)
    {
        var separator = Path.DirectorySeparatorChar;
        return
        [
            .. Directory.EnumerateFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Contains($"{separator}obj{separator}", StringComparison.Ordinal) && !file.Contains($"{separator}bin{separator}", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<T> InstancesOf<T>(System.Reflection.Assembly assembly) =>
        assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
            .Select(type => (T)Activator.CreateInstance(type, nonPublic: true)!);
}
