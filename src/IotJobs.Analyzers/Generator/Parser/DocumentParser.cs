using System.Collections.Immutable;
using IotJobs.Analyzers.Generator.Model;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>Walks the types that are reachable from a job and describes how each is written: rules 4003 and 4004.</summary>
internal sealed class DocumentParser(
    INamedTypeSymbol job,
    JobDocumentOptions options,
    Compilation compilation,
    DocumentProblems problems,
    CancellationToken cancellationToken)
{
    // Types that hold themselves in ever new constructions (Node<Node<T>>) have no bottom.
    private const int MaxNesting = 64;

    private readonly List<DocumentType> _types = new();

    // Box<string?> may hold null where Box<string> may not.
    private readonly Dictionary<ITypeSymbol, string?> _names = new(SymbolEqualityComparer.IncludeNullability);

    // Collections of URLs that are presigned: their types may stand elsewhere without the mark.
    private readonly Dictionary<ITypeSymbol, string?> _presigned = new(SymbolEqualityComparer.IncludeNullability);
    private readonly HashSet<ITypeSymbol> _open = new(SymbolEqualityComparer.IncludeNullability);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly ConstantMember _constants = new(compilation, options.Ascii, cancellationToken);
    private readonly MarkedMembers _marked = new(job, problems, cancellationToken);
    private readonly ObsoleteUse _obsolete = new();
    private bool _canRecurse;
    private bool _holdsItself;

    /// <summary>The symbols behind the model.</summary>
    public DocumentSymbols Symbols { get; } = new();

    /// <summary>How the document of the job is written; only to be used when there was no problem.</summary>
    public DocumentModel Parse()
    {
        // A converter on the job itself is the user's own affair: it may well write what ToJobDocument gives.
        if (DocumentForms.AdviceAgainstNumberHandling(job) is { } advice)
        {
            problems.NoDocumentForm(job, job, advice);
        }

        NameFor(job, _names, (name, typeName) => ObjectTypeOf(job, name, typeName));
        if (_holdsItself)
        {
            _marked.RefuseParameters();
        }

        return new(_types.ToEquatableArray(), _canRecurse, _obsolete.Found, options.Ascii);
    }

    private ValueForm? FormOf(ITypeSymbol type, MemberCandidate member)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return FormOf(nullable.TypeArguments[0], member) is { } form
                ? form with { Nullness = form.Nullness == Nullness.DefaultArray ? Nullness.NullableArray : Nullness.NullableValue }
                : null;
        }

        // What is unknown is the compiler's to report; a parameter belongs to a type that is refused as a whole.
        if (type.TypeKind is TypeKind.Error or TypeKind.TypeParameter)
        {
            return null;
        }

        _obsolete.Visit(type);
        var nullness = type.IsReferenceType ? Nullness.Reference
            : CollectionShape.IsImmutableArray(type) ? Nullness.DefaultArray
            : Nullness.None;
        var typeName = TypeNames.Full(type);
        var scalar = Scalar.Of(typeName);
        if (member.IsPresigned && (scalar is not null || CollectionShape.Of(type) is null))
        {
            if (!MarkedMembers.IsUrlType(type))
            {
                Refuse(member, type, Phrases.UseUrlType);
                return null;
            }

            scalar = type.SpecialType == SpecialType.System_String ? Scalar.PresignedText : Scalar.PresignedUri;
        }

        return scalar is not null ? new(typeName, nullness, scalar)
            : NameFor(type, member, nullness) is { } name ? new(typeName, nullness, null, name)
            : null;
    }

    private string? NameFor(ITypeSymbol type, MemberCandidate member, Nullness nullness)
    {
        if (!CollectionShape.IsOfFramework(type) && DocumentForms.AdviceAgainstAttributes(type) is { } attributes)
        {
            return Refuse(member, type, attributes);
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
        {
            return NameFor(type, _names, (name, typeName) => EnumTypes.Of(enumeration, name, typeName, _obsolete));
        }

        if (CollectionShape.Of(type) is { } collection)
        {
            return collection.Key is null or { SpecialType: SpecialType.System_String }
                ? NameFor(type, member.IsPresigned ? _presigned : _names, (name, typeName) => CollectionTypeOf(collection, member, nullness, name, typeName))
                : Refuse(member, type, Phrases.UseStringKeys);
        }

        return DocumentForms.AdviceAgainst(type) is { } advice
            ? Refuse(member, type, advice)
            : NameFor(type, _names, (name, typeName) => ObjectTypeOf((INamedTypeSymbol)type, name, typeName));
    }

    private string? Refuse(MemberCandidate member, ITypeSymbol type, string advice)
    {
        problems.NoDocumentForm(member.Symbol, type, advice);
        return null;
    }

    private string? NameFor(ITypeSymbol type, Dictionary<ITypeSymbol, string?> names, Func<string, string, DocumentType?> create)
    {
        cancellationToken.ThrowIfCancellationRequested();
        type = type.WithNullableAnnotation(NullableAnnotation.None);
        if (names.TryGetValue(type, out var known))
        {
            _canRecurse |= _open.Contains(type);
            _holdsItself |= SymbolEqualityComparer.Default.Equals(type, job);
            return known;
        }

        if (_open.Count >= MaxNesting)
        {
            problems.NoDocumentForm(job, type, Phrases.EndNesting);
            return null;
        }

        var name = UniqueName(type);
        names.Add(type, name);
        Symbols.Types.Add(name, type);
        _open.Add(type);
        var position = _types.Count;
        if (create(name, TypeNames.Full(type)) is { } described)
        {
            _types.Insert(position, described);
        }
        else
        {
            names[type] = null;
        }

        _open.Remove(type);
        return names[type];
    }

    private DocumentType? CollectionTypeOf(
        CollectionShape collection, MemberCandidate member, Nullness nullness, string name, string typeName) =>
        FormOf(collection.Item, member) is not { } item ? null
        : collection.Key is null ? new ListType(name, typeName, nullness, item, collection.Iteration)
        : new DictionaryType(name, typeName, nullness, item, collection.Iteration.EnumerableName);

    private ObjectType ObjectTypeOf(INamedTypeSymbol type, string name, string typeName)
    {
        var members = ImmutableArray.CreateBuilder<DocumentMember>();
        var symbols = new List<ISymbol>();
        var selection = new MemberSelection(
            options.Naming, (second, first) => problems.SharedName(second.Symbol, first.Symbol, second.JsonName));
        foreach (var member in selection.Select(type))
        {
            if (FormOfMember(type, member) is { } form)
            {
                symbols.Add(member.Symbol);
                members.Add(new(
                    member.Symbol.Name,
                    ContainerOf(type, member.Symbol),
                    member.JsonName,
                    form,
                    PresenceOf(member, form),
                    ConstantOf(type, member),
                    member.Parameter));
            }
        }

        foreach (var field in MemberSelection.LevelsOf(type).SelectMany(level => level.GetMembers().OfType<IFieldSymbol>()).Where(MemberCandidate.IsFieldLeftOut))
        {
            problems.FieldLeftOut(field);
        }

        Symbols.Members.Add(name, symbols);
        return new(name, typeName, type.IsReferenceType ? Nullness.Reference : Nullness.None, members.ToEquatableArray());
    }

    private ValueForm? FormOfMember(INamedTypeSymbol owner, MemberCandidate member)
    {
        _obsolete.Visit(member.Symbol);
        var read = member.Symbol is IPropertySymbol property ? MemberCandidate.GetterOf(property) ?? member.Symbol : member.Symbol;
        if (read.DeclaredAccessibility != Accessibility.Public && !compilation.IsSymbolAccessibleWithin(read, job, owner))
        {
            problems.NoDocumentForm(member.Symbol, member.Type, Message.Of(Phrases.MakeAccessible, job.Name));
            return null;
        }

        if (DocumentForms.AdviceAgainstAttributes(member.Symbol) is { } advice)
        {
            problems.NoDocumentForm(member.Symbol, member.Type, advice);
            return null;
        }

        // A URL that is declared not to be null has to be there: a job without it cannot be carried out.
        var form = FormOf(member.Type, member);
        return form?.Scalar?.IsPresigned == true && member.Type.NullableAnnotation == NullableAnnotation.NotAnnotated
            ? form with { Nullness = Nullness.None }
            : form;
    }

    // What AWS IoT replaces is no constant to the device.
    private string? ConstantOf(INamedTypeSymbol owner, MemberCandidate member)
    {
        _marked.CheckParameter(owner, member);
        var constant = _constants.JsonOf(member.Symbol);
        if (constant is not null && member.IsPresigned)
        {
            _marked.CheckUrl(member, constant, _constants.ExpressionOf(member.Symbol));
        }

        return member.IsPresigned || member.Parameter is not null ? null : constant;
    }

    private static Presence PresenceOf(MemberCandidate member, ValueForm form) => (member.Ignore, form.Nullness) switch
    {
        _ when member.Parameter is not null => Presence.Always,
        (IgnoreCondition.Never, _) => Presence.Always,
        (IgnoreCondition.WhenDefault, Nullness.None) => Presence.NotDefault,
        (_, Nullness.None) => Presence.Always,
        _ => Presence.NotNull,
    };

    // A member that a more derived one hides is reached through the type that declares it.
    private static string? ContainerOf(INamedTypeSymbol type, ISymbol member) =>
        !SymbolEqualityComparer.Default.Equals(member.ContainingType, type)
        && (type.TypeKind == TypeKind.Interface || MemberSelection.LevelsOf(type)
            .TakeWhile(level => !SymbolEqualityComparer.Default.Equals(level, member.ContainingType))
            .Any(level => !level.GetMembers(member.Name).IsEmpty))
            ? TypeNames.Full(member.ContainingType)
            : null;

    private string UniqueName(ITypeSymbol type)
    {
        var name = TypeNames.ForIdentifier(type);
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = $"{TypeNames.ForIdentifier(type)}{number}";
        }

        return name;
    }
}
