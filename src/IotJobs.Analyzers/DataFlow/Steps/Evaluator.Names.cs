using System.Globalization;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

internal sealed partial class Evaluator
{
    /// <summary>The value as it is seen where a variable or a call of the program names it: pieces that are written elsewhere come in there.</summary>
    public static AbstractValue Named(AbstractValue value, SyntaxNode use)
    {
        var subjects = value.Subjects.Add(value.Key);

        // A test of the whole is one of each piece; a test of what one piece came from says nothing of the others.
        var whole = Roots.Of(value.Key);
        return value with
        {
            Text = value.Text?.From(origin =>
                origin.IsArgument ? new ArgumentOrigin(origin, whole, origin.ArgumentDepth)
                : IsWithin(origin.Node, use) ? new RootedOrigin(origin, whole)
                : new UseOrigin(use, origin, whole)),
            Place = value.IsArgument ? value.Place : use,
            Subjects = subjects,
            Roots = value.Roots.Union(subjects),
        };
    }

    // What a call was handed and gives back stands in the call itself.
    private static bool IsWithin(SyntaxNode node, SyntaxNode use) => node != use && node.SyntaxTree == use.SyntaxTree && use.Span.Contains(node.Span);

    /// <summary>The value as the caller hands it in: what is wrong with it is said at the caller's expression.</summary>
    public static AbstractValue HandedIn(AbstractValue value, int depth) => value with
    {
        Text = value.Text?.From(origin => new ArgumentOrigin(origin, Roots.Of(value.Key), depth)),
        IsArgument = true,
    };

    /// <summary>The value as it comes back from a call that is <paramref name="depth"/> deep: what the caller had handed in is its own again.</summary>
    public static AbstractValue Returned(AbstractValue value, int depth) => value with
    {
        Text = value.Text?.From(origin => origin.Returned(depth)),
        IsArgument = false,
    };

    private AbstractValue OfLocal(ILocalReferenceOperation reference)
    {
        if (!State.Slots.TryGetValue(reference.Local, out var value))
        {
            value = Unknown(reference) with { Key = new object() };
            State = State.Set(reference.Local, value);
        }

        return Named(value, reference.Syntax);
    }

