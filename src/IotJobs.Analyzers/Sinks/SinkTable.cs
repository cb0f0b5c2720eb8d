using System.Collections.Concurrent;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Sinks;

/// <summary>A place where values arrive that AWS IoT judges: a member of a request, a marked member, parameter or result.</summary>
/// <param name="Name">What a message calls it.</param>
/// <param name="Symbol">The member, parameter or method; null in a file.</param>
internal sealed record Sink(string Name, ISymbol? Symbol)
{
    /// <summary>What texts are accepted, when it holds a text.</summary>
    public TextMember? Text { get; init; }

    /// <summary>The row of the service model, for members of requests and structures.</summary>
    public ValueConstraint? Constraint { get; init; }

    /// <summary>The enumeration, when it holds a word.</summary>
    public JobEnumeration? Words { get; init; }

    /// <summary>Whether it holds a job document.</summary>
    public bool IsDocument { get; init; }

    /// <summary>What each item has to be, when it holds a collection.</summary>
    public Sink? Item { get; init; }

    /// <summary>Whether it is a member of a request or structure of the SDK.</summary>
    public bool IsOfRequest { get; init; }
}

/// <summary>Tells which symbols are sinks. Safe to share between threads.</summary>
internal sealed class SinkTable(SdkSymbols symbols)
{
    private readonly ConcurrentDictionary<ISymbol, Sink?> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Sink?> _parameters = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Sink?> _results = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Sink?> _words = new(SymbolEqualityComparer.Default);

    private KnownSymbols Known => symbols.Known;

    /// <summary>The sink that a property or field is, or null.</summary>
    public Sink? OfMember(ISymbol member) => _members.GetOrAdd(member.OriginalDefinition, Member);

    /// <summary>The sink that a marked parameter is, or null.</summary>
    public Sink? OfParameter(IParameterSymbol parameter) => _parameters.GetOrAdd(parameter.OriginalDefinition, key =>
        Marked(key, TextMembers.OfParameter((IParameterSymbol)key, Known), ((IParameterSymbol)key).Type));

    /// <summary>The sink that the marked result of a method is, or null.</summary>
    public Sink? OfResult(IMethodSymbol method) => _results.GetOrAdd(method.OriginalDefinition, key =>
        Marked(key, TextMembers.OfReturnValue((IMethodSymbol)key, Known), Awaited(((IMethodSymbol)key).ReturnType)));

    /// <summary>The sink of a word that leaves the program; null when the enumeration is none of Jobs.</summary>
    public Sink? OfWord(INamedTypeSymbol enumeration) => _words.GetOrAdd(enumeration, key =>
        JobEnumeration.Of((INamedTypeSymbol)key, Known) is { } words ? new(words.Name, key) { Words = words } : null);

    /// <summary>The sink of a word that is handed to code of another assembly; null where it is only compared, or handed on within the program.</summary>
    public Sink? OfWordArgument(IParameterSymbol parameter, INamedTypeSymbol enumeration) =>
        (SymbolEqualityComparer.Default.Equals(parameter.ContainingAssembly, Known.Compilation.Assembly) && !SymbolEqualityComparer.Default.Equals(parameter.Type, enumeration))
        || parameter.Type.SpecialType is SpecialType.System_Object or SpecialType.System_String
        || parameter.OriginalDefinition.Type.TypeKind == TypeKind.TypeParameter
        || parameter.ContainingSymbol.Name is nameof(Equals) or nameof(ReferenceEquals) or "CompareTo" or "op_Equality" or "op_Inequality" or "op_Implicit"
            ? null
            : OfWord(enumeration);

    private Sink? Member(ISymbol member)
    {
        var type = member switch { IPropertySymbol property => property.Type, IFieldSymbol field => field.Type, _ => null };
        if (symbols.IsCdk(member.ContainingAssembly))
        {
            return OfCdk(member);
        }

        if (symbols.IsSdk(member.ContainingAssembly) && symbols.TypeNameOf(member.ContainingType) is { } typeName)
        {
            return ServiceConstraints.TryGet(typeName, member.Name) is { } row
                ? new(member.Name, member)
                {
                    Text = TextMembers.OfMember(member, Known),
                    Constraint = row.Value,
                    Words = JobEnumeration.Of(type as INamedTypeSymbol, Known),
                    IsDocument = row.Value == TextConstraints.Document,
                    IsOfRequest = true,
                }
                : type is INamedTypeSymbol other ? OfWord(other) : null;
        }

        return Marked(member, Known.CanBeMarked(member.ContainingAssembly) ? TextMembers.OfMember(member, Known) : null, type)
            ?? (type is INamedTypeSymbol word && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, Known.Compilation.Assembly) ? OfWord(word) : null);
    }

    // The construct has the members of its properties.
    private Sink? OfCdk(ISymbol member) => (symbols.TypeNameOf(member.ContainingType) ?? CdkTypes.OfConstruct(member.ContainingType)) is { } typeName
        && symbols.DialectOf(member.ContainingType) is var dialect
        && dialect.MemberOf(typeName, member.Name) is { } name
        && dialect.RowOf(typeName, name) is { } row
            ? new(member.Name, member)
            {
                Text = TextMembers.Of(row),
                Constraint = row.Value,
                Words = row.Value is WordConstraint words ? JobEnumeration.Named(words.Name, Known.Compilation) : null,
                IsDocument = row.Value == TextConstraints.Document,
                IsOfRequest = true,
            }
            : null;

    private static Sink? Marked(ISymbol symbol, TextMember? mark, ITypeSymbol? type) => mark is null || type is null ? null
        : type.SpecialType == SpecialType.System_String ? OfText(symbol, mark)
        : IsTexts(type) ? new(mark.Name, symbol) { Item = OfText(symbol, mark) }
        : null;

    // What an async method returns is the text, not the task.
    private static ITypeSymbol Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [{ } result], ContainingNamespace: { } space } && space.ToDisplayString() == "System.Threading.Tasks" ? result : type;

    private static Sink OfText(ISymbol symbol, TextMember mark) => new(mark.Name, symbol)
    {
        Text = mark,
        Constraint = mark.Kind == TextMemberKind.Text ? mark.Constraint : null,
        IsDocument = mark.Constraint == TextConstraints.Document,
    };

    private static bool IsTexts(ITypeSymbol type) => type is not IArrayTypeSymbol { Rank: > 1 } && Types.ItemOf(type)?.SpecialType == SpecialType.System_String;
}
