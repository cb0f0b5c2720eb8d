using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Creations: requests and structures of the SDK, the program's own classes, lists.</summary>
internal static class CreationSteps
{
    public static StepResult Execute(Evaluator evaluator, IObjectCreationOperation creation)
    {
        var arguments = HandedArgument.HandOver(evaluator, creation.Arguments);
        if (evaluator.Interpreter.Program.Symbols.IsCdk(creation.Type?.ContainingAssembly)
            && CallSteps.Send(evaluator, creation, arguments, CdkConstructs.IsCompleted(creation.Syntax) ? ObjectEvent.Leaves : ObjectEvent.Sent) is { } sent)
        {
            return sent;
        }

        if ((ListSteps.Create(evaluator, creation) ?? JsonNodes.Create(evaluator, creation, arguments)) is { } list)
        {
            return list;
        }

        var isOwn = creation.Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } type && !type.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty && !Evaluator.IsText(type);
        if (!isOwn && evaluator.Interpreter.Program.Symbols.TypeNameOf(creation.Type) is null && !IsFollowed(creation.Type))
        {
            var state = Evaluator.IsText(creation.Type)
                ? evaluator.State
                : arguments.Aggregate(evaluator.State, (current, argument) => Escapes.Of(evaluator.Interpreter, evaluator.Frame, current, argument.Value, creation));
            evaluator.State = state;
            return state.Yield(creation, evaluator.Of(creation));
        }

        var (made, value) = Allocate(evaluator, creation, creation.Type!);
        made = BuilderSteps.Begin(evaluator, creation, value, made);
        evaluator.State = made.Yield(creation, value);
        return isOwn ? Construct(evaluator, creation, value, arguments) : evaluator.State.Yield(creation, value);
    }

    public static StepResult Anonymous(Evaluator evaluator, IAnonymousObjectCreationOperation creation)
    {
        var members = ImmutableDictionary.CreateBuilder<string, AbstractMember>(StringComparer.Ordinal);
        foreach (var initializer in creation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (initializer.Target is IPropertyReferenceOperation property)
            {
                members[property.Property.Name] = new(evaluator.Of(initializer.Value), initializer.Value, NameIn(initializer));
            }
        }

        return With(evaluator, creation, creation.Type!, members.ToImmutable());
    }

    /// <summary>A tuple that is kept: an object with an item for each element.</summary>
    public static StepResult Tuple(Evaluator evaluator, ITupleOperation tuple)
    {
        var members = tuple.Elements.Select((element, index) => new KeyValuePair<string, AbstractMember>(
            $"Item{index + 1}", new(evaluator.Of(element), Conversions.UnwrapAll(element), element.Syntax))).ToImmutableDictionary(StringComparer.Ordinal);
        return With(evaluator, tuple, tuple.Type ?? tuple.NaturalType!, members);
    }

    private static FlowState With(Evaluator evaluator, IOperation creation, ITypeSymbol type, ImmutableDictionary<string, AbstractMember> members)
    {
        var (state, value) = Allocate(evaluator, creation, type);
        return state.SetObject(value.Object!.Value, state.Heap[value.Object.Value] with { Members = members }).Yield(creation, value);
    }

    /// <summary>A new object of <paramref name="type"/>, of which nothing is set; with a <paramref name="key"/>, the one that has it.</summary>
    public static (FlowState State, AbstractValue Value) Allocate(Evaluator evaluator, IOperation creation, ITypeSymbol type, object? key = null)
    {
        var id = evaluator.Interpreter.NewObject(key);
        var value = new AbstractValue(key ?? new object())
        {
            Nullness = Nullness.NotNull,
            Object = id,
            Birth = evaluator.Interpreter.Now,
            Producer = creation,
            Place = creation.Syntax,
        };
        return (evaluator.State.SetObject(id, new(type, creation)), value);
    }

    private static bool IsFollowed(ITypeSymbol? type) => BuilderSteps.IsBuilder(type) || type is { Name: "JsonSerializerOptions" or "JsonSerializerSettings" };

    private static StepResult Construct(Evaluator evaluator, IObjectCreationOperation creation, AbstractValue value, IReadOnlyList<HandedArgument> arguments)
    {
        var type = (INamedTypeSymbol)creation.Type!.OriginalDefinition;
        Initialize(evaluator, type, value);
        if (creation.Constructor?.OriginalDefinition is not { } constructor)
        {
            return evaluator.State.Yield(creation, value);
        }

        var syntax = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(evaluator.Interpreter.CancellationToken);
        if (syntax is TypeDeclarationSyntax declaration)
        {
            return Primary(evaluator, declaration, value, arguments).Yield(creation, value);
        }

        if (syntax is null || BodyCalls.Enter(evaluator, constructor, value, arguments, creation) is not { } entered)
        {
            return evaluator.State.Yield(creation, value);
        }

        return new(entered.Continues.Select(state => state.Yield(creation, value)).ToImmutableArray(), entered.Throws);
    }

    // Positional members of a record; parameters of any primary constructor, which members can name.
    private static FlowState Primary(Evaluator evaluator, TypeDeclarationSyntax declaration, AbstractValue value, IReadOnlyList<HandedArgument> arguments)
    {
        var state = evaluator.State;
        foreach (var (parameter, argument, operation) in arguments)
        {
            var name = declaration is RecordDeclarationSyntax ? parameter.Name : $"({parameter.Name}";
            var held = state.Heap[value.Object!.Value];
            state = state.SetObject(value.Object.Value, held.With(name, new(argument, operation, operation.Syntax)));
            if (declaration is RecordDeclarationSyntax && parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                evaluator.Interpreter.Observer.OnAssigned(property, operation, operation, argument, isFollowed: true, state, evaluator.Frame);
            }
        }

        return state;
    }

    /// <summary>Sets what the members of <paramref name="type"/> are initialized with.</summary>
    private static void Initialize(Evaluator evaluator, INamedTypeSymbol type, AbstractValue value)
    {
        foreach (var member in type.GetMembers())
        {
            if (member.IsStatic || Declarations.InitializerOf(member) is null || member is not (IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol)
                || evaluator.Interpreter.Program.InitializerOf(member) is not { } body || evaluator.Frame.IsRunning(member) || evaluator.Frame.Depth >= Interpreter.MostDepth)
            {
                continue;
            }

            var frame = new Frame(body, evaluator.Frame, null, null);
            var exits = evaluator.Interpreter.Run(frame, evaluator.State.Set(frame.ThisSlot, value));
            if (exits.Returns.Count > 0)
            {
                var state = exits.Returns.Select(exit => exit.State).Aggregate(StateJoin.Join);
                evaluator.State = state with { Slots = state.Slots.Remove(frame.ThisSlot), Results = evaluator.State.Results };
            }
        }

        if (type.BaseType is { } parent && !parent.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty)
        {
            Initialize(evaluator, parent.OriginalDefinition, value);
        }
    }

    private static SyntaxNode NameIn(ISimpleAssignmentOperation initializer) =>
        initializer.Syntax is AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: { } name } ? name : initializer.Value.Syntax;
}
