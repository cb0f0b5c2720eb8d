using System.Text;
using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Writes the body of a method that writes an object. What is known while compiling and stands together is one literal.</summary>
internal sealed class ObjectEmitter(IndentedWriter output, ValueEmitter values, bool ascii)
{
    private enum Position
    {
        First,
        AfterOptional,
        AfterMember,
    }

    private readonly StringBuilder _constant = new();
    private Position _position = Position.First;

    public void Emit(ObjectWriter writer)
    {
        _constant.Append('{');
        for (var i = 0; i < writer.Members.Count; i++)
        {
            var member = writer.Members[i];
            if (member is { Literal: { } literal, Presence: not Presence.NotDefault })
            {
                BeginMember(member);
                _constant.Append(literal);
            }
            else if (member.Presence == Presence.Always)
            {
                BeginMember(member);
                EmitRequired(member);
            }
            else
            {
                EmitOptional(member, $"member{i}");
            }
        }

        _constant.Append('}');
        Flush();
    }

    private static bool IsString(ValueForm form) => form is { Kind: ValueKind.Simple, TypeName: "string" };

    private string NameOf(DocumentMember member) => JsonText.Quote(member.JsonName, ascii) + ":";

    private void BeginMember(DocumentMember member)
    {
        if (_position == Position.AfterOptional)
        {
            Flush();
            output.Line("writer.WriteSeparator();");
        }

        _constant.Append(_position == Position.AfterMember ? "," : "").Append(NameOf(member));
        _position = Position.AfterMember;
    }

    private void EmitRequired(DocumentMember member)
    {
        if (IsString(member.Value))
        {
            output.Line($"writer.WriteRawThenValue({CSharpText.Literal(_constant.ToString())}, {member.Of("value")});");
            _constant.Clear();
            return;
        }

        Flush();
        values.EmitOrNull(member.Value, member.Of("value"), CSharpText.Literal(member.Name));
    }

    private void EmitOptional(DocumentMember member, string local)
    {
        Flush();
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

        if (_position == Position.AfterOptional)
        {
            output.Line("writer.WriteSeparator();");
        }

        var name = CSharpText.Literal((_position == Position.AfterMember ? "," : "") + NameOf(member));
        if (IsString(member.Value))
        {
            output.Line($"writer.WriteRawThenValue({name}, {local});");
        }
        else
        {
            output.Line($"writer.WriteRaw({name});");
            values.Emit(member.Value, local, CSharpText.Literal(member.Name));
        }

        output.End().Line();
        _position = _position == Position.First ? Position.AfterOptional : _position;
    }

    private void Flush()
    {
        if (_constant.Length > 0)
        {
            output.Line($"writer.WriteRaw({CSharpText.Literal(_constant.ToString())});");
            _constant.Clear();
        }
    }
}