    private AbstractValue OfParameter(IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter.OriginalDefinition;
        if (State.Slots.TryGetValue(parameter, out var value))
        {
            return value.IsArgument ? Named(value, reference.Syntax) : Rebased(value, reference);
        }

        // The parameter of an extension block is what its methods are called on.
        if (parameter.ContainingSymbol is INamedTypeSymbol && State.Slots.TryGetValue(Frame.ThisSlot, out var receiver))
        {
            return Named(receiver, reference.Syntax);
        }

        // The parameters of a primary constructor are members of the object.
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
            && !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, Frame.Body.Owner)
            && State.Slots.TryGetValue(Frame.ThisSlot, out var self))
        {
            return OfPath(self, $"({parameter.Name}", reference);
        }

        value = Source(reference);
        State = State.Set(parameter, value);
        return Rebased(value, reference);
    }

    private AbstractValue OfMember(IOperation reference)
    {
        var (instance, name, symbol) = Target(reference);
        if (name is null)
        {
            var list = reference is IArrayElementReferenceOperation { ArrayReference: var array } ? array : ((IPropertyReferenceOperation)reference).Instance;
            return list is null ? Unknown(reference)
                : reference is IArrayElementReferenceOperation { Indices: [var position] } && FromEnd(list, position, reference) is { } last ? last
                : ObjectValues.AnyItem(this, Of(list), reference) is { } item ? item
                : ListSteps.IsIndexed(list.Type) && State.ObjectOf(Of(list)) is null && IsPlainIndex(reference) ? ElementOf(Of(list), reference)
                : Unknown(reference);
        }

        if (instance is null)
        {
            return OfPath(Static(symbol), name, reference, symbol);
        }

        var owner = Of(instance);
        if (name == "Value" && reference is IPropertyReferenceOperation && (owner.Enumeration is not null || Types.IsJobId(instance.Type) || Types.IsNullable(instance.Type)))
        {
            return Types.IsJobId(instance.Type) ? OfExpressionOf(reference, owner) : owner with { Nullness = Nullness.NotNull, Text = owner.Text?.NotNull() };
        }

        return ObjectValues.TryRead(this, owner, instance, name, reference) ?? OfPath(owner, name, reference, symbol);
    }

    // list[^1]
    private AbstractValue? FromEnd(IOperation list, IOperation index, IOperation reference) =>
        index is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: int back } }
        && State.ObjectOf(Of(list)) is { IsWhole: true, Items: var items } && back > 0 && back <= items.Length
            ? Named(items[items.Length - back].Value, reference.Syntax)
            : null;

    // list[i] stands for any element, as the item of a foreach does; list[i + 1] beside it is another one.
    private static bool IsPlainIndex(IOperation reference) => Conversions.UnwrapAll(reference switch
    {
        IArrayElementReferenceOperation { Indices: [var index, ..] } => index,
        _ => ((IPropertyReferenceOperation)reference).Arguments[0].Value,
    }) is ILocalReferenceOperation or IParameterReferenceOperation;

    /// <summary>What the member that a pattern names holds of <paramref name="owner"/>.</summary>
    public AbstractValue OfMemberOf(AbstractValue owner, IMemberReferenceOperation reference) =>
        ObjectValues.TryRead(this, owner, reference, Assignments.NameOf(reference.Member), reference) ?? OfPath(owner, Assignments.NameOf(reference.Member), reference, reference.Member.OriginalDefinition);

    /// <summary>Any element of a list that is not followed.</summary>
    public AbstractValue ElementOf(AbstractValue list, IOperation reference)
    {
        if (State.ObjectOf(list) is { HasEscaped: false } held && held.Members.TryGetValue(AbstractObject.AnyElement, out var member))
        {
            return Named(member.Value, reference.Syntax);
        }

        if (!State.Paths.TryGetValue((list.Key, AbstractObject.AnyElement), out var value))
        {
            value = Unset(reference, list, Interpreter.ElementOf(list.Key));
            State = State.Set(list.Key, AbstractObject.AnyElement, value);
        }

        return value.IsSource ? Rebased(value, reference) : Named(value, reference.Syntax);
    }

    /// <summary>What is known of each element of a list whose elements nobody has counted: what a lambda has made of them; null when nothing is.</summary>
    public AbstractValue? MadeElementOf(AbstractValue list) =>
        State.ObjectOf(list) is { HasEscaped: false } held && held.Members.TryGetValue(AbstractObject.AnyElement, out var member) ? member.Value
        : State.Paths.TryGetValue((list.Key, AbstractObject.AnyElement), out var element) && !element.IsSource ? element
        : null;

    /// <summary>The text of any item of <paramref name="list"/>: what a lambda made of it, or a text from outside.</summary>
    public TextAlternatives? AnyItemTextOf(IOperation list)
    {
        var value = Of(list);
        return ObjectValues.AnyItem(this, value, list) is { Text: { } known } ? known
            : State.Paths.TryGetValue((value.Key, AbstractObject.AnyElement), out var element) ? element.Text ?? TextAlternatives.AnyText(OriginAt(list))
            : Types.ItemOf(Conversions.UnwrapAll(list).Type) is not { } item ? null
            : item.SpecialType == SpecialType.System_String ? TextAlternatives.RawText(OriginAt(list))
            : TextAlternatives.AnyText(OriginAt(list));
    }

    /// <summary>A value that the program did not make in sight, of the type of <paramref name="reference"/>.</summary>
    public AbstractValue Unset(IOperation reference, AbstractValue? owner = null, object? key = null)
    {
        key ??= new object();
        // An element of a text is part of it; a member of an object is another thing than the object.
        var subjects = IsPart(owner, reference) ? owner!.Subjects.Add(key) : Roots.Of(key);
        var roots = subjects.Union(owner?.Roots ?? Roots.None);
        return new(key)
        {
            Text = IsText(reference.Type) ? TextAlternatives.RawText(new ExpressionOrigin(reference.Syntax, roots)) : null,
            Enumeration = EnumerationOf(reference.Type),
            Number = Integers.Whole(reference),
            Nullness = Types.IsNeverNull(reference.Type) ? Nullness.NotNull : Nullness.Unknown,
            Subjects = subjects,
            Roots = roots,
            Birth = Interpreter.Now,
            IsSource = true,
        };
    }

    private AbstractValue OfExpressionOf(IOperation reference, AbstractValue owner) => new(new object())
    {
        Text = NamedValues.OfSymbol(reference, new SourceScope(_scope, owner.Roots)).NotNull(),
        Roots = owner.Roots,
        Subjects = owner.Subjects,
        Nullness = Nullness.NotNull,
        Birth = Interpreter.Now,
    };

    /// <summary>How many elements <paramref name="list"/> has, as <paramref name="call"/> finds it.</summary>
    public AbstractValue CountOf(AbstractValue list, IInvocationOperation call) => OfPath(list, Sequences.Counts[0], call);

    private AbstractValue OfPath(AbstractValue owner, string name, IOperation reference, ISymbol? symbol = null)
    {
        if (!State.Paths.TryGetValue((owner.Key, name), out var value))
        {
            if (owner.Object is null && symbol is not null && Interpreter.Program.Members.Of(symbol, IsOfThis(reference), Interpreter) is var initial && initial.Value is not null)
            {
                value = Instantiated((initial.Value, initial.Held));
            }
            else
            {
                value = Sequences.Counted(State, owner, name, Source(reference, owner));
            }

            State = State.Set(owner.Key, name, value);
        }

        return value.IsSource ? Rebased(value, reference) : Named(value, reference.Syntax);
    }

    private static bool IsOfThis(IOperation reference) => reference is IMemberReferenceOperation { Instance: IInstanceReferenceOperation };

    // A list that is given its items where it is declared is there from the start.
    private AbstractValue Instantiated((AbstractValue Value, AbstractObject? Held) initial)
    {
        if (initial.Held is not { } held)
        {
            return initial.Value;
        }

        var id = Interpreter.NewObject();
        State = State.SetObject(id, held with { IsJudged = true });
        return initial.Value with { Object = id };
    }

    /// <summary>The value of a name that nothing in sight has set: the symbol says what can be known.</summary>
    private AbstractValue Source(IOperation reference, AbstractValue? owner = null)
    {
        var value = Unset(reference, owner);
        var text = value.Text is null ? (TextAlternatives?)null : NamedValues.OfSymbol(reference, new SourceScope(_scope, value.Roots));
        var nullness = NullnessOf(reference);
        return value with
        {
            Text = nullness is Nullness.NotNull or Nullness.Promised ? text?.NotNull() : text?.OrNull(),
            Nullness = nullness,
            IsComputed = IsPart(owner, reference),
            Producer = reference,
        };
    }

    // What a call has made out of a text may be read from it piece by piece; the objects of the program and of the SDK have members of their own.
    private bool IsPart(AbstractValue? owner, IOperation reference) => owner is { Text: not null }
        || (owner is { IsComputed: true } && !(reference is IMemberReferenceOperation { Member: { IsStatic: false } member } && HasOwnMembers(member.ContainingType)));

    private bool HasOwnMembers(INamedTypeSymbol type) =>
        !type.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty || Interpreter.Program.Symbols.IsSdk(type.ContainingAssembly);

    private static AbstractValue Rebased(AbstractValue value, IOperation reference) => value with
    {
        Text = value.Text?.From(origin =>
            origin.IsArgument ? origin
            : origin is ExpressionOrigin ? new ExpressionOrigin(reference.Syntax, value.Roots)
            : new UseOrigin(reference.Syntax, origin, value.Subjects)),
        Place = value.IsArgument ? value.Place : reference.Syntax,
    };

    private static AbstractValue Static(ISymbol? symbol) => new((object?)symbol?.ContainingType ?? new object());

    /// <summary>The object that a reference reads from, and the member's name; items of lists and maps are members with a constant key.</summary>
    private static (IOperation? Instance, string? Name, ISymbol? Symbol) Target(IOperation reference) => reference switch
    {
        IFieldReferenceOperation field => (field.Instance, Assignments.NameOf(field.Field), field.Field.OriginalDefinition),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => (property.Instance, property.Property.Name, property.Property.OriginalDefinition),
        IPropertyReferenceOperation { Instance: { } instance, Arguments: [{ Value: var index }] } => (instance, IndexName(index), null),
        IArrayElementReferenceOperation { Indices: [var index] } element => (element.ArrayReference, IndexName(index), null),
        _ => default,
    };

    private static string? IndexName(IOperation index) => index.ConstantValue is { HasValue: true, Value: { } constant }
        ? $"[{Convert.ToString(constant, CultureInfo.InvariantCulture)}]"
        : null;
}
