using System.Globalization;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>The values an integer expression can have.</summary>
internal static class Integers
{
    private const decimal LastSecond = 253402300799;
    private const decimal FirstSecond = -62135596800;

    private const double LargestConvertible = 1e15;

    /// <summary>The range of <paramref name="value"/>; null when it is no integer.</summary>
    public static IntegerRange? RangeOf(IOperation value, EvaluationScope scope)
    {
        value = Conversions.Unwrap(value);
        if (Types.NonNullable(value.Type) is not { TypeKind: not TypeKind.Enum } type || RangeOf(type) is not { } whole)
        {
            return null;
        }

        if (value.ConstantValue is { HasValue: true, Value: { } constant })
        {
            return ToDecimal(constant) is { } number ? whole with { Min = number, Max = number } : whole;
        }

        if (!scope.TryNest())
        {
            scope.Unnest();
            return whole;
        }

        var narrow = Narrow(value, whole, scope);
        scope.Unnest();
        return narrow is null ? whole : narrow with { HexDigits = whole.HexDigits };
    }

    /// <summary>The range of an integer or enumeration of which only the type, and the property that it is read from, are known; null for other types.</summary>
    public static IntegerRange? Whole(IOperation value)
    {
        var type = Types.NonNullable(value.Type);
        if ((type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? RangeOf(underlying) : type is null ? null : RangeOf(type)) is not { } whole)
        {
            return null;
        }

        return value is IPropertyReferenceOperation property ? OfProperty(property.Property, whole) ?? whole : whole;
    }

    /// <summary>The one number that a constant is; null when it is none.</summary>
    public static IntegerRange? RangeOfConstant(IOperation value, object constant)
    {
        var number = ToDecimal(constant) ?? constant switch
        {
            decimal exact => exact,
            double real when Math.Abs(real) < LargestConvertible => (decimal)real,
            float real when Math.Abs(real) < LargestConvertible => (decimal)real,
            _ => (decimal?)null,
        };
        return number is { } known ? new(known, known, (Whole(value) ?? new IntegerRange(0, 0, 16)).HexDigits) : null;
    }

