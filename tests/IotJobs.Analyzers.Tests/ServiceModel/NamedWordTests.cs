using System.Reflection;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Tests.ServiceModel;

/// <summary>The named constants of the library are the words of the service model, no more and no fewer.</summary>
public sealed class NamedWordTests
{
    public static TheoryData<Type, string> Classes => new()
    {
        { typeof(TargetSelections), nameof(WordConstraints.TargetSelection) },
        { typeof(JobExecutionFailureTypes), nameof(WordConstraints.JobExecutionFailureType) },
        { typeof(RetryableFailureTypes), nameof(WordConstraints.RetryableFailureType) },
        { typeof(JobEndBehaviors), nameof(WordConstraints.JobEndBehavior) },
    };

    [Theory]
    [MemberData(nameof(Classes))]
    public void Constants_are_the_words(Type type, string words)
    {
        var constants = type.GetFields(BindingFlags.Public | BindingFlags.Static).ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);

        Assert.Equal(WordConstraints.ForType(words)!.Words.Order(), constants.Values.Order());
        Assert.All(constants, constant => Assert.Equal(constant.Value, constant.Key.Aggregate("", WithUnderscore).ToUpperInvariant()));
    }

    private static string WithUnderscore(string text, char next) => char.IsUpper(next) && text.Length > 0 ? $"{text}_{next}" : text + next;
}
