using System.Globalization;
using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission.Reading;

/// <summary>Writes the body of a method that reads an object: the members into locals, in any order, then the object out of them.</summary>
internal sealed class ObjectReaderEmitter(
    IndentedWriter output, ObjectWriter form, ObjectReader reader, EquatableArray<OutsideParameter> outside)
{
    private const int BitsPerWord = 64;

    public void Emit()
    {
        for (var word = 0; word * BitsPerWord < form.Members.Count; word++)
        {
            output.Line($"ulong seen{word} = 0;");
        }

        ForEach(EmitLocals);
        output.Line("reader.BeginObject();").Begin("while (reader.NextMember(out var name))");
        EmitMatching();
        output.Line("reader.Skip();").End().Line();
        EmitRequired();
        EmitObject();
        ForEach(EmitLater);
        output.Line("return value;");
    }

    private void ForEach(Action<int, DocumentMember, MemberReader> action)
    {
        for (var i = 0; i < form.Members.Count; i++)
        {
            action(i, form.Members[i], reader.Members[i]);
        }
    }

    private static bool HasLocal(MemberReader member) => member.Role is not (MemberRole.Skipped or MemberRole.Discriminator);

    // Whether it makes a difference that the document has the member.
    private static bool HasFlag(MemberReader member) => !member.IsRequired && (member.HasDefault || member.Role is MemberRole.Assigned or MemberRole.Filled);

    private static string Bit(int index) => "0x" + (1UL << (index % BitsPerWord)).ToString("X", CultureInfo.InvariantCulture) + "UL";

    private void EmitLocals(int index, DocumentMember member, MemberReader read)
    {
        if (HasLocal(read))
        {
            output.Line($"{member.Value.FullTypeName} member{index} = {read.Default ?? "default"};");
        }

        if (HasFlag(read))
        {
            output.Line($"var has{index} = false;");
        }
    }

    private void EmitMatching()
    {
        if (form.Members.Count == 0)
        {
            return;
        }

        output.Begin("switch (name.Length)");
        foreach (var group in Enumerable.Range(0, form.Members.Count).GroupBy(index => Utf8Constant.LengthOf(form.Members[index].JsonName)).OrderBy(group => group.Key))
        {
            output.Begin(FormattableString.Invariant($"case {group.Key}:"));
            foreach (var index in group)
            {
                // The constant goes first: its length is then known to the comparison.
                output.Line("// " + JsonText.Quote(form.Members[index].JsonName, ascii: true))
                    .Begin($"if (reader.Is({Utf8Constant.Of(form.Members[index].JsonName)}, name))")
                    .Line($"reader.Once(ref seen{index / BitsPerWord}, {Bit(index)});");
                EmitMember(index, form.Members[index], reader.Members[index]);
                output.Line("continue;").End().Line();
            }

            output.Line("break;").End();
        }

        output.End().Line();
    }

    private void EmitMember(int index, DocumentMember member, MemberReader read)
    {
        switch (read)
        {
            case { Role: MemberRole.Skipped }:
                output.Line("reader.Skip();");
                break;
            case { Role: MemberRole.Discriminator }:
                EmitDiscriminator(member.Constant!);
                break;
            case { IsRequired: true }:
                output.Line($"member{index} = {ReadExpressions.Of(member.Value)};");
                break;
            case { AcceptsNull: true }:
                EmitValue(index, read, ReadExpressions.OrNull(member.Value));
                break;
            case var _ when ReadExpressions.TakesNull(member.Value):
                EmitValue(index, read, ReadExpressions.Of(member.Value));
                break;
            default:
                output.Begin("if (!reader.IsNull)");
                EmitValue(index, read, ReadExpressions.Of(member.Value));
                output.End().Line();
                break;
        }
    }

    private void EmitValue(int index, MemberReader read, string value)
    {
        output.Line($"member{index} = {value};");
        if (HasFlag(read))
        {
            output.Line($"has{index} = true;");
        }
    }

    private void EmitDiscriminator(string json)
    {
        var test = json[0] == '"' ? $"reader.IsText({Utf8Constant.Of(JsonText.Unquote(json))})" : $"reader.IsLiteral({Utf8Constant.Of(json)})";
        output.Begin($"if (!{test})").Line($"reader.RefuseOther({CSharpText.Literal(json)});").Line("return default;").End().Line();
    }

    private void EmitRequired()
    {
        var required = Enumerable.Range(0, form.Members.Count).Where(index => reader.Members[index].IsRequired);
        foreach (var group in required.GroupBy(index => index / BitsPerWord))
        {
            var all = "0x" + group.Aggregate(0UL, (bits, index) => bits | (1UL << (index % BitsPerWord))).ToString("X", CultureInfo.InvariantCulture) + "UL";
            var name = string.Join("", group.Take(group.Count() - 1).Select(index =>
                $"(seen{group.Key} & {Bit(index)}) == 0 ? {CSharpText.Literal(form.Members[index].JsonName)} : "))
                + CSharpText.Literal(form.Members[group.Last()].JsonName);
            output.Begin($"if ((seen{group.Key} & {all}) != {all})").Line($"throw reader.Missing({name});").End().Line();
        }
    }

    // What an init-only member holds when the document does not say is what a new object holds.
    private void EmitObject()
    {
        var initialized = Enumerable.Range(0, form.Members.Count).Where(index => reader.Members[index].Role == MemberRole.Initialized).ToList();
        var optional = initialized.Where(index => HasFlag(reader.Members[index])).ToList();
        if (optional.Count > 0)
        {
            output.Line($"var defaults = default({form.TypeName});")
                .Begin($"if ({string.Join(" || ", optional.Select(index => $"!has{index}"))})")
                .Line($"defaults = {Creation(initialized.Except(optional), index => $"member{index}")};")
                .End().Line();
        }

        output.Line($"var value = {Creation(initialized, index => HasFlag(reader.Members[index]) ? $"has{index} ? member{index} : defaults.{CSharpText.Identifier(form.Members[index].Name)}" : $"member{index}")};");
    }

    private string Creation(IEnumerable<int> initialized, Func<int, string> value)
    {
        var arguments = Enumerable.Range(0, form.Members.Count)
            .Where(index => reader.Members[index].Argument is not null)
            .Select(index => $"{reader.Members[index].Argument}: member{index}")
            .Concat(Outside(parameter => parameter.Argument).Select(parameter => $"{parameter.Name}: {parameter.Local}"));
        var members = initialized.Select(index => $"{CSharpText.Identifier(form.Members[index].Name)} = {value(index)}")
            .Concat(Outside(parameter => parameter.Member).Select(parameter => $"{parameter.Name} = {parameter.Local}"))
            .ToList();
        return $"new {form.TypeName}({string.Join(", ", arguments)}){(members.Count > 0 ? $" {{ {string.Join(", ", members)} }}" : "")}";
    }

    private IEnumerable<(string Name, string Local)> Outside(Func<OutsideParameter, string?> name) =>
        outside.Select((parameter, index) => (Name: name(parameter), Local: $"outside{index}")).Where(item => item.Name is not null)!;

    private void EmitLater(int index, DocumentMember member, MemberReader read)
    {
        if (read.Role == MemberRole.Assigned && read.IsRequired)
        {
            output.Line($"{member.Of("value")} = member{index};");
        }
        else if (read.Role == MemberRole.Assigned)
        {
            output.Begin($"if (has{index})").Line($"{member.Of("value")} = member{index};").End().Line();
        }
        else if (read.Role == MemberRole.Filled)
        {
            const string generic = "global::System.Collections.Generic.";
            output.Begin($"if ({(read.IsRequired ? "" : $"has{index} && ")}{member.Of("value")} is {generic}ICollection<{read.FillItem}> {{ IsReadOnly: false }} target{index})")
                .Line($"target{index}.Clear();")
                .Begin($"foreach (var item in ({generic}IEnumerable<{read.FillItem}>)member{index})").Line($"target{index}.Add(item);").End()
                .End().Line();
        }
    }
}
