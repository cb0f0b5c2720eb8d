using IotJobs.Analyzers.Generator.Emitter;
using IotJobs.Analyzers.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser.Reading;

/// <summary>Finds out how an object is made: which members the constructor takes, which the initializer, which are set afterwards.</summary>
internal sealed class ObjectMaking(
    INamedTypeSymbol job,
    INamedTypeSymbol type,
    Compilation compilation,
    ReadingObstacle obstacle,
    ObsoleteUse obsolete,
    OutsideParameters parameters)
{
    private const string JsonRequired = "System.Text.Json.Serialization.JsonRequiredAttribute";

    private bool IsJob => SymbolEqualityComparer.Default.Equals(type, job);

    /// <summary>How each member is read.</summary>
    /// <param name="shape">What is known about the members.</param>
    /// <param name="symbols">The members.</param>
    public IEnumerable<MemberReading> Read(ObjectType shape, List<ISymbol> symbols)
    {
        if (type.IsAbstract || type.TypeKind == TypeKind.Interface)
        {
            obstacle.Add(type, type.TypeKind == TypeKind.Interface ? "it is an interface" : "it is abstract");
            return [];
        }

        if (ConstructorChoice.Of(type, job, compilation) is not { } constructor)
        {
            obstacle.Add(type, "it has no constructor to call; [JsonConstructor] chooses one");
            return [];
        }

        obsolete.Visit(constructor);
        var arguments = MatchArguments(constructor, shape, symbols);
        var setsRequired = ConstructorChoice.SetsRequiredMembers(constructor);
        if (!setsRequired)
        {
            CheckRequiredOutside(symbols);
        }

        var readers = new List<MemberReading>();
        for (var i = 0; i < symbols.Count; i++)
        {
            readers.Add(ReaderOf(symbols[i], shape.Members[i], arguments[i], setsRequired));
        }

        return readers;
    }

    private IParameterSymbol?[] MatchArguments(IMethodSymbol constructor, ObjectType shape, List<ISymbol> symbols)
    {
        var arguments = new IParameterSymbol?[symbols.Count];
        foreach (var parameter in constructor.Parameters)
        {
            var index = symbols.FindIndex(symbol => string.Equals(symbol.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
                && SymbolEqualityComparer.Default.Equals(MemberTypes.Of(symbol), parameter.Type));
            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                obstacle.Add(type, $"its constructor takes {parameter.Name} by reference");
            }
            else if (index >= 0 && shape.Members[index] is { Container: null, Constant: null })
            {
                arguments[index] = parameter;
            }
            else if (parameter.HasExplicitDefaultValue)
            {
                continue;
            }
            else if (MemberTypes.IsUnknown(parameter.Type))
            {
                obstacle.Add(type, $"the type of {parameter.Name} is unknown");
            }
            else if (IsJob && constructor.DeclaredAccessibility == Accessibility.Public)
            {
                parameters.AddArgument(parameter);
            }
            else
            {
                obstacle.Add(type, $"its constructor takes {parameter.Name}, which is no member of the document");
            }
        }

        return arguments;
    }

    // A required member that the document does not carry is the caller's to give; for a type inside the job nobody can.
    private void CheckRequiredOutside(List<ISymbol> symbols)
    {
        foreach (var level in MemberSelection.LevelsOf(type))
        {
            foreach (var member in level.GetMembers().Where(MemberTypes.IsRequired))
            {
                var isCarried = symbols.Exists(symbol => symbol.Name == member.Name);
                if (MemberTypes.IsUnknown(MemberTypes.Of(member)!))
                {
                    obstacle.Add(type, $"the type of {member.Name} is unknown");
                }
                else if (!isCarried && IsJob && !parameters.HasMember(member))
                {
                    parameters.AddMember(member, MemberTypes.Of(member)!);
                }
                else if (!isCarried && !IsJob)
                {
                    obstacle.Add(type, $"the document does not carry its required member {member.Name}");
                }
            }
        }
    }

    private MemberReading ReaderOf(ISymbol symbol, DocumentMember member, IParameterSymbol? argument, bool setsRequired)
    {
        if (member.Constant is not null)
        {
            return member.Presence == Presence.NotDefault || member.Delivered is null
                ? new(MemberRole.Skipped)
                : new(MemberRole.Discriminator, IsRequired: true);
        }

        if (argument is null && MemberTypes.IsIgnoredWhenReading(symbol))
        {
            return new(MemberRole.Skipped);
        }

        var memberType = MemberTypes.Of(symbol)!;
        var isRequired = !setsRequired && MemberTypes.IsRequired(symbol);
        var acceptsNull = MemberTypes.AcceptsNull(memberType, isRequired || argument is not null);
        var mayBeMissing = acceptsNull || member.Presence == Presence.NotDefault;
        var isDemanded = (isRequired || symbol.FindAttribute(JsonRequired) is not null) && !mayBeMissing;
        if (argument is not null)
        {
            var literal = argument.HasExplicitDefaultValue ? DefaultLiteral.Of(argument) : null;
            return new(
                MemberRole.Argument,
                isDemanded || (!argument.HasExplicitDefaultValue && !mayBeMissing),
                acceptsNull,
                Argument: CSharpText.Identifier(argument.Name),
                Default: literal);
        }

        var setter = MemberTypes.SetterOf(symbol);
        obsolete.Visit((ISymbol?)setter ?? symbol);
        var owner = member.Container is null ? type : symbol.ContainingType;
        var isSettable = symbol is IFieldSymbol { IsReadOnly: false } || (setter is not null && compilation.IsSymbolAccessibleWithin(setter, job, owner));
        if (isRequired || setter is { IsInitOnly: true })
        {
            if (member.Container is not null)
            {
                obstacle.Add(type, $"{symbol.Name} is set in an initializer, where another member hides it");
            }

            return isSettable
                ? new(MemberRole.Initialized, isDemanded, acceptsNull, !isRequired && MemberTypes.MayHaveDefault(symbol, type))
                : new(MemberRole.Skipped);
        }

        return isSettable ? new(MemberRole.Assigned, isDemanded, acceptsNull)
            : MemberTypes.FillItemOf(symbol, memberType) is { } item ? new(MemberRole.Filled, isDemanded, FillItem: item)
            : new(MemberRole.Skipped);
    }
}
