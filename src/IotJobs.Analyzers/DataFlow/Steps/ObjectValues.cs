using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Reads members and items of followed objects.</summary>
internal static class ObjectValues
{
    /// <summary>What <paramref name="name"/> of <paramref name="owner"/> holds; null when the object is not followed, or is not known any more.</summary>
    public static AbstractValue? TryRead(Evaluator evaluator, AbstractValue owner, IOperation instance, string name, IOperation reference)
    {
        if (evaluator.State.ObjectOf(owner) is not { } held)
        {
            return null;
        }

        if (name == "Current" && Sequences.Current(evaluator, held, reference) is { } current)
        {
            return current;
        }

        if (held.Members.TryGetValue(name, out var member))
        {
            // What a caller has put into the object is handed in with it.
            var value = member.Assigned is { Syntax: var written } && evaluator.Frame.IsOfCaller(written)
                ? Evaluator.HandedIn(member.Value, evaluator.Frame.Depth)
                : Evaluator.Returned(member.Value, evaluator.Frame.Depth + 1);
            return member.IsCertain ? Evaluator.Named(value, reference.Syntax) : null;
        }

        if (BuilderSteps.ContentOf(evaluator.State, owner)?.Text is { } text)
        {
            var length = text.Shapes.Select(shape => shape.Length).Aggregate((left, right) => left.Union(right));
            var read = evaluator.Unknown(reference);
            return name == "Length" ? read with { Number = new(length.Min, length.Max ?? int.MaxValue, 8), Place = reference.Syntax } : read;
        }

        if (name.StartsWith("[", StringComparison.Ordinal))
        {
            return Item(held, name, reference);
        }

        var least = held.Items.Length + held.LeastOtherItems;
        if (name is "Count" or "Length" && !held.HasEscaped && ListSteps.IsList(held.Type) && (!held.HasOtherItems || least > 0))
        {
            return evaluator.Unknown(reference) with { Number = new(least, held.HasOtherItems ? int.MaxValue : least, 8), Place = reference.Syntax };
        }

        if (held.HasEscaped || held.IsPartial || reference is not (IPropertyReferenceOperation or IFieldReferenceOperation) || ListSteps.IsList(held.Type))
        {
            return null;
        }

        // Never assigned: what the constructor of a class that is not in sight leaves there is known of the SDK's only.
        var symbols = evaluator.Interpreter.Program.Symbols;
        if (!symbols.IsCdk(held.Type.ContainingAssembly) && symbols.TypeNameOf(held.Type) is { } typeName && ServiceConstraints.TryGet(typeName, name)?.Value is ListConstraint or MapConstraint && !symbols.HasNullCollections)
        {
            var (state, list) = CreationSteps.Allocate(evaluator, reference, reference.Type!);
            evaluator.State = state.SetObject(owner.Object!.Value, held.With(name, new(list, null, null)));
            return list;
        }

        var isSet = symbols.TypeNameOf(held.Type) is not null || reference is IFieldReferenceOperation || (reference is IPropertyReferenceOperation { Property: var property } && IsAuto(property));
        return isSet && reference.Type is { IsReferenceType: true } ? AbstractValue.Null : null;
    }

    /// <summary>Begins to follow a request that came from elsewhere, once something is assigned to it.</summary>
    public static AbstractValue Adopt(Evaluator evaluator, AbstractValue owner, IMemberReferenceOperation target)
    {
        if (owner.Object is not null || owner.Nullness == Nullness.Null || target.Instance is not { Type: { } type } || evaluator.Interpreter.Program.Symbols.TypeNameOf(type) is null)
        {
            return owner;
        }

        var id = evaluator.Interpreter.NewObject();
        var state = evaluator.State.SetObject(id, new(type, target) { IsPartial = true });
        AbstractValue Refer(AbstractValue held) => held.Key == owner.Key ? held with { Object = id } : held;
        evaluator.State = state with
        {
            Slots = state.Slots.SetItems(state.Slots.Where(slot => slot.Value.Key == owner.Key).Select(slot => new KeyValuePair<object, AbstractValue>(slot.Key, Refer(slot.Value))).ToList()),
            Paths = state.Paths.SetItems(state.Paths.Where(path => path.Value.Key == owner.Key).Select(path => new KeyValuePair<(object, string), AbstractValue>(path.Key, Refer(path.Value))).ToList()),
            Results = state.Results.SetItems(state.Results.Where(result => result.Value.Key == owner.Key).Select(result => new KeyValuePair<IOperation, AbstractValue>(result.Key, Refer(result.Value))).ToList()),
        };
        return owner with { Object = id };
    }

    /// <summary>The part of a tuple or of a positional record at <paramref name="index"/>.</summary>
    public static AbstractValue TuplePart(Evaluator evaluator, AbstractValue value, int index, IOperation source)
    {
        if (evaluator.State.ObjectOf(value) is { } held)
        {
            if (held.Members.TryGetValue($"Item{index + 1}", out var part) || (held.Type.Name == "KeyValuePair" && held.Members.TryGetValue(index == 0 ? "Key" : "Value", out part)))
            {
                return Evaluator.Named(Evaluator.Returned(part.Value, evaluator.Frame.Depth + 1), source.Syntax);
            }

            if (held.Type is INamedTypeSymbol { IsRecord: true } record
                && record.OriginalDefinition.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length > index)?.Parameters[index].Name is { } name
                && held.Members.TryGetValue(name, out var member))
            {
                return Evaluator.Named(Evaluator.Returned(member.Value, evaluator.Frame.Depth + 1), source.Syntax);
            }
        }

        return new(new object()) { Roots = value.Roots, Subjects = value.Subjects, IsComputed = true };
    }

    /// <summary>Any item of a list or map of which all are known.</summary>
    public static AbstractValue? AnyItem(Evaluator evaluator, AbstractValue owner, IOperation reference) =>
        evaluator.State.ObjectOf(owner) is { HasOtherItems: false, HasEscaped: false, Items.IsEmpty: false } held
            ? Evaluator.Named(held.Items.Select(item => item.Value).Aggregate(ValueJoin.Join), reference.Syntax)
            : null;

    private static AbstractValue? Item(AbstractObject held, string name, IOperation reference)
    {
        var key = name.Substring(1, name.Length - 2);
        var entry = held.Items.LastOrDefault(item => item.Key?.ConstantText == key);
        if (entry is not null)
        {
            return Evaluator.Named(entry.Value, reference.Syntax);
        }

        return int.TryParse(key, out var index) && index >= 0 && index < held.Items.Length && held.Items.All(item => item.Key is null)
            ? Evaluator.Named(held.Items[index].Value, reference.Syntax)
            : null;
    }

    private static bool IsAuto(IPropertySymbol property) => property.OriginalDefinition.DeclaringSyntaxReferences is [var declaration]
        && declaration.GetSyntax() is PropertyDeclarationSyntax { ExpressionBody: null } syntax
        && syntax.AccessorList?.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null) == true;
}
