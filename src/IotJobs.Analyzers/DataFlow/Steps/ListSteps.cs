using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Lists, arrays and maps: how they are made, filled and gone through.</summary>
internal static class ListSteps
{
    /// <summary>Longer lists are not written out.</summary>
    private const int MostItems = 4_000;

    private static readonly HashSet<string> s_lists = new(StringComparer.Ordinal)
    {
        "List", "HashSet", "SortedSet", "Queue", "Stack", "LinkedList", "Collection", "ObservableCollection", "Dictionary", "SortedDictionary", "SortedList", "IList", "ICollection",
        "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "IDictionary", "IReadOnlyDictionary", "ISet", "ImmutableArray", "ImmutableList",
    };

    /// <summary>Whether <paramref name="type"/> is a list, array or map of .NET.</summary>
    public static bool IsList(ITypeSymbol? type) => type is IArrayTypeSymbol || JsonNodes.IsContainer(type)
        || (type is INamedTypeSymbol { IsGenericType: true, ContainingNamespace: { } space } named && s_lists.Contains(named.Name)
            && space.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal));

    /// <summary>Makes the list that <paramref name="creation"/> is; null when it makes none.</summary>
    public static StepResult? Create(Evaluator evaluator, IOperation creation)
    {
        switch (creation)
        {
            case IArrayCreationOperation array:
                return array.Initializer is { } initializer
                    ? Make(evaluator, array, array.Type!, Items(evaluator, initializer.ElementValues), hasOthers: false)
                    : Make(evaluator, array, array.Type!, [], hasOthers: array.DimensionSizes is not [{ ConstantValue: { HasValue: true, Value: 0 } }]);
            case IObjectCreationOperation { Type: { } type } list when IsList(type):
                var source = list.Arguments.FirstOrDefault(argument => argument.Parameter?.Type is { } parameter && IsList(parameter));
                var copied = source is null ? null : evaluator.ObjectOf(source.Value);
                return Make(evaluator, list, type, copied is null ? ImmutableArray<AbstractItem>.Empty : copied.Items, hasOthers: source is not null && copied is not { HasOtherItems: false, HasEscaped: false }, source is null ? null : evaluator.MadeElementOf(evaluator.Of(source.Value)));
            default:
                return creation.Syntax is CollectionExpressionSyntax collection ? OfExpression(evaluator, creation, collection) : (StepResult?)null;
        }
    }

    public static StepResult? TryExecute(Evaluator evaluator, IInvocationOperation call, AbstractValue? receiver)
    {
        if (call is { TargetMethod.Name: "Add" or "Insert" or "Enqueue" or "Push", Instance: { } instance, Arguments: [.., { Value: var added }] }
            && evaluator.PlaceOf(instance) is IMemberReferenceOperation member)
        {
            evaluator.Interpreter.Observer.OnItem(member.Member, added, evaluator.Of(added), evaluator.State, evaluator.Frame);
        }

        if (receiver is null || evaluator.State.ObjectOf(receiver) is not { HasEscaped: false } held || !(IsList(held.Type) || IsList(call.TargetMethod.ContainingType)))
        {
            return FillingNull(evaluator, call, receiver);
        }

        var changed = (call.TargetMethod.Name, call.Arguments) switch
        {
            ("Add" or "Enqueue" or "Push" or "AddLast", [var item]) => Added(held, Item(evaluator, item.Value)),
            ("Add" or "TryAdd", [var key, var value]) => Added(held, Item(evaluator, value.Value) with { Key = evaluator.Of(key.Value), KeyOperation = key.Value }),
            ("AddRange" or "UnionWith", [var items]) => AddedAll(evaluator, held, items.Value),
            ("Insert", [var index, var item]) => held with { Items = held.Items.Insert(PositionOf(index.Value, held), Item(evaluator, item.Value)) },
            ("Clear", _) => held with { Items = ImmutableArray<AbstractItem>.Empty, HasOtherItems = false, LeastOtherItems = 0, WasCleared = true },
            ("Contains" or "ContainsKey" or "IndexOf" or "CopyTo" or "AsReadOnly" or "Count" or "GetEnumerator" or "ForEach" or "TryGetValue" or "Exists" or "Any", _) => (AbstractObject?)null,
            _ => held.WithUnknownItems(),
        };
        if (changed is null)
        {
            return null;
        }

        var state = evaluator.State.SetObject(receiver.Object!.Value, changed);
        evaluator.State = state;
        return state.Yield(call, evaluator.Unknown(call));
    }

    /// <summary><c>list[key] = value</c>.</summary>
    public static FlowState SetItem(Evaluator evaluator, IOperation? list, IOperation index, IOperation target, IOperation assigned, AbstractValue value)
    {
        if (list is null)
        {
            return evaluator.State;
        }

        var owner = evaluator.Of(list);
        if (evaluator.State.ObjectOf(owner) is not { HasEscaped: false } held)
        {
            evaluator.State = FillingNull(evaluator, list, owner, list.Syntax)?.Continues[0] ?? evaluator.State;
            evaluator.State = IsIndexed(list.Type) ? Replaced(evaluator.State, owner) : evaluator.State;
            return Escapes.Of(evaluator.Interpreter, evaluator.Frame, evaluator.State, value, assigned);
        }

        var key = evaluator.Of(index);
        var item = new AbstractItem(value, assigned) { Key = held.Type is IArrayTypeSymbol || IsIndexed(held.Type) ? null : key, KeyOperation = index };
        if (item.Key is null)
        {
            var place = index.ConstantValue is { HasValue: true, Value: int known } && known < held.Items.Length ? known : -1;
            return evaluator.State.SetObject(owner.Object!.Value, place >= 0 ? held with { Items = held.Items.SetItem(place, item) } : held.WithUnknownItems());
        }

        var same = held.Items.FirstOrDefault(other => other.Key?.ConstantText is { } text && text == key.ConstantText);
        return evaluator.State.SetObject(owner.Object!.Value, same is null ? Added(held, item) : held with { Items = held.Items.Replace(same, item) });
    }

    /// <summary>Whether <paramref name="type"/> is an array or a list whose items have positions.</summary>
    public static bool IsIndexed(ITypeSymbol? type) => type is IArrayTypeSymbol { Rank: 1 } || JsonNodes.IsArray(type) || (type is INamedTypeSymbol { TypeArguments.Length: 1 } && IsList(type));

    // Where an element has been replaced, nothing is said of any of them.
    private static FlowState Replaced(FlowState state, AbstractValue list)
    {
        var key = new object();
        var element = new AbstractValue(key) { Roots = Roots.Of(key), Subjects = Roots.Of(key) };
        return state.Doubt(element.Roots).Set(list.Key, AbstractObject.AnyElement, element);
    }

    // Adding to a collection that the SDK has left null throws.
    private static StepResult? FillingNull(Evaluator evaluator, IInvocationOperation call, AbstractValue? receiver) =>
        call is { TargetMethod.Name: "Add" or "AddRange" or "Insert", Instance: { } instance } && FillingNull(evaluator, instance, receiver, instance.Syntax) is { } filled
            ? filled.Continues[0].Yield(call, new AbstractValue(new object()))
            : (StepResult?)null;

    private static StepResult? FillingNull(Evaluator evaluator, IOperation instance, AbstractValue? receiver, SyntaxNode place)
    {
        if (receiver is not { Nullness: Nullness.Null } || evaluator.PlaceOf(instance) is not IPropertyReferenceOperation { Instance: { } owner } property)
        {
            return null;
        }

        evaluator.Interpreter.Observer.OnFilledWhileNull(property.Property, ReferenceEquals(property, instance) ? place : property.Syntax, evaluator.State, evaluator.Frame);
        var value = evaluator.Of(owner);
        return evaluator.State.ObjectOf(value) is { } held
            ? evaluator.State.SetObject(value.Object!.Value, held.With(property.Property.Name, new(new(new object()), null, null) { IsCertain = false }))
            : (StepResult?)null;
    }

    /// <summary>Of items that are certainly equal, the first: what a set keeps.</summary>
    public static ImmutableArray<AbstractItem> Distinct(IEnumerable<AbstractItem> items) => items.Aggregate(
        ImmutableArray<AbstractItem>.Empty, (kept, item) => kept.Any(other => AreEqual(other.Value, item.Value)) ? kept : kept.Add(item));

    private static bool AreEqual(AbstractValue left, AbstractValue right) => left.Key == right.Key
        || (left.ConstantText is { } text && text == right.ConstantText);

    private static bool IsSet(ITypeSymbol type) => type.Name is "HashSet" or "SortedSet" or "ISet" or "ImmutableHashSet";

    private static AbstractObject Added(AbstractObject held, AbstractItem item) =>
        IsSet(held.Type) && held.Items.Any(other => AreEqual(other.Value, item.Value)) ? held : held.Items.Length < MostItems ? held with { Items = held.Items.Add(item) } : held with { HasOtherItems = true };

    private static AbstractObject AddedAll(Evaluator evaluator, AbstractObject held, IOperation items) =>
        evaluator.ObjectOf(items) is { } added
            ? held with { Items = IsSet(held.Type) ? Distinct(held.Items.Concat(added.Items)) : held.Items.AddRange(added.Items), HasOtherItems = held.HasOtherItems || added.HasOtherItems || added.HasEscaped }
            : evaluator.MadeElementOf(evaluator.Of(items)) is { } element ? held.With(AbstractObject.AnyElement, new(element, items, null)) with { HasOtherItems = true }
            : held with { HasOtherItems = true };

    private static int PositionOf(IOperation index, AbstractObject held) =>
        index.ConstantValue is { HasValue: true, Value: int and >= 0 and var position } ? Math.Min((int)position, held.Items.Length) : held.Items.Length;

    private static IEnumerable<AbstractItem> Items(Evaluator evaluator, IEnumerable<IOperation> elements) => elements.Select(element => Item(evaluator, element));

    private static AbstractItem Item(Evaluator evaluator, IOperation item) => new(evaluator.Of(item), item);

    /// <summary>Makes a list with these items.</summary>
    /// <param name="evaluator">The state.</param>
    /// <param name="creation">What makes it.</param>
    /// <param name="type">Its type.</param>
    /// <param name="items">The items that are known one by one.</param>
    /// <param name="hasOthers">Whether it can hold others.</param>
    /// <param name="other">What is known of each of the others.</param>
    public static StepResult Make(Evaluator evaluator, IOperation creation, ITypeSymbol type, IEnumerable<AbstractItem> items, bool hasOthers, AbstractValue? other = null)
    {
        var known = IsSet(type) ? Distinct(items) : items.ToImmutableArray();
        var (state, value) = CreationSteps.Allocate(evaluator, creation, type);
        var made = state.Heap[value.Object!.Value] with { Items = known, HasOtherItems = hasOthers };
        return state.SetObject(value.Object.Value, other is null ? made : made.With(AbstractObject.AnyElement, new(other, creation, null))).Yield(creation, value);
    }

    // The oldest compiler has no operation for a collection expression: what it has lists the elements in order.
    private static StepResult OfExpression(Evaluator evaluator, IOperation creation, CollectionExpressionSyntax collection)
    {
        var elements = creation.ChildOperations.ToList();
        var items = ImmutableArray.CreateBuilder<AbstractItem>();
        var hasOthers = elements.Count != collection.Elements.Count;
        var other = (AbstractValue?)null;
        for (var i = 0; i < elements.Count && !hasOthers; i++)
        {
            if (collection.Elements[i] is SpreadElementSyntax)
            {
                var source = elements[i].ChildOperations.FirstOrDefault() ?? elements[i];
                var spread = evaluator.ObjectOf(source);
                other = evaluator.MadeElementOf(evaluator.Of(source)) ?? other;
                items.AddRange(spread?.Items ?? ImmutableArray<AbstractItem>.Empty);
                hasOthers |= spread is not { HasOtherItems: false, HasEscaped: false };
            }
            else
            {
                items.Add(Item(evaluator, elements[i]));
            }
        }

        return Make(evaluator, creation, creation.Type ?? evaluator.Interpreter.Program.ListOfObject, items, hasOthers, other);
    }
}
