using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Reads calls that answer yes or no: of texts, characters, lists, regular expressions and JobIds.</summary>
internal sealed class CallTests(Evaluator evaluator, ConditionReader reader)
{
    /// <summary>With more words, each of them a way of its own, a list is not compared.</summary>
    private const int MostWords = 8;

    public Condition Read(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var known = method.ContainingType switch
        {
            { SpecialType: SpecialType.System_String } => OfString(call, method),
            { SpecialType: SpecialType.System_Char } => CharacterClasses.Of(method) is { } alphabet && call.Arguments is [var character] ? OfCharacter(evaluator.Of(character.Value), alphabet) : null,
            { Name: "Enumerable" or "MemoryExtensions" } => OfCharacters(call, method) ?? OfContains(call) ?? OfAny(call, method),
            { Name: "Regex" } => OfRegex(call, "IsMatch"),
            { SpecialType: SpecialType.System_Object } => OfEquals(call, method),
            { SpecialType: SpecialType.System_Enum } => method.Name == nameof(Enum.HasFlag) ? OfFlag(call) : OfEquals(call, method),
            var type when Types.IsJobId(type) => method.Name == "TryParse" && call.Arguments is [var text, ..] ? IsJobId(evaluator.Of(text.Value)) : null,
            _ => method.Name == nameof(Equals) ? OfEquals(call, method) : OfContains(call),
        };
        return known ?? reader.Opaque(call);
    }

    /// <summary>Whether a text is a legal JobId.</summary>
    public static Condition IsJobId(AbstractValue text) => Condition.And(TextTests.IsNull(text).Negated, TextTests.Matches(text, TextConstraints.JobId.Alphabet, TextConstraints.JobId.Length));

    /// <summary>Whether a character is one of <paramref name="alphabet"/>. Of the text that it comes from, that says what is not followed.</summary>
    public static Condition OfCharacter(AbstractValue character, Alphabet alphabet)
    {
        var test = TextTests.AllIn(character, alphabet);
        return character.Subjects.IsEmpty ? test : new(character.Subjects, (state, outcome) => test.Assume(state.Doubt(character.Subjects), outcome));
    }

    private Condition? OfString(IInvocationOperation call, IMethodSymbol method)
    {
        if (method.IsStatic)
        {
            return (method.Name, call.Arguments) switch
            {
                ("IsNullOrEmpty", [var text]) => TextTests.IsNullOrEmpty(evaluator.Of(text.Value), orWhiteSpace: false),
                ("IsNullOrWhiteSpace", [var text]) => TextTests.IsNullOrEmpty(evaluator.Of(text.Value), orWhiteSpace: true),
                ("Equals", [var left, var right, ..]) => new ComparisonReader(evaluator, reader).Equal(left.Value, right.Value, call, ComparisonOf(call)),
                _ => null,
            };
        }

        if (call.Instance is not { } instance || call.Arguments is not [var argument, ..])
        {
            return null;
        }

        var comparison = ComparisonOf(call);
        if (method.Name == nameof(Equals))
        {
            return new ComparisonReader(evaluator, reader).Equal(instance, argument.Value, call, comparison);
        }

        if (Literals.TextOf(argument.Value) is not { } part)
        {
            return method.Name is "StartsWith" or "EndsWith" ? reader.Harmless(call) : null;
        }

        var value = evaluator.Of(instance);
        return method.Name switch
        {
            "Contains" => TextTests.Contains(value, part, comparison),
            "StartsWith" => TextTests.StartsWith(value, part, comparison),
            "EndsWith" => TextTests.EndsWith(value, part, comparison),
            _ => null,
        };
    }

    private Condition? OfEquals(IInvocationOperation call, IMethodSymbol method)
    {
        var comparison = new ComparisonReader(evaluator, reader);
        return (method.Name, call.Instance, call.Arguments) switch
        {
            (nameof(Equals), { } instance, [var other]) => comparison.Equal(Conversions.UnwrapAll(instance), Conversions.UnwrapAll(other.Value), call),
            (nameof(Equals) or nameof(ReferenceEquals), null, [var left, var right]) => comparison.Equal(Conversions.UnwrapAll(left.Value), Conversions.UnwrapAll(right.Value), call),
            _ => null,
        };
    }

