using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>The values of expressions in one state. What is evaluated here changes nothing: calls, creations and assignments were carried out before.</summary>
internal sealed partial class Evaluator
{
    private readonly FlowScope _scope;

    public Evaluator(Interpreter interpreter, Frame frame, FlowState state)
    {
        Interpreter = interpreter;
        Frame = frame;
        State = state;
        _scope = new(this);
    }

    public Interpreter Interpreter { get; }

    public Frame Frame { get; }

    /// <summary>The state; reading a member of an object that nobody followed makes it known.</summary>
    public FlowState State { get; set; }

    /// <summary>The value of <paramref name="operation"/>.</summary>
    public AbstractValue Of(IOperation operation)
    {
        if (State.Results.TryGetValue(operation, out var result))
        {
            return result;
        }

        // What was captured is written elsewhere, a constant too.
        if (operation is IFlowCaptureReferenceOperation kept && State.Slots.TryGetValue(Frame.SlotOf(kept.Id), out var captured))
        {
            return captured;
        }

        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return OfConstant(operation, constant);
        }

        return operation switch
        {
            ILocalReferenceOperation local => OfLocal(local),
            IParameterReferenceOperation parameter => OfParameter(parameter),
            IFlowCaptureReferenceOperation => Unknown(operation),
            IInstanceReferenceOperation => State.Slots.TryGetValue(Frame.ThisSlot, out var self) ? self : Unknown(operation) with { Nullness = Nullness.NotNull },
            IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation => OfMember(operation),
            IImplicitIndexerReferenceOperation { Instance: { } list, Argument: var index } when FromEnd(list, index, operation) is { } item => item,
            ITranslatedQueryOperation query => Of(query.Operation),
            IParenthesizedOperation inner => Of(inner.Operand),
            IAwaitOperation awaited => OfAwaited(awaited),
            IConversionOperation conversion => OfConversion(conversion),
            IDelegateCreationOperation creation => Of(creation.Target),
            IFlowAnonymousFunctionOperation lambda => new(new object())
            {
                Nullness = Nullness.NotNull,
                Delegate = new(lambda, Frame.Body.Graph, lambda.Symbol, null, Frame),
            },
            IMethodReferenceOperation method => new(new object())
            {
                Nullness = Nullness.NotNull,
                Delegate = new(null, Frame.Body.Graph, method.Method, method.Instance is { } receiver ? Of(receiver) : null, Frame),
            },
            IDefaultValueOperation { Type.IsReferenceType: true } => AbstractValue.Null,
            IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" or "Preserve", Instance: { } task } => Of(task),
            IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType: { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" } }, Arguments: [{ Value: var done }] } => Of(done),
            IObjectCreationOperation { Type: { Name: "ValueTask", ContainingNamespace.Name: "Tasks" }, Arguments: [{ Value: { Type.Name: not "Task" } done }] } => Of(done),
            IInvocationOperation call when call.Type?.SpecialType != SpecialType.System_Boolean => OfCall(call),
            _ => OfExpression(operation),
        };
    }

    /// <summary>The name behind <paramref name="operation"/>: through conversions, and through a capture of the flow graph.</summary>
    public IOperation PlaceOf(IOperation operation) =>
        Conversions.UnwrapAll(operation) is var place && place is IFlowCaptureReferenceOperation capture
        && State.Slots.TryGetValue(Frame.SlotOf(capture.Id), out var captured) && captured.Target is { } target
            ? Conversions.UnwrapAll(target)
            : place is IDeclarationExpressionOperation declaration ? declaration.Expression
            : place;

