using System.Collections.Immutable;
using System.Reflection;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Tests.House;

public sealed class MetadataNameTests
{
    /// <summary>Every constant of every class whose name starts with <c>MetadataNames</c>.</summary>
    public static TheoryData<string> Names =>
    [
        .. typeof(RuleAnalyzer).Assembly.GetTypes()
            .Where(type => type.Name.StartsWith("MetadataNames", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(constant => constant.IsLiteral && constant.FieldType == typeof(string))
            .Select(constant => (string)constant.GetRawConstantValue()!)
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_resolves_in_both_generations_of_the_SDK(string name)
    {
        Assert.True(Resolves(name, [.. References.AwsSdkV3, .. References.DataPlaneV3]), $"{name} is not in V3.");
        Assert.True(Resolves(name, [.. References.AwsSdkV4, .. References.DataPlaneV4]), $"{name} is not in V4.");
    }

    [Fact]
    public void Misspelt_name_would_be_seen() => Assert.False(Resolves("Amazon.IoT.Model.CreateJobReqest", References.AwsSdkV4));

    private static bool Resolves(string name, ImmutableArray<MetadataReference> sdk)
    {
        var compilation = TestCompilation.Create([], [.. References.IotJobs, .. sdk]);
        return compilation.GetTypeByMetadataName(name) is not null || IsNamespace(compilation.GlobalNamespace, name);
    }

    private static bool IsNamespace(INamespaceSymbol? space, string name)
    {
        foreach (var part in name.Split('.'))
        {
            space = space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        }

        return space is not null;
    }
}