    private Condition? OfFlag(IInvocationOperation call) =>
        call is { Instance: { } flags, Arguments: [{ Value: var flag }] } && NumberOf(flags) is { } all && NumberOf(flag) is { } one ? Condition.Constant((all & one) == one) : null;

    private long? NumberOf(IOperation operation) =>
        evaluator.Of(Conversions.UnwrapAll(operation)).Number?.Only is { } number && number <= long.MaxValue ? (long)number : null;

    /// <summary><c>text.All(char.IsLetter)</c>, <c>text.Any(c => c == '.')</c>.</summary>
    private Condition? OfCharacters(IInvocationOperation call, IMethodSymbol method)
    {
        if (method.Name is not ("All" or "Any") || call.Arguments is not [var text, var predicate] || evaluator.Of(text.Value) is not { Text: not null } value
            || Conversions.UnwrapAll(text.Value).Type?.SpecialType != SpecialType.System_String
            || evaluator.Of(predicate.Value).Delegate is not { } target || CharacterPredicate.Of(target, evaluator) is not { } alphabet)
        {
            return null;
        }

        return method.Name == "All" ? TextTests.AllIn(value, alphabet) : TextTests.AllIn(value, alphabet.Complement()).Negated;
    }

    private Condition? OfAny(IInvocationOperation call, IMethodSymbol method) =>
        method.Name == "Any" && call.Arguments is [var list] && evaluator.Of(list.Value) is { Object: null, Text: null } value ? Sequences.HasElement(evaluator.State, value) : null;

    /// <summary><c>new[] { "a", "b" }.Contains(text)</c>: a comparison with each.</summary>
    private Condition? OfContains(IInvocationOperation call)
    {
        if (call.TargetMethod.Name != "Contains" || (call.Instance, call.Arguments) is not (({ }, [_]) or (null, [_, _]))
            || evaluator.ObjectOf(call.Instance ?? call.Arguments[0].Value) is not { IsWhole: true, Items.Length: > 0 and <= MostWords } list
            || list.Creation is IObjectCreationOperation creation && creation.Arguments.Any(argument => argument.Parameter?.Type.Name.EndsWith("Comparer", StringComparison.Ordinal) == true)
            || list.Items.Any(item => item.Value.ConstantText is null) || evaluator.Of(call.Arguments[call.Arguments.Length - 1].Value) is not { Text: not null } value)
        {
            return null;
        }

        // A list that is shared may be compared with words of other enumerations elsewhere.
        foreach (var item in list.Items.Where(item => evaluator.Frame.Makes(item.Added)))
        {
            evaluator.Interpreter.Observer.OnComparison(value, item.Value, item.Added, evaluator.State, evaluator.Frame);
        }

        return list.Items.Select(item => TextTests.EqualsText(value, item.Value.ConstantText!, StringComparison.Ordinal)).Aggregate(Condition.Or);
    }

    /// <summary>What a call of <paramref name="method"/> asks of the text that it looks at; null when the pattern says more than a class of characters.</summary>
    public Condition? OfRegex(IInvocationOperation call, string method)
    {
        if (call.TargetMethod is not { ContainingType.Name: "Regex" } target || target.Name != method || call.Arguments.IsEmpty)
        {
            return null;
        }

        var pattern = call.Instance is null
            ? call.Arguments is [_, { Value.ConstantValue: { HasValue: true, Value: string written } }] ? written : null
            : call.Arguments is [_] ? RegexPatterns.Of(call.Instance, evaluator) : null;
        var text = evaluator.Of(call.Arguments[0].Value);
        return pattern is null ? null
            : RegexClass.TryParse(pattern) is { } matched ? TextTests.Matches(text, matched.Alphabet, matched.Length)
            : RegexClass.TryParseOne(pattern) is { } one ? TextTests.AllIn(text, one.Complement()).Negated
            : null;
    }

    private static StringComparison ComparisonOf(IInvocationOperation call) => call.Arguments
        .Select(argument => argument is { Parameter.Type.Name: nameof(StringComparison), Value.ConstantValue: { HasValue: true, Value: int comparison } } ? (StringComparison?)comparison : null)
        .FirstOrDefault(comparison => comparison is not null) ?? StringComparison.Ordinal;
}
