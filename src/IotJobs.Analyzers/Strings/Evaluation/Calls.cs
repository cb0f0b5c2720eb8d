using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>Sends a call to the code that knows its method.</summary>
internal static class Calls
{
    public static TextAlternatives Evaluate(IInvocationOperation call, EvaluationScope scope)
    {
        if (scope.TextOf(call) is { } known)
        {
            return known;
        }

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
        if ((text ?? KnownTexts.OfSymbol(method, call, scope)) is { } found)
        {
            return found;
        }

        var keeps = type is { SpecialType: SpecialType.System_String } or { Name: "StringBuilder" };
        var unknown = IsHandedText(call) && !IsReading(call) && !keeps ? TextAlternatives.AnyText(scope.At(call)) : TextAlternatives.RawText(scope.At(call));
        return method.ReturnNullableAnnotation == NullableAnnotation.NotAnnotated ? unknown : unknown.OrNull();
    }

    /// <summary>Whether the call reads a text from outside of the program: a file, a stream, the environment, the network, settings.</summary>
    public static bool IsReading(IInvocationOperation call) =>
        call.TargetMethod.ContainingType is { } type
        && (Types.IsNamespace(type.ContainingNamespace, MetadataNames.Text.IO) || type.Name is "Environment" or "Console" or "HttpClient" or "HttpContent" or "IConfiguration" or "ConfigurationExtensions");

    /// <summary>Whether code of another assembly is handed a text, so that what it gives back may be that text, encoded.</summary>
    private static bool IsHandedText(IInvocationOperation call) =>
        CanHoldText(call.Instance?.Type) || call.Arguments.Any(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && CanHoldText(argument.Value.Type));

    private static bool CanHoldText(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String or SpecialType.System_Object } or IArrayTypeSymbol or { TypeKind: TypeKind.Delegate or TypeKind.Error }
        || (type is INamedTypeSymbol { IsGenericType: true } generic && generic.TypeArguments.Any(CanHoldText));
}
