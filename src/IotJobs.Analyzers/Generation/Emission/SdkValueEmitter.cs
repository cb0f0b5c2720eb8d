using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Writes what the SDK's requests have in common.</summary>
internal sealed class SdkValueEmitter(IndentedWriter output)
{
    /// <summary>The namespace of requests and structures, with the dot.</summary>
    public const string Space = "global::Amazon.IoT.Model.";

    /// <summary>Writes the members of an object initializer.</summary>
    public void EmitMembers(IEnumerable<RequestMember> members)
    {
        foreach (var member in members)
        {
            Emit(member.Property + " = ", member.Value);
        }
    }

    /// <summary>Writes <paramref name="value"/> as an item of an initializer, after <paramref name="prefix"/>.</summary>
    public void Emit(string prefix, RequestValue value)
    {
        switch (value)
        {
            case RequestText text:
                output.Line($"{prefix}{CSharpText.Literal(text.Value)},");
                break;
            case RequestNumber number:
                output.Line($"{prefix}{number.Value},");
                break;
            case RequestObject item:
                output.Begin($"{prefix}new {Space}{item.Type}");
                EmitMembers(item.Members);
                output.End(",");
                break;
            case RequestList list:
                output.Begin($"{prefix}new global::System.Collections.Generic.List<{Space}{list.ItemType}>");
                foreach (var item in list.Items)
                {
                    Emit("", item);
                }

                output.End(",");
                break;
        }
    }
}
