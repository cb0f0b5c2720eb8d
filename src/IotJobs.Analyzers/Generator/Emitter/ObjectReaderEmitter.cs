using IotJobs.Analyzers.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Generator.Emitter;

/// <summary>Writes the body of a method that reads an object: the members into locals, in any order, then the object out of them.</summary>
internal sealed class ObjectReaderEmitter
{
    private const int ConditionsPerLine = 5;

    private readonly IndentedWriter _output;
    private readonly ObjectType _type;
    private readonly EquatableArray<OutsideParameter> _outside;
    private readonly bool _isJob;
    private readonly string[] _locals;
    private readonly string _typeName;
    private readonly LanguageVersion _language;

    public ObjectReaderEmitter(IndentedWriter output, ObjectType type, FirmwareJobModel job, LanguageVersion language)
    {
        (_output, _type, _typeName, _language) = (output, type, job.NameOf(type), language);
        _isJob = ReferenceEquals(type, job.Document.Job);
        _outside = _isJob ? job.Reading.Parameters : default;
        var taken = new HashSet<string>(_outside.Select(parameter => parameter.Name.TrimStart('@')), StringComparer.Ordinal)
            { "reader", "members", "made", "defaults", "item" };
        _locals = [.. type.Members.Select((member, index) => IsKept(member) ? FormattableString.Invariant($"reader.TextOf({index})") : CSharpText.Local(member.Name, taken))];
    }

    /// <summary>Writes the field that describes the object.</summary>
    public static void EmitShape(IndentedWriter output, ObjectType type, string name, LanguageVersion language)
    {
        var items = type.Members.Select(member => member.Reading!.Role == MemberRole.Discriminator
            ? $"{Described("constant", member)}, {CSharpText.Literal(member.Constant!)}"
            : Described(RuleOf(member) + (IsKept(member) ? "-text" : ""), member));
        output.List($"private static readonly {LibraryNames.Object} {name} = {CSharpText.New(LibraryNames.Object, language)}", [.. items], ";").Line();
    }

    public void Emit(string shape, ReaderEmitter values)
    {
        var read = IndexesOf(HasLocal);
        read.ForEach(index => _output.Line($"{DeclarationOf(index, values)};"));
        _output.Line($"var members = reader.BeginObject({shape});");
        switch (read.Count)
        {
            case 0:
                _output.Line("reader.Next(ref members);");
                break;
            case 1:
                EmitOnly(read[0], values);
                break;
            default:
                _output.Begin("while (reader.Next(ref members))").Begin("switch (members.Current)");
                read.ForEach(index => EmitCase(index, values));
                _output.End().End().Line();
                break;
        }

        if (_isJob && _type.Members.Any(member => member.Reading!.Role == MemberRole.Discriminator))
        {
            _output.Line("if (reader.IsOther) return default;");
        }

        EmitObject();
    }

    // A list that is read here is null only where the document has none.
    private string DeclarationOf(int index, ReaderEmitter values) => values.InlineOf(_type.Members[index].Value) is { } list
        ? $"{ReaderEmitter.ListOf(list)} {_locals[index]} = default"
        : $"{_type.Members[index].Value.FullTypeName} {_locals[index]} = {ReadingOf(index).Default ?? "default"}";

    private void EmitOnly(int index, ReaderEmitter values)
    {
        const string loop = "while (reader.Next(ref members))";
        if (values.InlineOf(_type.Members[index].Value) is { } list)
        {
            _output.Begin(loop);
            EmitList(list, index, values);
            _output.End().Line();
        }
        else
        {
            _output.Body(loop, $"{_locals[index]} = {ValueOf(index, values)};");
        }
    }

    private void EmitCase(int index, ReaderEmitter values)
    {
        if (values.InlineOf(_type.Members[index].Value) is { } list)
        {
            _output.Line(FormattableString.Invariant($"case {index}:"));
            _output.Deeper(output =>
            {
                EmitList(list, index, values);
                output.Line("break;");
            });
        }
        else
        {
            _output.Line(FormattableString.Invariant($"case {index}: {_locals[index]} = {ValueOf(index, values)}; break;"));
        }
    }

    private void EmitList(ListType list, int index, ReaderEmitter values)
    {
        _output.Line("reader.BeginArray();").Line($"{_locals[index]} = {CSharpText.New(ReaderEmitter.ListOf(list), _language)}();");
        values.EmitItems(list, _locals[index]);
    }

    private static string Described(string rule, DocumentMember member) => CSharpText.Literal($"{rule} {member.JsonName}");

    private static string RuleOf(DocumentMember member) => member.Reading switch
    {
        { Role: MemberRole.Skipped } => "skipped",
        { IsRequired: true } => "required",
        { AcceptsNull: true } => "nullable",
        _ when IsNullOfItsOwn(member.Value) => "nullable",
        _ => "optional",
    };

    private static bool IsNullOfItsOwn(ValueForm form) => form is { Nullness: Nullness.None, Scalar.TakesNull: true };

