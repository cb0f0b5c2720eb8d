using System.Text.Json;
using CsCheck;
using IotJobs.Analyzers.Strings;

namespace IotJobs.Analyzers.Tests.Generation;

public class NamingPolicyTests
{
    private static readonly (NamingPolicy Own, JsonNamingPolicy Reference)[] s_policies =
    [
        (NamingPolicy.CamelCase, JsonNamingPolicy.CamelCase),
        (NamingPolicy.SnakeCaseLower, JsonNamingPolicy.SnakeCaseLower),
        (NamingPolicy.SnakeCaseUpper, JsonNamingPolicy.SnakeCaseUpper),
        (NamingPolicy.KebabCaseLower, JsonNamingPolicy.KebabCaseLower),
        (NamingPolicy.KebabCaseUpper, JsonNamingPolicy.KebabCaseUpper),
    ];

    [Fact]
    public void Names_are_those_of_SystemTextJson() => Gen.Char["aAbBzZ019_éÉßÄıİ中"].Array[1, 12].Sample(letters =>
    {
        var name = new string(letters);
        foreach (var (own, reference) in s_policies)
        {
            Assert.Equal(reference.ConvertName(name), own.Convert(name));
        }
    });
}
