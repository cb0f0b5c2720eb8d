using System.Text;
using IotJobs.Analyzers.Generator.Model;

namespace IotJobs.Analyzers.Generator.Emitter;

/// <summary>Writes the body of a method that writes an object. What is known while compiling and stands together is one literal.</summary>
internal sealed class ObjectWriterEmitter(IndentedWriter output, ValueEmitter values, bool ascii)
{
    // A longer literal has a line of its own.
    private const int LongestBefore = 40;

    private readonly StringBuilder _constant = new();
    private readonly HashSet<string> _locals = new(StringComparer.Ordinal) { "writer", "length", "value", "depth", "start", "begin", "i", "item", "entry" };

    // Each member begins with a comma. The first one becomes the brace: here if that member is always there, else when all are written.
    public void Emit(ObjectType type)
    {
        var isOpen = type.Members.Count == 0 || IsAlways(type.Members[0]);
        if (isOpen)
        {
            _constant.Append('{');
        }
        else
        {
            output.Line("var start = length;");
        }

        for (var i = 0; i < type.Members.Count; i++)
        {
            Emit(type.Members[i], isOpen && i == 0 ? "" : ",");
        }

        if (isOpen)
        {
            _constant.Append('}');
            output.Line($"return {ValueEmitter.AfterRaw(TakeConstant())};");
        }
        else
        {
            Flush();
            output.Line("return writer.Close(length, start, '{', '}');");
        }
    }

    private static bool IsConstant(DocumentMember member) => member is { Literal: not null, Presence: not Presence.NotDefault };

    private static bool IsAlways(DocumentMember member) => member.Presence == Presence.Always || IsConstant(member);

    private void Emit(DocumentMember member, string separator)
    {
        var name = separator + JsonText.Quote(member.JsonName, ascii) + ":";
        var nameInCode = CSharpText.Literal(member.Name);
        var value = member.Of("value");
        if (IsConstant(member))
        {
            _constant.Append(name).Append(member.Literal);
            return;
        }

        if (IsAlways(member))
        {
            if (_constant.Length > LongestBefore)
            {
                Flush();
            }

            _constant.Append(name);
            var local = member.Value.Nullness == Nullness.None ? "" : LocalOf(member);
            output.Line($"length = {values.OrNull(TakeConstant(), member.Value, value, nameInCode, local)};");
            return;
        }

        Flush();
        if (member.Presence == Presence.NotDefault)
        {
            var local = LocalOf(member);
            var equality = $"{LibraryNames.Lists}EqualityComparer<{member.Value.TypeName}>.Default.Equals({local}, default)";
            output.Line($"var {local} = {value};").Body($"if (!{equality})", $"length = {values.Of(name, member.Value, local, nameInCode)};");
        }
        else if (member.Value.Scalar?.IsPlainText == true || values.IsOfTexts(member.Value))
        {
            var method = values.IsOfTexts(member.Value) ? "WriteTextsIfAny" : "WriteTextIfAny";
            output.Line($"length = writer.{method}(length, {CSharpText.Literal(name)}, {value});");
        }
        else if (values.Inline.Of(member.Value) is { } list)
        {
            EmitList(list, member, name, value);
        }
        else
        {
            var local = LocalOf(member);
            output.Body($"if ({value} is {ValueEmitter.PatternOf(member.Value)} {local})", $"length = {values.Of(name, member.Value, local, nameInCode)};");
        }
    }

    private void EmitList(ListType list, DocumentMember member, string name, string value)
    {
        // A pattern costs the compiler more than a comparison of references.
        var local = LocalOf(member);
        _ = member.Value.Nullness == Nullness.Reference
            ? output.Line($"var {local} = {value};").Begin($"if ((object){local} != null)")
            : output.Begin($"if ({value} is {ValueEmitter.PatternOf(member.Value)} {local})");
        output.Line($"length = {ValueEmitter.AfterRaw(name)};")
            .Line("var begin = length;");
        WriterEmitter.EmitItems(output, values, list, local);
        output.Line("length = writer.Close(length, begin, '[', ']');").End().Line();
    }

    private string LocalOf(DocumentMember member) => CSharpText.Local(member.Name, _locals);

    private void Flush()
    {
        if (_constant.Length > 0)
        {
            output.Line($"length = {ValueEmitter.AfterRaw(TakeConstant())};");
        }
    }

    private string TakeConstant()
    {
        var constant = _constant.ToString();
        _constant.Clear();
        return constant;
    }
}