    /// <summary>Whether a member is read into a variable.</summary>
    public static bool HasLocal(DocumentMember member) => member.Reading is not null && IsRead(member) && !IsKept(member);

    private static bool IsRead(DocumentMember member) => member.Reading!.Role is not (MemberRole.Skipped or MemberRole.Discriminator);

    // What the reader keeps needs neither a variable nor a case; that one which is missing is null.
    private static bool IsKept(DocumentMember member) =>
        IsRead(member) && member.Reading!.Default is null && member.Value.Scalar is { TypeName: "string", Reading: "reader.ReadString()" };

    // Whether it makes a difference that the document has the member.
    private static bool HasFlag(MemberReading member) =>
        !member.IsRequired && (member.HasDefault || member.Role is MemberRole.Assigned or MemberRole.Filled);

    private MemberReading ReadingOf(int index) => _type.Members[index].Reading!;

    // Where the type is known.
    private string New => CSharpText.New(_typeName, _language);

    private List<int> IndexesOf(Func<DocumentMember, bool> condition)
    {
        var indexes = new List<int>();
        for (var i = 0; i < _type.Members.Count; i++)
        {
            if (condition(_type.Members[i]))
            {
                indexes.Add(i);
            }
        }

        return indexes;
    }

    private string ValueOf(int index, ReaderEmitter values) =>
        ReadingOf(index) is { IsRequired: false, AcceptsNull: true } ? values.OrNull(_type.Members[index].Value) : values.Of(_type.Members[index].Value);

    // What an init-only member holds when the document does not say is what a new object holds.
    private void EmitObject()
    {
        var initialized = IndexesOf(member => member.Reading!.Role == MemberRole.Initialized);
        var optional = initialized.FindAll(index => HasFlag(ReadingOf(index)));
        var hasLater = _type.Members.Any(member => member.Reading!.Role is MemberRole.Assigned or MemberRole.Filled);
        if (optional.Count > 0)
        {
            _output.Line($"var defaults = default({_typeName});");
            EmitCondition([.. optional.Select(index => "!" + Has(index))]);
            EmitCreation("defaults = " + New, initialized.FindAll(index => !HasFlag(ReadingOf(index))), index => _locals[index]);
            _output.End().Line();
        }

        EmitCreation(
            hasLater ? "var made = new " + _typeName : "return " + New,
            initialized,
            index => HasFlag(ReadingOf(index)) ? $"{Has(index)} ? {_locals[index]} : defaults.{CSharpText.Identifier(_type.Members[index].Name)}" : _locals[index]);
        if (hasLater)
        {
            IndexesOf(member => member.Reading!.Role is MemberRole.Assigned or MemberRole.Filled).ForEach(EmitLater);
            _output.Line("return made;");
        }
    }

    private void EmitCondition(string[] alternatives)
    {
        var lines = alternatives.Select((text, index) => (text, Line: index / ConditionsPerLine)).GroupBy(item => item.Line, item => item.text)
            .Select(line => string.Join(" || ", line)).ToList();
        _output.Line($"if ({lines[0]}{(lines.Count == 1 ? ")" : "")}");
        for (var i = 1; i < lines.Count; i++)
        {
            _output.Deeper($"|| {lines[i]}{(i == lines.Count - 1 ? ")" : "")}");
        }

        _output.Begin();
    }

    private static string Has(int index) => FormattableString.Invariant($"members.Has({index})");

    private void EmitCreation(string start, List<int> initialized, Func<int, string> value)
    {
        var arguments = IndexesOf(member => member.Reading!.Argument is not null)
            .ConvertAll(index => $"{ReadingOf(index).Argument}: {_locals[index]}")
            .Concat(_outside.Where(parameter => parameter.Argument is not null).Select(parameter => $"{parameter.Argument}: {parameter.Name}"));
        var members = initialized.ConvertAll(index => $"{CSharpText.Identifier(_type.Members[index].Name)} = {value(index)}")
            .Concat(_outside.Where(parameter => parameter.Member is not null).Select(parameter => $"{parameter.Member} = {parameter.Name}"));
        _output.Creation(start, [.. arguments], [.. members], ";");
    }

    private void EmitLater(int index)
    {
        var (member, read) = (_type.Members[index].Of("made"), ReadingOf(index));
        if (read.Role == MemberRole.Assigned)
        {
            _output.Line($"{(read.IsRequired ? "" : $"if ({Has(index)}) ")}{member} = {_locals[index]};");
            return;
        }

        var target = FormattableString.Invariant($"filled{index}");
        _output.Begin($"if ({(read.IsRequired ? "" : Has(index) + " && ")}{member} is {LibraryNames.Lists}ICollection<{read.FillItem}> {{ IsReadOnly: false }} {target})")
            .Line($"{target}.Clear();")
            .Line($"foreach (var item in ({LibraryNames.Lists}IEnumerable<{read.FillItem}>){_locals[index]}) {target}.Add(item);")
            .End().Line();
    }
}