    /// <summary>The range of the type itself; null when it is no integer type.</summary>
    public static IntegerRange? RangeOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_SByte => new(sbyte.MinValue, sbyte.MaxValue, 2),
        SpecialType.System_Byte => new(byte.MinValue, byte.MaxValue, 2),
        SpecialType.System_Int16 => new(short.MinValue, short.MaxValue, 4),
        SpecialType.System_UInt16 => new(ushort.MinValue, ushort.MaxValue, 4),
        SpecialType.System_Int32 => new(int.MinValue, int.MaxValue, 8),
        SpecialType.System_UInt32 => new(uint.MinValue, uint.MaxValue, 8),
        SpecialType.System_Int64 or SpecialType.System_IntPtr => new(long.MinValue, long.MaxValue, 16),
        SpecialType.System_UInt64 or SpecialType.System_UIntPtr => new(ulong.MinValue, ulong.MaxValue, 16),
        _ => null,
    };

    /// <summary>A constant of an integer type as a number; null for anything else.</summary>
    public static decimal? ToDecimal(object? constant) => constant is sbyte or byte or short or ushort or int or uint or long or ulong
        ? Convert.ToDecimal(constant, CultureInfo.InvariantCulture)
        : null;

    private static IntegerRange? Narrow(IOperation value, IntegerRange whole, EvaluationScope scope) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion when TimeSpans.Total(conversion.Operand, scope) is { } total => Exactly(Math.Truncate(total), whole),
        IConversionOperation { OperatorMethod: null } conversion =>
            RangeOf(conversion.Operand, scope) is { } inner && inner.Min >= whole.Min && inner.Max <= whole.Max ? inner : null,
        IPropertyReferenceOperation { Property: { Name: "Length", ContainingType.SpecialType: SpecialType.System_String }, Instance.ConstantValue: { HasValue: true, Value: string text } } =>
            Exactly(text.Length, whole),
        _ when scope.RangeOf(value) is { } known => known,
        IPropertyReferenceOperation property => OfProperty(property.Property, whole),
        IInvocationOperation call => OfCall(call, whole, scope),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Or, OperatorMethod: null } sum => Arithmetic(sum, whole, scope),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Remainder, OperatorMethod: null } rest => Remainder(rest, whole, scope),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.And, OperatorMethod: null } mask => Arithmetic(mask, whole, scope) ?? Masked(mask, whole),
        _ => null,
    };

    private static IntegerRange? Exactly(decimal number, IntegerRange whole) => number >= whole.Min && number <= whole.Max ? whole with { Min = number, Max = number } : null;

    private static IntegerRange? Arithmetic(IBinaryOperation operation, IntegerRange whole, EvaluationScope scope) =>
        RangeOf(operation.LeftOperand, scope) is { } left && RangeOf(operation.RightOperand, scope) is { } right ? Combine(operation.OperatorKind, left, right, whole) : null;

    /// <summary>What an operator makes of numbers in two ranges; null when that is not known, or may wrap in the type whose range is <paramref name="whole"/>.</summary>
    public static IntegerRange? Combine(BinaryOperatorKind kind, IntegerRange left, IntegerRange right, IntegerRange whole)
    {
        if (Math.Max(left.MostDigits, right.MostDigits) > 12)
        {
            return null;
        }

        if (kind is BinaryOperatorKind.And or BinaryOperatorKind.Or or BinaryOperatorKind.ExclusiveOr)
        {
            return left.Only is { } first && right.Only is { } second ? Exactly(Bits(kind, (long)first, (long)second), whole) : null;
        }

        if (kind is not (BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply))
        {
            return null;
        }

        var ends = new[] { (left.Min, right.Min), (left.Min, right.Max), (left.Max, right.Min), (left.Max, right.Max) }.Select(pair => kind switch
        {
            BinaryOperatorKind.Add => pair.Item1 + pair.Item2,
            BinaryOperatorKind.Subtract => pair.Item1 - pair.Item2,
            _ => pair.Item1 * pair.Item2,
        }).ToList();
        return ends.Min() >= whole.Min && ends.Max() <= whole.Max ? whole with { Min = ends.Min(), Max = ends.Max(), Usual = null } : null;
    }

    private static long Bits(BinaryOperatorKind kind, long left, long right) => kind switch
    {
        BinaryOperatorKind.And => left & right,
        BinaryOperatorKind.Or => left | right,
        _ => left ^ right,
    };

    private static IntegerRange? Remainder(IBinaryOperation rest, IntegerRange whole, EvaluationScope scope) =>
        ToDecimal(rest.RightOperand.ConstantValue is { HasValue: true } divisor ? divisor.Value : null) is { } modulus and not 0
            ? whole with { Min = RangeOf(rest.LeftOperand, scope) is { Min: >= 0 } ? 0 : 1 - Math.Abs(modulus), Max = Math.Abs(modulus) - 1 }
            : null;

    // n & 0x7FFFFFFF
    private static IntegerRange? Masked(IBinaryOperation mask, IntegerRange whole) =>
        new[] { mask.LeftOperand, mask.RightOperand }.Select(operand => ToDecimal(operand.ConstantValue is { HasValue: true } constant ? constant.Value : null)).FirstOrDefault(bits => bits >= 0) is { } most
            ? whole with { Min = 0, Max = most }
            : null;

    private static IntegerRange? OfProperty(IPropertySymbol property, IntegerRange whole)
    {
        var type = property.ContainingType;
        if (type.SpecialType == SpecialType.System_String || type.SpecialType == SpecialType.System_Array)
        {
            return property.Name is "Length" or "LongLength" or "Rank" ? whole with { Min = 0 } : null;
        }

        if (property is { Name: "Count", Type.SpecialType: SpecialType.System_Int32 }
            && Types.IsNamespace(type.ContainingNamespace, "System.Collections.Generic"))
        {
            return whole with { Min = 0 };
        }

        if (!Types.IsNamespace(type.ContainingNamespace, MetadataNames.Text.System))
        {
            return null;
        }

        (decimal Min, decimal Max)? range = (type.Name, property.Name) switch
        {
            ("Version", "Major" or "Minor") => (0, int.MaxValue),
            ("Version", "Build" or "Revision") => (-1, int.MaxValue),
            ("Environment", "ProcessId" or "ProcessorCount" or "CurrentManagedThreadId") => (0, int.MaxValue),
            ("DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly", var name) => name switch
            {
                "Year" => (1, 9999),
                "Month" => (1, 12),
                "Day" => (1, 31),
                "DayOfYear" => (1, 366),
                "DayNumber" => (0, 3652058),
                "Hour" => (0, 23),
                "Minute" or "Second" => (0, 59),
                "Millisecond" or "Microsecond" => (0, 999),
                "Nanosecond" => (0, 900),
                "Ticks" or "UtcTicks" => (0, 3155378975999999999),
                _ => null,
            },
            _ => null,
        };
        var found = range is { } known ? whole with { Min = known.Min, Max = known.Max } : null;
        return found is not null && property.Name is "Ticks" or "UtcTicks" ? found! with { Usual = 639_000_000_000_000_000 } : found;
    }

    private static IntegerRange? OfCall(IInvocationOperation call, IntegerRange whole, EvaluationScope scope)
    {
        var method = call.TargetMethod;
        IntegerRange? Argument(int index) => call.Arguments.Length > index ? RangeOf(call.Arguments[index].Value, scope) : null;
        return (method.ContainingType?.Name, method.Name, call.Arguments.Length) switch
        {
            _ when !Types.IsNamespace(method.ContainingType?.ContainingNamespace, MetadataNames.Text.System)
                && !Types.Is(method.ContainingType, MetadataNames.Text.Cryptography, "RandomNumberGenerator") => null,
            ("DateTimeOffset", "ToUnixTimeSeconds", _) => whole with { Min = FirstSecond, Max = LastSecond, Usual = 2_000_000_000 },
            ("DateTimeOffset", "ToUnixTimeMilliseconds", _) =>
                whole with { Min = FirstSecond * 1000, Max = (LastSecond * 1000) + 999, Usual = 2_000_000_000_000 },
            ("Math", "Abs", 1) => whole with { Min = 0 },
            ("Math", "Min", 2) when Argument(0) is { } a && Argument(1) is { } b => whole with { Min = Math.Min(a.Min, b.Min), Max = Math.Min(a.Max, b.Max) },
            ("Math", "Max", 2) when Argument(0) is { } a && Argument(1) is { } b => whole with { Min = Math.Max(a.Min, b.Min), Max = Math.Max(a.Max, b.Max) },
            ("Math", "Clamp", 3) when Argument(1) is { } low && Argument(2) is { } high => whole with { Min = low.Min, Max = high.Max },
            ("Convert", "ToInt32" or "ToInt64", 1) when TimeSpans.Total(call.Arguments[0].Value, scope) is { } total => Exactly(Math.Round(total), whole),
            ("Random", "Next" or "NextInt64", 0) => whole with { Min = 0 },
            ("Random" or "RandomNumberGenerator", "Next" or "NextInt64" or "GetInt32", 1) when Argument(0) is { } limit =>
                whole with { Min = 0, Max = Math.Max(0, limit.Max - 1) },
            ("Random" or "RandomNumberGenerator", "Next" or "NextInt64" or "GetInt32", 2) when Argument(0) is { } low && Argument(1) is { } high =>
                whole with { Min = low.Min, Max = Math.Max(low.Min, high.Max - 1) },
            _ => null,
        };
    }
}
