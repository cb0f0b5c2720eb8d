using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>Reads the arguments of calls.</summary>
internal static class Arguments
{
    /// <summary>The operation of a collection expression, which the oldest supported compiler has no name for.</summary>
    private const OperationKind CollectionExpression = (OperationKind)0x7f;

    private const OperationKind Spread = (OperationKind)0x80;

    /// <summary>The argument for the parameter at <paramref name="ordinal"/>; null in broken code.</summary>
    public static IOperation? At(IInvocationOperation call, int ordinal) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value;

    /// <summary>The elements of an array or collection that is written out; null when <paramref name="value"/> is something else.</summary>
    public static IReadOnlyList<IOperation>? Elements(IOperation? value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        if (value is IArrayCreationOperation { Initializer: { } initializer })
        {
            return initializer.ElementValues;
        }

        if (value is IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] })
        {
            return [];
        }

        if (value?.Kind != CollectionExpression)
        {
            return null;
        }

        var elements = value.ChildOperations.ToList();
        return elements.Any(element => element.Kind == Spread) ? null : elements;
    }

    /// <summary>The elements that parameters from <paramref name="ordinal"/> on are given, as values or as one list; null when they are not in sight.</summary>
    public static IReadOnlyList<IOperation>? Values(IInvocationOperation call, int ordinal)
    {
        var parameters = call.TargetMethod.Parameters;
        if (parameters.Length <= ordinal)
        {
            return [];
        }

        if (parameters[ordinal].Type is IArrayTypeSymbol or INamedTypeSymbol { IsGenericType: true } || parameters[ordinal].IsParams)
        {
            return parameters.Length == ordinal + 1 ? Elements(At(call, ordinal)) : null;
        }

        var values = new List<IOperation>();
        for (var i = ordinal; i < parameters.Length; i++)
        {
            if (At(call, i) is not { } value || parameters[i].Type.SpecialType is not (SpecialType.System_String or SpecialType.System_Object))
            {
                return null;
            }

            values.Add(value);
        }

        return values;
    }

    /// <summary>Whose symbols a format provider stands for.</summary>
    public static FormatCulture CultureOf(IOperation? provider, EvaluationScope scope)
    {
        if (provider is null || provider.ConstantValue is { HasValue: true, Value: null })
        {
            return FormatCulture.Current;
        }

        provider = Conversions.Unwrap(provider);
        if (provider is IPropertyReferenceOperation { Property: { IsStatic: true } property }
            && Types.IsNamespace(property.ContainingType.ContainingNamespace, MetadataNames.Text.Globalization))
        {
            return property.Name is "InvariantCulture" or "InvariantInfo" ? FormatCulture.Invariant : FormatCulture.Current;
        }

        if (scope.ProducerOf(provider) is var producer && !ReferenceEquals(producer, provider))
        {
            return CultureOf(producer, scope);
        }

        return provider.Type is { Name: "CultureInfo" } type && Types.IsNamespace(type.ContainingNamespace, MetadataNames.Text.Globalization)
            ? FormatCulture.Current
            : FormatCulture.Unknown;
    }
}
