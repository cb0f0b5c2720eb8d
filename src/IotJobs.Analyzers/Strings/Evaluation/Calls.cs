using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>Sends a call to the code that knows its method.</summary>
internal static class Calls
{
    public static TextAlternatives Evaluate(IInvocationOperation call, EvaluationScope scope)
    {
        var method = call.TargetMethod;
        var type = method.ContainingType;
        var text = method switch
        {
            { Name: nameof(ToString), IsStatic: false } => ToStringCalls.Evaluate(call, scope),
            { IsStatic: true } when type?.SpecialType == SpecialType.System_String => StringCalls.Evaluate(call, scope),
            _ when type?.SpecialType == SpecialType.System_String => StringMethods.Evaluate(call, scope),
            { IsStatic: true, Name: "Invariant" } when Types.Is(type, MetadataNames.Text.System, nameof(FormattableString)) =>
                call.Arguments is [var argument] ? Interpolation.TryEvaluate(argument.Value, ValueFormat.InvariantCulture, scope) : null,
            { IsStatic: true, Name: "FindValue" } when Types.IsEnumeratedWord(method.ReturnType) =>
                call.Arguments is [var word] ? ExpressionEvaluation.Evaluate(word.Value, scope) : null,
            _ => LibraryCalls.Evaluate(call, scope),
        };
        return text ?? Helpers.Evaluate(call, scope) ?? KnownTexts.OfSymbol(method, call, scope) ?? TextAlternatives.AnyText(scope.At(call.Syntax));
    }
}
