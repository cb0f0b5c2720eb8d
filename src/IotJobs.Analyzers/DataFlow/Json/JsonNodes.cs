using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>The classes of System.Text.Json and Newtonsoft.Json that hold JSON: they are followed as maps and lists are.</summary>
internal static class JsonNodes
{
    private const string Name = "Name";
    private const string Value = "Value";

    /// <summary>Whether <paramref name="type"/> is an object or array of JSON.</summary>
    public static bool IsContainer(ITypeSymbol? type) => type is { Name: "JsonObject" or "JsonArray" or "JObject" or "JArray" } && IsLibrary(type);

    /// <summary>Whether <paramref name="type"/> is an array of JSON.</summary>
    public static bool IsArray(ITypeSymbol? type) => type is { Name: "JsonArray" or "JArray" } && IsLibrary(type);

    /// <summary>Whether values of <paramref name="type"/> are written with a name for each item.</summary>
    public static bool IsMap(ITypeSymbol? type) => IsDictionary(type) || (IsContainer(type) && !IsArray(type));

    /// <summary>Whether <paramref name="type"/> is a dictionary of .NET.</summary>
    public static bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 2, Name: "Dictionary" or "SortedDictionary" or "SortedList" or "IDictionary" or "IReadOnlyDictionary" or "ImmutableDictionary" or "ConcurrentDictionary" };

    /// <summary>Whether values of <paramref name="type"/> are written as arrays.</summary>
    public static bool IsSequence(ITypeSymbol? type) => type is IArrayTypeSymbol
        || type is { SpecialType: SpecialType.System_Collections_IEnumerable }
        || type?.AllInterfaces.Any(item => item.SpecialType == SpecialType.System_Collections_IEnumerable) == true;

    /// <summary>Whether <paramref name="method"/> makes JSON of one value, so that the result is as well known as the value.</summary>
    public static bool Wraps(IMethodSymbol? method) => method is { IsStatic: true, ContainingType: { } type } && IsLibrary(type) && method switch
    {
        { MethodKind: MethodKind.Conversion } => type.Name is "JsonNode" or "JToken",
        { Name: "Create" } => type.Name == "JsonValue",
        _ => false,
    };

    /// <summary><paramref name="value"/> without conversions, those to JSON among them.</summary>
    public static IOperation Unwrap(IOperation value)
    {
        while (true)
        {
            switch (Conversions.UnwrapAll(value))
            {
                case IConversionOperation conversion when Wraps(conversion.OperatorMethod):
                    value = conversion.Operand;
                    break;
                case IInvocationOperation { Arguments: [var wrapped, ..] } call when Wraps(call.TargetMethod):
                    value = wrapped.Value;
                    break;
                case var other:
                    return other;
            }
        }
    }

    /// <summary><c>new JProperty(name, value)</c>; null for other creations.</summary>
    public static StepResult? Create(Evaluator evaluator, IObjectCreationOperation creation, IReadOnlyList<HandedArgument> arguments)
    {
        if (creation.Type is not { Name: "JProperty" } type || !IsLibrary(type) || arguments is not [var name, { Parameter.Type: not IArrayTypeSymbol } content])
        {
            return null;
        }

        var (state, value) = CreationSteps.Allocate(evaluator, creation, type);
        var property = state.Heap[value.Object!.Value]
            .With(Name, new(name.Value, name.Operation, name.Operation.Syntax))
            .With(Value, new(content.Value, content.Operation, content.Operation.Syntax));
        return state.SetObject(value.Object.Value, property).Yield(creation, value);
    }

    /// <summary>The entry that an item of an object is: its key stands beside it, or it is a property itself. Null when it cannot be told.</summary>
    public static AbstractItem? EntryOf(AbstractItem item, FlowState state) => item.Key is not null ? item
        : state.ObjectOf(item.Value) is { HasEscaped: false, Type.Name: "JProperty" } property
            ? new(property.Members[Value].Value, property.Members[Value].Assigned!) { Key = property.Members[Name].Value, KeyOperation = property.Members[Name].Assigned }
            : null;

    /// <summary>Calls on what holds JSON that are no calls of lists.</summary>
    public static StepResult? TryExecute(Evaluator evaluator, IInvocationOperation call, AbstractValue? receiver)
    {
        if (receiver is null || evaluator.State.ObjectOf(receiver) is not { HasEscaped: false } held || !IsContainer(held.Type))
        {
            return null;
        }

        switch (call.TargetMethod.Name)
        {
            case "AsObject" or "AsArray":
                return evaluator.State.Yield(call, receiver);
            case "Remove" when call.Arguments is [var argument] && evaluator.Of(argument.Value).ConstantText is { } key:
                // A key that is not known may be the same one.
                if (!held.Items.All(item => EntryOf(item, evaluator.State)?.Key?.ConstantText is not null))
                {
                    return null;
                }

                var left = held.Items.RemoveAll(item => EntryOf(item, evaluator.State)!.Key!.ConstantText == key);
                return evaluator.State.SetObject(receiver.Object!.Value, held with { Items = left }).Yield(call, evaluator.Unknown(call));
            default:
                return null;
        }
    }

    /// <summary>Whether <paramref name="type"/> belongs to one of the two libraries.</summary>
    public static bool IsLibrary(ITypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString() is "System.Text.Json" or "System.Text.Json.Nodes" or "Newtonsoft.Json" or "Newtonsoft.Json.Linq";
}
