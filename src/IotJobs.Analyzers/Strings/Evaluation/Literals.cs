using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>Constants that stand for a text.</summary>
internal static class Literals
{
    /// <summary>The constant string or character that <paramref name="value"/> is, as a text; null when it is neither.</summary>
    public static string? TextOf(IOperation value) => value.ConstantValue switch
    {
        { HasValue: true, Value: string text } => text,
        { HasValue: true, Value: char character } => character.ToString(),
        _ => null,
    };
}
