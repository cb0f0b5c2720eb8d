using System.Text;
using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Writes the body of a method that writes an object. What is known while compiling and stands together is one literal.</summary>
internal sealed class ObjectEmitter(IndentedWriter output, ValueEmitter values, bool ascii)
{
    private readonly StringBuilder _constant = new();

    // Each member begins with a comma. The first one becomes the brace: here if that member is always there, else when all are written.
    public void Emit(ObjectWriter writer)
    {
        var isOpen = writer.Members.Count == 0 || IsAlways(writer.Members[0]);
        if (isOpen)
        {
            _constant.Append('{');
        }
        else
        {
            output.Line("var start = length;");
        }

        for (var i = 0; i < writer.Members.Count; i++)
        {
            Emit(writer.Members[i], $"member{i}", isOpen && i == 0 ? "" : ",");
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

    private void Emit(DocumentMember member, string local, string separator)
    {
        var name = separator + JsonText.Quote(member.JsonName, ascii) + ":";
        var nameInCode = CSharpText.Literal(member.Name);
        if (IsConstant(member))
        {
            _constant.Append(name).Append(member.Literal);
        }
        else if (IsAlways(member))
        {
            _constant.Append(name);
            values.EmitOrNull(TakeConstant(), member.Value, member.Of("value"), nameInCode);
        }
        else
        {
            Flush();
            BeginCondition(member, local);
            values.Emit(name, member.Value, local, nameInCode);
            output.End().Line();
        }
    }

    private void BeginCondition(DocumentMember member, string local)
    {
        if (member.Presence == Presence.NotDefault)
        {
            output.Line($"var {local} = {member.Of("value")};")
                .Begin($"if (!global::System.Collections.Generic.EqualityComparer<{member.Value.TypeName}>.Default.Equals({local}, default))");
        }
        else
        {
            var isArray = member.Value.Nullness is Nullness.DefaultArray or Nullness.NullableArray;
            output.Begin($"if ({member.Of("value")} is {(isArray ? "{ IsDefault: false }" : "{ }")} {local})");
        }
    }

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
