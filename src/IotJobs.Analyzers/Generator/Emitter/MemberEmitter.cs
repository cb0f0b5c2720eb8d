using IotJobs.Analyzers.Generator.Model;

namespace IotJobs.Analyzers.Generator.Emitter;

/// <summary>Writes the heads of generated public members: what is virtual, what overrides, what is readonly.</summary>
internal sealed class MemberEmitter(IndentedWriter output, JobShape shape)
{
    /// <summary>The tool that [GeneratedCode] names.</summary>
    public const string Tool = "IotJobs.Analyzers";

    /// <summary>The version of the tool.</summary>
    public static string Version { get; } = typeof(MemberEmitter).Assembly.GetName().Version.ToString(3);

    /// <summary>The attributes of a class that holds what generated members call.</summary>
    public static string OfImplementation { get; } = $"[global::System.CodeDom.Compiler.GeneratedCode(\"{Tool}\", \"{Version}\"), {LibraryNames.Uncovered}]";

    public IndentedWriter Output { get; } = output;

    /// <summary>Writes a public method that is one expression.</summary>
    /// <param name="group">The groups of generated members that a base must have to have this one.</param>
    /// <param name="name">Return type and name.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="documentation">Lines of its documentation comment.</param>
    public void Method(BaseMembers group, string name, string[] parameters, string expression, params string[] documentation)
    {
        Document(documentation);
        Output.Expression($"public {ModifierOf(group)}{name}", parameters, expression).Line();
    }

    /// <summary>The same for a static one.</summary>
    public void StaticMethod(string name, string[] parameters, string expression, params string[] documentation)
    {
        Document(documentation);
        Output.Expression("public static " + name, parameters, expression).Line();
    }

    /// <summary>Begins a public method; <see cref="IndentedWriter.End"/> ends it.</summary>
    public IndentedWriter Begin(BaseMembers group, string name, string[] parameters, params string[] documentation)
    {
        Document(documentation);
        return Output.List($"public {ModifierOf(group)}{name}", parameters, "").Begin();
    }

    /// <summary>Writes a documentation comment, and the attribute of the member that follows.</summary>
    public void Document(params string[] documentation)
    {
        foreach (var line in documentation)
        {
            Output.Line("/// " + line);
        }

        Output.Line($"[{LibraryNames.Uncovered}]");
    }

    // A job that derives from a job is sent as what it is, also through a variable of its base.
    private string ModifierOf(BaseMembers group) =>
        shape.IsValueType ? "readonly "
        : (shape.Base & group) == group ? "override "
        : shape.IsInheritable ? "virtual "
        : "";
}
