using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Writes the heads of generated public members: what is virtual, what overrides, what is readonly.</summary>
internal sealed class MemberEmitter(IndentedWriter output, JobShape shape)
{
    /// <summary>The tool that [GeneratedCode] names.</summary>
    public const string Tool = "IotJobs.Analyzers";

    /// <summary>The attribute of every generated member.</summary>
    public static string GeneratedCode { get; } =
        $"global::System.CodeDom.Compiler.GeneratedCode(\"{Tool}\", \"{typeof(MemberEmitter).Assembly.GetName().Version.ToString(3)}\")";

    public IndentedWriter Output { get; } = output;

    /// <summary>Begins a public method; <see cref="IndentedWriter.End"/> ends it.</summary>
    /// <param name="group">The groups of generated members that a base must have to have this one.</param>
    /// <param name="signature">Return type, name and parameters.</param>
    /// <param name="documentation">Lines of its documentation comment.</param>
    public void Begin(BaseMembers group, string signature, params string[] documentation)
    {
        foreach (var line in documentation)
        {
            Output.Line("/// " + line);
        }

        Output.Line($"[{GeneratedCode}]").Begin($"public {ModifierOf(group)}{signature}");
    }

    /// <summary>The modifier of a public member, and a space; empty when it needs none.</summary>
    /// <remarks>A job that derives from a job is sent as what it is, also through a variable of its base.</remarks>
    public string ModifierOf(BaseMembers group) =>
        shape.IsValueType ? "readonly "
        : (shape.Base & group) == group ? "override "
        : shape.IsInheritable ? "virtual "
        : "";
}
