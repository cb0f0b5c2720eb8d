using IotJobs.Analyzers.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>Jobs that derive from jobs.</summary>
internal static class BaseJobs
{
    /// <summary>The generated members that <paramref name="type"/> inherits and overrides.</summary>
    public static BaseMembers MembersOf(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        var members = BaseMembers.None;
        for (var current = type.BaseType; current is not null and not { SpecialType: SpecialType.System_Object }; current = current.BaseType)
        {
            if (FirmwareJobParser.FindAttribute(current) is { } attribute)
            {
                members |= SymbolEqualityComparer.Default.Equals(current.ContainingAssembly, compilation.Assembly)
                    ? MembersOfSource(current, attribute, compilation, cancellationToken)
                    : MembersOfReference(current);
            }
            else if (GeneratedMemberChecks.Names.Any(name => !current.GetMembers(name).IsEmpty))
            {
                // Members of the user's own stand between: what the interface asks for is overridden where it can be, the rest is hidden.
                return members | DocumentMembersOf(current);
            }
        }

        return members;
    }

    // The generator does not see its own output: what it will write follows from the type.
    private static BaseMembers MembersOfSource(
        INamedTypeSymbol type, AttributeData attribute, Compilation compilation, CancellationToken cancellationToken) =>
        FirmwareJobParser.Parse(type, attribute, compilation, cancellationToken).Model is { } model
            ? BaseMembers.Text | BaseMembers.Utf8 | BaseMembers.Input | BaseMembers.Request | BaseMembers.JobTemplate
                | (model.Template is null ? BaseMembers.GivenJobId : BaseMembers.Template)
            : BaseMembers.None;

    private static BaseMembers MembersOfReference(INamedTypeSymbol type) =>
        DocumentMembersOf(type)
        | (HasVirtual(type, "ToCreateJobInputJson") ? BaseMembers.Input : BaseMembers.None)
        | (HasVirtual(type, "ToCreateJobRequest") ? BaseMembers.Request : BaseMembers.None)
        | (HasVirtual(type, "ToCreateJobTemplateRequest") ? BaseMembers.JobTemplate : BaseMembers.None)
        | (HasVirtual(type, "ToJobId") ? BaseMembers.Template : BaseMembers.None)
        | (type.GetMembers("ToCreateJobInputJson").OfType<IMethodSymbol>().Any(IsGivenJobId) ? BaseMembers.GivenJobId : BaseMembers.None);

    private static bool IsGivenJobId(IMethodSymbol method) => IsVirtual(method) && method.Parameters.Length > 0 && method.Parameters[0].Type.Name == "JobId";

    private static BaseMembers DocumentMembersOf(INamedTypeSymbol type) =>
        (HasVirtual(type, "ToJobDocument", SpecialType.System_String) ? BaseMembers.Text : BaseMembers.None)
        | (HasVirtual(type, "WriteJobDocument", SpecialType.System_Void, "global::System.Buffers.IBufferWriter<byte>") ? BaseMembers.Utf8 : BaseMembers.None);

    // What the user's own code declares may be something else of the same name.
    private static bool HasVirtual(INamedTypeSymbol type, string name, SpecialType result, params string[] parameters) =>
        type.GetMembers(name).OfType<IMethodSymbol>().Any(method => IsVirtual(method)
            && method.Arity == 0
            && method.ReturnType.SpecialType == result
            && method.Parameters.Select(parameter => TypeNames.Full(parameter.Type)).SequenceEqual(parameters, StringComparer.Ordinal));

    private static bool HasVirtual(INamedTypeSymbol type, string name) => type.GetMembers(name).Any(IsVirtual);

    private static bool IsVirtual(ISymbol member) =>
        (member.IsVirtual || member.IsOverride || member.IsAbstract) && !member.IsSealed && member.DeclaredAccessibility == Accessibility.Public;
}
