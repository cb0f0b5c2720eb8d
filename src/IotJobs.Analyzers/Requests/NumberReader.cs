using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Requests;

/// <summary>Finds out which numbers an expression can yield.</summary>
internal static class NumberReader
{
    private const double LargestConvertible = 1e15;

    /// <summary>The numbers of <paramref name="value"/>, one for each arm of a conditional that is known, and whether there are no others.</summary>
    public static (ImmutableArray<(decimal Value, Location Place)> Numbers, bool IsWhole) Read(IOperation value)
    {
        var numbers = ImmutableArray.CreateBuilder<(decimal, Location)>();
        var isWhole = Collect(value, numbers);
        return (numbers.ToImmutable(), isWhole);
    }

    private static bool Collect(IOperation operation, ImmutableArray<(decimal, Location)>.Builder numbers)
    {
        var value = operation.Unwrapped();
        switch (operation.ConstantValue is { HasValue: true } ? operation : value)
        {
            case { ConstantValue: { HasValue: true, Value: var constant } }:
                if (NumberOf(constant) is { } number)
                {
                    numbers.Add((number, operation.Syntax.GetLocation()));
                    return true;
                }

                return false;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return Collect(conditional.WhenTrue, numbers) & Collect(whenFalse, numbers);
            case ISwitchExpressionOperation choice:
                return choice.Arms.Aggregate(true, (isWhole, arm) => Collect(arm.Value, numbers) & isWhole);
            case ICoalesceOperation coalesce:
                Collect(coalesce.WhenNull, numbers);
                return false;
            case ILocalReferenceOperation { Local: var local }:
                return Constant(local, value) is { } known && Add(numbers, known, operation);
            default:
                return false;
        }
    }

    private static bool Add(ImmutableArray<(decimal, Location)>.Builder numbers, decimal number, IOperation place)
    {
        numbers.Add((number, place.Syntax.GetLocation()));
        return true;
    }

    // A local that gets a constant where it is declared and is never written again.
    private static decimal? Constant(ILocalSymbol local, IOperation reference) =>
        LocalUses.Declaration(local, reference)?.Initializer?.Value is { ConstantValue: { HasValue: true, Value: var constant } }
        && !reference.Root().Descendants().OfType<ILocalReferenceOperation>().Any(other => SymbolEqualityComparer.Default.Equals(other.Local, local) && other.IsWritten())
            ? NumberOf(constant)
            : null;

    private static decimal? NumberOf(object? constant) => constant switch
    {
        int number => number,
        long number => number,
        short number => number,
        byte number => number,
        uint number => number,
        ulong number => number,
        ushort number => number,
        sbyte number => number,
        decimal number => number,
        double number when Math.Abs(number) < LargestConvertible => (decimal)number,
        float number when Math.Abs(number) < LargestConvertible => (decimal)number,
        _ => null,
    };
}
