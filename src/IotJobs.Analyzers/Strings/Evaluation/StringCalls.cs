using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>The static methods of <see cref="string"/>.</summary>
internal static class StringCalls
{
    public static TextAlternatives? Evaluate(IInvocationOperation call, EvaluationScope scope) => call.TargetMethod.Name switch
    {
        "Concat" => Concat(call, scope),
        "Join" => Join(call, scope),
        "Format" => CompositeFormat.Evaluate(call, scope),
        "Create" => Create(call, scope),
        "Copy" or "Intern" => call.Arguments is [var text] ? ExpressionEvaluation.Evaluate(text.Value, scope) : null,
        _ => null,
    };

    private static TextAlternatives? Concat(IInvocationOperation call, EvaluationScope scope) =>
        Arguments.Values(call, 0) is { } values
            ? Concatenate([.. values.Select(value => Text(value, scope))], call, scope)
            : call.Arguments is [var list] ? Repeated(list.Value, null, call, scope) : null;

    private static TextAlternatives? Join(IInvocationOperation call, EvaluationScope scope)
    {
        if (Arguments.At(call, 0) is not { } separator)
        {
            return null;
        }

        var between = Text(separator, scope);
        if (Arguments.Values(call, 1) is not { } values)
        {
            return call.Arguments is [_, var list] ? Repeated(list.Value, between, call, scope) : null;
        }

        if (between.Shapes.Length != 1)
        {
            return null;
        }

        var parts = new List<TextAlternatives>();
        foreach (var value in values)
        {
            if (parts.Count > 0)
            {
                parts.Add(between);
            }

            parts.Add(Text(value, scope));
        }

        return Concatenate(parts, call, scope);
    }

    // Items that are known one by one stand in a row; of others, each is like the next, and nobody knows how many there are.
    private static TextAlternatives? Repeated(IOperation list, TextAlternatives? between, IInvocationOperation call, EvaluationScope scope)
    {
        if (scope.ItemsOf(list) is { } items)
        {
            var row = between is { } separator ? items.SelectMany((item, index) => index == 0 ? [item] : new[] { separator, item }).ToList() : items;
            return Concatenate(row, call, scope);
        }

        if (scope.AnyItemOf(list) is not { } item)
        {
            return null;
        }

        var origin = scope.At(call);
        var pieces = between is null ? item.Shapes : item.Shapes.AddRange(between.Value.Shapes);
        var joined = TextJoin.Shapes(pieces, origin, certain: true);
        return TextAlternatives.Of(joined.Hole! with { Length = LengthRange.Any, AttainableLength = 0 }, joined.Origin);
    }

    private static TextAlternatives? Create(IInvocationOperation call, EvaluationScope scope)
    {
        if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "handler") is not { } handler)
        {
            return null;
        }

        var culture = Arguments.CultureOf(call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "provider")?.Value, scope);
        return Interpolation.TryEvaluate(handler.Value, ValueFormat.CurrentCulture with { Culture = culture }, scope);
    }

    private static TextAlternatives Text(IOperation value, EvaluationScope scope) => ValueText.Evaluate(value, ValueFormat.CurrentCulture, scope);

    private static TextAlternatives Concatenate(IReadOnlyList<TextAlternatives> parts, IInvocationOperation call, EvaluationScope scope)
    {
        var origin = scope.At(call);
        return parts.Count == 0 ? TextAlternatives.Of(string.Empty, origin) : TextAlternatives.Concatenate(parts, origin);
    }
}
