using System.Collections.Concurrent;
using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>What members hold that are given a value where they are declared, or by the constructors, and nowhere else. Safe to share between threads.</summary>
internal sealed class MemberValues(ProgramModel program)
{
    private readonly ConcurrentDictionary<ISymbol, (AbstractValue? Value, AbstractObject? Held)> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What <paramref name="member"/> always holds, and the list or object that it refers to. What constructors set is known of the object at hand only.</summary>
    public (AbstractValue? Value, AbstractObject? Held) Of(ISymbol member, bool ofThis, Interpreter interpreter)
    {
        member = member.OriginalDefinition;
        if (member is not (IFieldSymbol { IsConst: false } or IPropertySymbol) || !SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, program.Compilation.Assembly))
        {
            return default;
        }

        var isConstructed = IsSetByConstructors(member);
        if (isConstructed && !ofThis)
        {
            return default;
        }

        if (!_known.TryGetValue(member, out var found) && !interpreter.Initializing.Contains(member))
        {
            var inner = new Interpreter(program, SilentObserver.Instance, interpreter.CancellationToken) { Initializing = interpreter.Initializing.Add(member) };
            found = _known[member] = isConstructed ? (Constructed(member, inner), null) : Declared(member, inner);
        }

        return found;
    }

    private (AbstractValue? Value, AbstractObject? Held) Declared(ISymbol member, Interpreter interpreter)
    {
        if (!IsNeverWritten(member) || program.InitializerOf(member) is not { } body)
        {
            return default;
        }

        var exits = interpreter.Run(new(body, null, null, null));
        var value = ValueOf(exits, member.Name);
        var held = exits.Returns.Count == 1 && exits.Returns[0].State.ObjectOf(value) is { } made && (IsFixedList(member, made) || IsImmutable(made)) ? made : null;
        return (value is null ? null : value with { Object = null }, held);
    }

    // Whichever constructor runs, and however it ends; what one of them has tested in a way that is not understood is not known.
    private AbstractValue? Constructed(ISymbol member, Interpreter interpreter)
    {
        var values = new List<AbstractValue>();
        foreach (var constructor in member.ContainingType.InstanceConstructors)
        {
            if (program.BodyOf(constructor) is not { } body)
            {
                return null;
            }

            var exits = interpreter.Run(new(body, null, null, null));
            if (ValueOf(exits, member.Name) is not { } value || interpreter.IsExhausted || exits.Returns.Any(exit => exit.State.Doubts.Overlaps(value.Roots)))
            {
                return null;
            }

            values.Add(value with { Object = null, Delegate = null, IsArgument = false });
        }

        return values.Count == 0 ? null : values.Aggregate(ValueJoin.Join);
    }

    // Of texts or numbers, and nobody changes it.
    private bool IsFixedList(ISymbol member, AbstractObject list) =>
        (list.Type is IArrayTypeSymbol || (member.DeclaredAccessibility == Accessibility.Private && list.Type.Name is "Dictionary" or "HashSet" or "List" or "ReadOnlyCollection"))
        && list.Items.All(item => item.Value.Object is null)
        && member.ContainingType.DeclaringSyntaxReferences.All(part => !program.WritesIn(part.GetSyntax()).IsChanged(member.Name));

    // An object of the program that nobody can change, of values that are no objects themselves.
    private static bool IsImmutable(AbstractObject made) =>
        made is { HasEscaped: false, IsPartial: false, Creation: IObjectCreationOperation, Type: INamedTypeSymbol { TypeKind: TypeKind.Class, BaseType.SpecialType: SpecialType.System_Object } type }
        && !type.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty
        && made.Parts.All(part => part is { Object: null, Delegate: null })
        && type.GetMembers().All(member => member is not (IFieldSymbol { IsStatic: false, IsReadOnly: false, IsImplicitlyDeclared: false } or IPropertySymbol { IsStatic: false, SetMethod: { IsInitOnly: false } }));

    // Joined over the ways that give the member a value; null when one of them does not.
    private static AbstractValue? ValueOf(BodyExits exits, string name)
    {
        var values = exits.Returns.Select(exit => exit.State.Paths.Where(path => path.Key.Member == name).Select(path => path.Value).ToList()).ToList();
        return values.Count == 0 || values.Exists(ways => ways.Count == 0) ? null : values.SelectMany(ways => ways).Aggregate(ValueJoin.Join);
    }

    private bool IsNeverWritten(ISymbol member) =>
        member is IFieldSymbol { IsReadOnly: true } or IFieldSymbol { DeclaredAccessibility: Accessibility.Private } or IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false }
        && (member.IsStatic || member.ContainingType.TypeKind == TypeKind.Class)
        && member.ContainingType.DeclaringSyntaxReferences.All(part => program.WritesIn(part.GetSyntax()).WritesOf(member.Name).Count == 0);

    private bool IsSetByConstructors(ISymbol member) =>
        member is { IsStatic: false, ContainingType.TypeKind: TypeKind.Class } and (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false })
        && member.ContainingType.DeclaringSyntaxReferences.Any(part => program.WritesIn(part.GetSyntax()).WritesOf(member.Name).Count > 0);
}