    /// <summary>The variable that <paramref name="argument"/> hands over by reference; null when it is none of the body's.</summary>
    public object? VariableOf(IOperation argument) => PlaceOf(argument) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        _ => null,
    };

    /// <summary>What a test of <paramref name="operation"/> tests.</summary>
    public Roots SubjectsOf(IOperation operation) => Collect(operation, static value => value.Subjects);

    /// <summary>What the value of <paramref name="operation"/> depends on.</summary>
    public Roots RootsOf(IOperation operation) => Collect(operation, static value => value.Roots);

    /// <summary>A value of which nothing is known but its type.</summary>
    public AbstractValue Unknown(IOperation operation)
    {
        var roots = operation is IFlowCaptureReferenceOperation ? Roots.None : Collect(operation, static value => value.Roots, skip: operation);
        return new(new object())
        {
            Nullness = NullnessOf(operation),
            Text = IsText(operation.Type) ? TextAlternatives.AnyText(new ExpressionOrigin(operation.Syntax, roots)) : null,
            Enumeration = EnumerationOf(operation.Type),
            Number = Integers.Whole(operation),
            Roots = roots,
            Subjects = roots,
            Birth = Interpreter.Now,
        };
    }

    /// <summary>The value of <c>text += part</c>.</summary>
    public AbstractValue OfCompound(ICompoundAssignmentOperation compound) => OfText(compound, ExpressionEvaluation.Evaluate(compound, _scope));

    /// <summary>A value that is the text <paramref name="text"/>.</summary>
    public AbstractValue OfText(IOperation operation, TextAlternatives text)
    {
        var roots = text.Shapes.Aggregate(Roots.None, (sum, shape) => sum.Union(shape.Roots));
        return new(new object()) { Text = text, Nullness = text.MayBeNull ? Nullness.Unknown : Nullness.NotNull, Roots = roots, Subjects = roots, Birth = Interpreter.Now, Producer = operation };
    }

    /// <summary>The object that <paramref name="operation"/> refers to. Reading a member can bring its list into the state.</summary>
    public AbstractObject? ObjectOf(IOperation operation)
    {
        var value = Of(operation);
        return State.ObjectOf(value);
    }

    /// <summary>The text that a call of an interpolated string's handler appends; <paramref name="provider"/> tells the culture.</summary>
    public TextAlternatives Appended(IInvocationOperation append, IOperation? provider) =>
        Interpolation.EvaluateAppend(append, ValueFormat.CurrentCulture with { Culture = Arguments.CultureOf(provider, _scope) }, _scope);

    /// <summary>The text that formatting <paramref name="operation"/> yields.</summary>
    public TextAlternatives Formatted(IOperation operation) => ValueText.Evaluate(operation, ValueFormat.CurrentCulture, _scope);

    /// <summary>What the method that <paramref name="call"/> calls makes of a text; null when that is not known.</summary>
    public Func<TextShape, TextShape>? ChangeOf(IInvocationOperation call) => StringMethods.Change(call, _scope);

    /// <summary>The texts of <paramref name="parts"/> in a row.</summary>
    public TextAlternatives Concatenate(IReadOnlyList<TextAlternatives> parts, IOperation whole) => TextAlternatives.Concatenate(parts, OriginAt(whole));

    /// <summary>An origin at the value of <paramref name="operation"/>.</summary>
    public TextOrigin OriginAt(IOperation operation) => new ExpressionOrigin(operation.Syntax, RootsOf(operation));

    /// <summary>Whether values of <paramref name="type"/> are texts: strings, words of an enumeration of the SDK, JobIds.</summary>
    public static bool IsText(ITypeSymbol? type) =>
        type?.SpecialType == SpecialType.System_String || Types.IsEnumeratedWord(type) || Types.IsJobId(type);

    private AbstractValue OfConstant(IOperation operation, object? constant)
    {
        if (constant is null)
        {
            return Types.IsNeverNull(operation.Type) ? Unknown(operation) : AbstractValue.Null;
        }

        return new(new object())
        {
            Nullness = Nullness.NotNull,
            Text = constant is string or char ? TextOf(operation, constant) : null,
            Truth = constant as bool?,
            Number = Integers.RangeOfConstant(operation, constant),
            Place = operation.Syntax,
            Birth = Interpreter.Now,
            Producer = operation,
        };
    }

    private TextAlternatives TextOf(IOperation operation, object constant) =>
        constant is string ? ExpressionEvaluation.Evaluate(operation, _scope) : TextAlternatives.Of(((char)constant).ToString(), new ExpressionOrigin(operation.Syntax));

    private AbstractValue OfExpression(IOperation operation)
    {
        if (operation.Type?.SpecialType == SpecialType.System_Boolean)
        {
            return new(new object())
            {
                Nullness = Nullness.NotNull,
                Condition = new ConditionReader(this).Read(operation),
                Roots = RootsOf(operation),
                Subjects = SubjectsOf(operation),
                Birth = Interpreter.Now,
            };
        }

        var value = new AbstractValue(new object())
        {
            Nullness = NullnessOf(operation),
            Roots = RootsOf(operation),
            Subjects = SubjectsOf(operation),
            Birth = Interpreter.Now,
            Producer = operation,
            Place = operation.Syntax,
        };
        if (IsText(operation.Type))
        {
            var text = ExpressionEvaluation.Evaluate(operation, _scope);
            return value with
            {
                Text = text,
                Enumeration = EnumerationOf(operation.Type),
                Nullness = text.MayBeNull ? text.Shapes.IsEmpty ? Nullness.Null : Nullness.Unknown : Nullness.NotNull,
            };
        }

        return value with { Number = Integers.RangeOf(operation, _scope) };
    }

    private AbstractValue OfCall(IInvocationOperation call)
    {
        var value = OfExpression(call) with { IsComputed = true };
        var enumeration = EnumerationBehind(call);
        return value with
        {
            Enumeration = enumeration ?? value.Enumeration,
            Roots = value.Roots.Add(call),
            Subjects = value.Subjects.Add(call),
        };
    }

    // What a task of another assembly brings is as unknown as what its method would.
    private AbstractValue OfAwaited(IAwaitOperation awaited)
    {
        var value = Of(awaited.Operation);
        return value.Text is not null || !IsText(awaited.Type) ? value : value with
        {
            Text = (awaited.Operation is IInvocationOperation call && Calls.IsReading(call) ? TextAlternatives.RawText(OriginAt(awaited)) : TextAlternatives.AnyText(OriginAt(awaited))).OrNull(),
            Nullness = Nullness.Unknown,
        };
    }

    // A word keeps its enumeration when it becomes a text.
    private INamedTypeSymbol? EnumerationBehind(IInvocationOperation call) =>
        call is { TargetMethod.Name: nameof(ToString) or "Trim" or "ToUpperInvariant" or "ToUpper", Instance: { } instance } ? Of(instance).Enumeration : null;

    private AbstractValue OfConversion(IConversionOperation conversion)
    {
        // An expression tree is code to look at, not to run.
        if (conversion.Type is { Name: "Expression" } && conversion.Operand is IFlowAnonymousFunctionOperation or IAnonymousFunctionOperation)
        {
            return Unset(conversion);
        }

        if (conversion.OperatorMethod is null || JsonNodes.Wraps(conversion.OperatorMethod) || conversion.Type is { Name: "ReadOnlySpan" or "Span" })
        {
            var operand = Of(conversion.Operand);
            var whole = Integers.Whole(conversion);
            return operand.Number is null && whole is not null && operand.Text is null
                ? operand with { Key = new object(), Number = Integers.RangeOf(conversion, _scope) }
                : operand.Number is { } number && whole is not null && (number.Min < whole.Min || number.Max > whole.Max)
                ? operand with { Key = new object(), Number = whole }
                : conversion.IsTryCast ? operand with { Nullness = operand.Nullness == Nullness.Null ? Nullness.Null : Nullness.Unknown } : operand;
        }

        var value = OfExpression(conversion);
        var inner = Of(conversion.Operand);
        return value with { Key = inner.Key, Birth = inner.Birth, Enumeration = inner.Enumeration ?? EnumerationOf(conversion.Type), Nullness = inner.Nullness };
    }

    private Roots Collect(IOperation operation, Func<AbstractValue, Roots> select, IOperation? skip = null)
    {
        var roots = Roots.None;
        var open = new Stack<IOperation>();
        open.Push(operation);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (next.ConstantValue.HasValue)
            {
                continue;
            }

            if (!ReferenceEquals(next, skip) && (State.Results.ContainsKey(next) || next is ILocalReferenceOperation or IParameterReferenceOperation
                or IFlowCaptureReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation))
            {
                var value = Of(next);
                roots = roots.Union(select(value));
                roots = BuilderSteps.ContentOf(State, value) is { } content ? roots.Union(select(content)).Add(content.Key) : roots;
                continue;
            }

            foreach (var child in next.ChildOperations)
            {
                open.Push(child);
            }
        }

        return roots;
    }

    private static INamedTypeSymbol? EnumerationOf(ITypeSymbol? type) => Types.IsEnumeratedWord(type) ? type as INamedTypeSymbol : null;

    // Annotations of code without a nullable context, the SDK's own among it, prove nothing.
    private static Nullness NullnessOf(IOperation operation) => operation switch
    {
        { Type: var type } when Types.IsNeverNull(type) => Nullness.NotNull,
        IInterpolatedStringOperation or IBinaryOperation or IObjectCreationOperation or IArrayCreationOperation or IAnonymousObjectCreationOperation => Nullness.NotNull,
        IParameterReferenceOperation { Parameter: { NullableAnnotation: NullableAnnotation.NotAnnotated, Type.IsReferenceType: true } } => Nullness.Promised,
        IPropertyReferenceOperation { Property: { NullableAnnotation: NullableAnnotation.NotAnnotated, Type.IsReferenceType: true } } => Nullness.Promised,
        IFieldReferenceOperation { Field: { NullableAnnotation: NullableAnnotation.NotAnnotated, Type.IsReferenceType: true } } => Nullness.Promised,
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true, ContainingType: var type } } when Types.IsEnumeratedWord(type) => Nullness.NotNull,
        IInvocationOperation { TargetMethod: { ReturnNullableAnnotation: NullableAnnotation.NotAnnotated, ReturnType.IsReferenceType: true } } => Nullness.NotNull,
        _ => Nullness.Unknown,
    };
}
