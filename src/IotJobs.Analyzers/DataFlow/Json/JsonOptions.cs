using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>How a serializer writes. What is null is not known.</summary>
/// <param name="Naming">What becomes of the names of members.</param>
/// <param name="IgnoresNull">Whether members that are null are left out.</param>
internal sealed record JsonOptions(NamingPolicy? Naming, bool? IgnoresNull)
{
    /// <summary>Those of System.Text.Json when nothing else is said.</summary>
    public static JsonOptions Default { get; } = new(NamingPolicy.AsDeclared, false);

    /// <summary>Those of ASP.NET Core.</summary>
    public static JsonOptions Web { get; } = Default with { Naming = NamingPolicy.CamelCase };

    /// <summary>Those of Newtonsoft.Json when nothing else is said.</summary>
    public static JsonOptions Newtonsoft { get; } = Default with { IsNewtonsoft = true, IsMinimal = true, HasFields = true };

    /// <summary>Options that are not in sight.</summary>
    public static JsonOptions Unknown { get; } = new(null, null) { KeyNaming = null, IsMinimal = true, HasFields = null, HasConverters = true };

    /// <summary>What becomes of the keys of dictionaries.</summary>
    public NamingPolicy? KeyNaming { get; init; } = NamingPolicy.AsDeclared;

    /// <summary>Whether members that hold the default of their type are left out.</summary>
    public bool IgnoresDefault { get; init; }

    /// <summary>Whether nothing but quotes, backslashes and control characters is escaped.</summary>
    public bool IsMinimal { get; init; }

    /// <summary>Whether public fields are written.</summary>
    public bool? HasFields { get; init; } = false;

    /// <summary>Whether converters of the program's own may write types in another form.</summary>
    public bool HasConverters { get; init; }

    /// <summary>Whether the attributes of Newtonsoft.Json count, and the type that a value has at run time.</summary>
    public bool IsNewtonsoft { get; init; }

    /// <summary>The options that a serializer is handed.</summary>
    public static JsonOptions Of(Evaluator evaluator, IOperation options, bool isNewtonsoft)
    {
        var basis = isNewtonsoft ? Newtonsoft : Default;
        var operation = Conversions.UnwrapAll(options);
        if (operation is IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType.Name: "JsonSerializerOptions", Name: var name } })
        {
            return name switch { "Default" => Default, "Web" => Web, _ => Unknown };
        }

        var value = evaluator.Of(options);
        if (value.Nullness == Nullness.Null)
        {
            return basis;
        }

        if (evaluator.State.ObjectOf(value) is { } held)
        {
            if (held.HasEscaped)
            {
                return Unknown;
            }

            var settings = held.Members.Select(member => (member.Key, member.Value.IsCertain ? member.Value.Assigned : null)).ToList();
            var written = evaluator.Interpreter.Program.Constants.GetOperation(held.Creation.Syntax, null) as IObjectCreationOperation;
            return Read(basis, held.Creation as IObjectCreationOperation, settings.Concat(Initialized(written).Where(setting => setting.Name == "Converters")));
        }

        // What a member of the program is always set to is read where it is written.
        return value.Producer is IObjectCreationOperation { Syntax: var syntax }
            && evaluator.Interpreter.Program.Constants.GetOperation(syntax, null) is IObjectCreationOperation creation
                ? Read(basis, creation, Initialized(creation))
                : Unknown;
    }

    private static IEnumerable<(string Name, IOperation? Value)> Initialized(IObjectCreationOperation? creation)
    {
        foreach (var initializer in creation?.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            switch (initializer)
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment:
                    yield return (target.Member.Name, assignment.Value);
                    break;
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation member } nested:
                    yield return (member.Member.Name, nested);
                    break;
            }
        }
    }

    private static JsonOptions Read(JsonOptions options, IObjectCreationOperation? creation, IEnumerable<(string Name, IOperation? Value)> settings)
    {
        if (creation is null)
        {
            return Unknown;
        }

        foreach (var argument in creation.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit))
        {
            // JsonSerializerDefaults: General is 0, Web is 1.
            options = argument.Value.ConstantValue is { HasValue: true, Value: int kind } && kind is 0 or 1 ? kind == 1 ? Web : options : Unknown;
        }

        return settings.Aggregate(options, (current, setting) => JsonSetting.Apply(current, setting.Name, setting.Value is null ? null : Conversions.UnwrapAll(setting.Value)));
    }
}
