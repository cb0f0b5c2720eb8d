using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Reads patterns as conditions on the value that they are matched with.</summary>
internal sealed class PatternReader(Evaluator evaluator)
{
    public Condition Read(IOperation input, IPatternOperation pattern) => Read(evaluator.Of(input), Conversions.UnwrapAll(input), pattern);

    private Condition Read(AbstractValue value, IOperation? input, IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return Condition.Constant(true);
            case IConstantPatternOperation constant:
                return OfLength(input, BinaryOperatorKind.Equals, constant.Value) ?? OfConstant(value, input, constant);
            case INegatedPatternOperation negated:
                return Read(value, input, negated.Pattern).Negated;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                return Condition.Or(Read(value, input, either.LeftPattern), Read(value, input, either.RightPattern));
            case IBinaryPatternOperation both:
                return Condition.And(Read(value, input, both.LeftPattern), Read(value, input, both.RightPattern));
            case IRelationalPatternOperation relation:
                return OfLength(input, relation.OperatorKind, relation.Value) ?? OfRelation(value, relation);
            case IDeclarationPatternOperation declaration:
                return Condition.And(declaration.MatchesNull ? Condition.Constant(true) : IsOfType(value, input, declaration.MatchedType), Declares(value, declaration.DeclaredSymbol));
            case ITypePatternOperation type:
                return IsOfType(value, input, type.MatchedType);
            case IListPatternOperation { Patterns: var items } when value.Text is not null && items.Any(item => item is ISlicePatternOperation { Pattern: null }):
                // What stands between the ends can be anything.
                return Condition.Harmless(value.Subjects, null);
            case IListPatternOperation { Patterns: var items } when value.Text is null && (evaluator.State.ObjectOf(value) is null or { IsWhole: true }):
                return OfItems(value, items);
            case IRecursivePatternOperation recursive:
                return OfRecursive(value, input, recursive);
            default:
                return Condition.Opaque(value.Subjects, null);
        }
    }

    // list is [], list is ["--id", var id, ..]
    private Condition OfItems(AbstractValue list, ImmutableArray<IPatternOperation> items)
    {
        var slice = items.ToList().FindIndex(item => item is ISlicePatternOperation);
        var count = slice < 0 ? items.Length : items.Length - 1;
        var condition = OfCount(list, count, isExact: slice < 0);
        for (var i = 0; i < items.Length; i++)
        {
            condition = Condition.And(condition, items[i] is ISlicePatternOperation { Pattern: var rest }
                ? rest is null ? Condition.Constant(true) : Condition.Harmless(list.Subjects, null)
                : Read(ItemOf(list, items[i], slice < 0 || i < slice ? i : i - items.Length), null, items[i]));
        }

        return condition;
    }

    private Condition OfCount(AbstractValue list, int count, bool isExact)
    {
        if (evaluator.State.ObjectOf(list) is { } known)
        {
            return Condition.Constant(isExact ? known.Items.Length == count : known.Items.Length >= count);
        }

        var hasElement = Sequences.HasElement(evaluator.State, list);
        return Condition.And(TextTests.IsNull(list).Negated, (count, isExact) switch
        {
            (0, true) => hasElement.Negated,
            (0, false) => Condition.Constant(true),
            (1, false) => hasElement,
            _ => Condition.And(hasElement, Condition.Harmless(list.Subjects, null)),
        });
    }

    // A negative position counts from the end.
    private AbstractValue ItemOf(AbstractValue list, IPatternOperation item, int position)
    {
        if (evaluator.State.ObjectOf(list) is { } known && (position < 0 ? known.Items.Length + position : position) is >= 0 and var index && index < known.Items.Length)
        {
            return known.Items[index].Value;
        }

        var key = evaluator.Interpreter.KeyOf((nameof(ItemOf), position), list.Key);
        var roots = list.Roots.Add(key);
        return new(key)
        {
            Text = Evaluator.IsText(item.InputType) ? TextAlternatives.RawText(new ExpressionOrigin(item.Syntax, roots)) : null,
            Number = Integers.RangeOf(item.InputType),
            Roots = roots,
            Subjects = Roots.Of(key),
            Birth = evaluator.Interpreter.Now,
            IsSource = true,
        };
    }

    // text.Length is > 0 and <= 64, text.IndexOf(':') is var index and >= 0
    private Condition? OfLength(IOperation? input, BinaryOperatorKind comparison, IOperation limit) =>
        input is null ? null : new ComparisonReader(evaluator, new(evaluator)).OfLength(Conversions.UnwrapAll(input), comparison, limit);

    private Condition OfConstant(AbstractValue value, IOperation? input, IConstantPatternOperation pattern)
    {
        if (pattern.Value.ConstantValue is not { HasValue: true, Value: var constant })
        {
            return Condition.Opaque(value.Subjects, null);
        }

        switch (constant)
        {
            case null:
                return TextTests.IsNull(value);
            case string text:
                if (value.Text is not null)
                {
                    evaluator.Interpreter.Observer.OnComparison(value, evaluator.Of(pattern.Value), pattern.Value, evaluator.State, evaluator.Frame);
                }

                return TextTests.EqualsText(value, text, StringComparison.Ordinal);
            case bool truth:
                return truth ? ConditionReader.OfValue(value) : ConditionReader.OfValue(value).Negated;
            case char character:
                return CallTests.OfCharacter(value, ServiceModel.Alphabet.Range(character, character));
            default:
                return Integers.RangeOfConstant(pattern.Value, constant) is { } number && value.Number is not null
                    ? Doubting(value, Condition.Together(NumberTests.Compare(value, BinaryOperatorKind.Equals, number, isWhole: true), Condition.Is(value, number.Min)))
                    : Condition.Opaque(value.Subjects, null);
        }
    }

    private static Condition OfRelation(AbstractValue value, IRelationalPatternOperation relation) =>
        CharacterClasses.Of(relation) is { } alphabet ? CallTests.OfCharacter(value, alphabet)
        : relation.Value.ConstantValue is { HasValue: true, Value: { } limit } && Integers.RangeOfConstant(relation.Value, limit) is { } number && value.Number is not null
            ? Doubting(value, NumberTests.Compare(value, relation.OperatorKind, number, isWhole: number.HexDigits > 0))
            : Condition.Harmless(value.Subjects, null);

    // What was computed from a text says something of the text.
    private static Condition Doubting(AbstractValue number, Condition compared) => number.IsComputed ? Condition.Together(compared, Condition.Opaque(number.Subjects, null)) : compared;

    /// <summary>Whether <paramref name="value"/> is of <paramref name="type"/>: what the program has made in sight, is what it was made as.</summary>
    public static bool? IsInstance(FlowState state, AbstractValue value, ITypeSymbol type)
    {
        if (state.ObjectOf(value) is not { IsPartial: false, Creation: IObjectCreationOperation { Type: INamedTypeSymbol made } } || made.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty || type is not INamedTypeSymbol)
        {
            return null;
        }

        for (var current = made; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, type.OriginalDefinition))
            {
                return true;
            }
        }

        return made.AllInterfaces.Any(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, type.OriginalDefinition));
    }

    private Condition IsOfType(AbstractValue value, IOperation? input, ITypeSymbol? type) =>
        type is null ? TextTests.IsNull(value).Negated
        : IsInstance(evaluator.State, value, type) is { } isInstance ? Condition.Constant(isInstance)
        : input?.Type is { } declared && (SymbolEqualityComparer.Default.Equals(Types.NonNullable(declared), type) || value.Text is not null)
            ? TextTests.IsNull(value).Negated
            : Condition.And(TextTests.IsNull(value).Negated, Condition.Is(value, type));

    private Condition Declares(AbstractValue value, ISymbol? variable) => variable is null
        ? Condition.Constant(true)
        : new(value.Subjects, (state, outcome) =>
        {
            var held = Refinement.Find(state, value);
            return outcome ? [state.Set(variable, held with { Nullness = Nullness.NotNull, Text = held.Text?.NotNull() })] : [];
        });

    private Condition OfRecursive(AbstractValue value, IOperation? input, IRecursivePatternOperation pattern)
    {
        var condition = IsOfType(value, input, pattern.MatchedType);
        foreach (var part in pattern.PropertySubpatterns)
        {
            condition = Condition.And(condition, OfProperty(value, part));
        }

        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            condition = Condition.And(condition, pattern.DeconstructSymbol is null or { IsImplicitlyDeclared: true }
                ? Read(ObjectValues.TuplePart(evaluator, value, i, pattern), null, pattern.DeconstructionSubpatterns[i])
                : Condition.Opaque(value.Subjects, null));
        }

        return Condition.And(condition, Declares(value, pattern.DeclaredSymbol));
    }

    private Condition OfProperty(AbstractValue value, IPropertySubpatternOperation part)
    {
        if (part.Member is not IMemberReferenceOperation { Member: var member } reference)
        {
            return Condition.Opaque(value.Subjects, null);
        }

        if (member is { Name: "Length", ContainingType.SpecialType: SpecialType.System_String })
        {
            return OfLength(value, part.Pattern) ?? Condition.Opaque(value.Subjects, null);
        }

        if (member is { Name: "Success", ContainingType.Name: "Group" } && part.Pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool found } })
        {
            var match = new ConditionReader(evaluator).OfMatch(value);
            return found ? match : match.Negated;
        }

        var inner = member.Name == "Value" && value.Enumeration is not null
            ? value with { Text = value.Text?.NotNull() }
            : evaluator.OfMemberOf(value, reference);
        return Read(inner, reference, part.Pattern);
    }

    private static Condition? OfLength(AbstractValue value, IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: int length } } => LengthTests.Within(value, ServiceModel.LengthRange.Exactly(length)),
        IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: int limit } } relation => relation.OperatorKind switch
        {
            BinaryOperatorKind.LessThan => LengthTests.Within(value, new(0, limit - 1)),
            BinaryOperatorKind.LessThanOrEqual => LengthTests.Within(value, new(0, limit)),
            BinaryOperatorKind.GreaterThan => LengthTests.Within(value, new(limit + 1, null)),
            _ => LengthTests.Within(value, new(limit, null)),
        },
        INegatedPatternOperation negated => OfLength(value, negated.Pattern)?.Negated,
        IBinaryPatternOperation binary when OfLength(value, binary.LeftPattern) is { } left && OfLength(value, binary.RightPattern) is { } right =>
            binary.OperatorKind == BinaryOperatorKind.Or ? Condition.Or(left, right) : Condition.And(left, right),
        _ => null,
    };
}
