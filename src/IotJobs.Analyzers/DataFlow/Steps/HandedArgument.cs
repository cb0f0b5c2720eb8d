using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>What a call, a creation, an indexer or an operator hands to one parameter.</summary>
internal readonly record struct HandedArgument(IParameterSymbol Parameter, AbstractValue Value, IOperation Operation)
{
    /// <summary>Evaluates the <paramref name="arguments"/> and shows the observer those that are written and bring something.</summary>
    public static IReadOnlyList<HandedArgument> HandOver(Evaluator evaluator, IEnumerable<IArgumentOperation> arguments)
    {
        var handed = arguments.Where(argument => argument.Parameter is not null)
            .Select(argument => (Argument: Of(evaluator, argument.Parameter!, argument.Value), argument.ArgumentKind))
            .ToList();
        foreach (var (argument, kind) in handed)
        {
            if (kind != ArgumentKind.DefaultValue && argument.Parameter.RefKind != RefKind.Out)
            {
                argument.Report(evaluator);
            }
        }

        return [.. handed.Select(pair => pair.Argument)];
    }

    /// <summary>The <paramref name="operand"/> with its value, as the argument for <paramref name="parameter"/>.</summary>
    public static HandedArgument Of(Evaluator evaluator, IParameterSymbol parameter, IOperation operand) => new(parameter, evaluator.Of(operand), operand);

    /// <summary>Shows the argument to the observer.</summary>
    public void Report(Evaluator evaluator) => evaluator.Interpreter.Observer.OnArgument(Parameter, Operation, Value, evaluator.State, evaluator.Frame);
}
