using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Recognizes the same test of the same values, when it is made again.</summary>
internal static class TestKey
{
    private const int MostOperations = 32;

    /// <summary>The key of <paramref name="operation"/>; null when the test may find something else each time.</summary>
    public static string? Of(IOperation operation, Evaluator evaluator)
    {
        var key = new StringBuilder();
        return Append(operation, evaluator, key, MostOperations) >= 0 ? key.ToString() : null;
    }

    // Gives back how many operations may follow; below zero when the test has no key.
    private static int Append(IOperation operation, Evaluator evaluator, StringBuilder key, int room)
    {
        if (--room < 0)
        {
            return -1;
        }

        key.Append('(');
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            key.Append(Convert.ToString(constant, CultureInfo.InvariantCulture)).Append(')');
            return room;
        }

        switch (operation)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation or IFieldReferenceOperation
                or IPropertyReferenceOperation { Arguments.IsEmpty: true } or IInstanceReferenceOperation:
                key.Append('#').Append(evaluator.Interpreter.NumberOf(evaluator.Of(operation).Key)).Append(')');
                return room;
            case IInvocationOperation call:
                if (!IsStable(call))
                {
                    return -1;
                }

                key.Append(call.TargetMethod.ContainingType?.Name).Append('.').Append(call.TargetMethod.Name);
                break;
            case IBinaryOperation binary:
                key.Append(binary.OperatorKind);
                break;
            case IAwaitOperation or IAnonymousFunctionOperation or IFlowAnonymousFunctionOperation or IObjectCreationOperation:
                return -1;
            case IIsTypeOperation isType:
                key.Append(isType.TypeOperand.Name);
                break;
            case IArgumentOperation or IConversionOperation or IParenthesizedOperation or IUnaryOperation or IIsPatternOperation or IConstantPatternOperation
                or IRelationalPatternOperation or IBinaryPatternOperation or INegatedPatternOperation:
                key.Append(operation.Kind);
                break;
            default:
                return -1;
        }

        foreach (var child in operation.ChildOperations)
        {
            room = Append(child, evaluator, key, room);
            if (room < 0)
            {
                return -1;
            }
        }

        key.Append(')');
        return room;
    }

    // Methods of texts and static methods of what they are handed; others can find something new each time they are called.
    private static bool IsStable(IInvocationOperation call) =>
        call.Arguments.All(argument => argument.Parameter?.RefKind is RefKind.None)
        && (call.Instance is null ? !call.Arguments.IsEmpty : call.Instance.Type?.SpecialType == SpecialType.System_String);
}
