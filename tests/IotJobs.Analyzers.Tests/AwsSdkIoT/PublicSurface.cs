using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.AwsSdkIoT;

/// <summary>The public surface of an assembly, in the words of <see cref="SurfaceFiles"/>.</summary>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat MemberFormat = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    /// <summary>Every public type and public member of an assembly; what is inherited belongs to the base.</summary>
    public static IEnumerable<string> Of(IAssemblySymbol assembly) => Types(assembly.GlobalNamespace).SelectMany(Lines);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol scope) =>
        scope.GetNamespaceMembers().SelectMany(Types)
            .Concat(scope.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public));

    private static IEnumerable<string> Lines(INamedTypeSymbol type)
    {
        var head = Head(type);
        return type.GetAttributes().Where(IsOfTheSdk).Select(attribute => $"[{Attribute(attribute)}]")
            .Concat(type.GetMembers().Where(IsListed).Select(Member))
            .Select(member => $"{head} | {member}")
            .Prepend(head);
    }

    private static string Head(INamedTypeSymbol type)
    {
        var modifier = type switch
        {
            { TypeKind: not TypeKind.Class } => "",
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        var bases = new[] { type.BaseType }.OfType<INamedTypeSymbol>()
            .Where(candidate => candidate.SpecialType != SpecialType.System_Object)
            .Concat(type.Interfaces.Where(candidate => !type.Interfaces.Any(other => other.AllInterfaces.Contains(candidate))))
            .Select(candidate => candidate.Name).ToList();
        return $"{modifier}{type.ToDisplayString()}{(bases.Count == 0 ? "" : " : ")}{string.Join(", ", bases)}";
    }

    private static bool IsListed(ISymbol member) => member.DeclaredAccessibility == Accessibility.Public && member switch
    {
        // A public constructor without parameters that has no other beside it goes without saying.
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true } constructor =>
            constructor.ContainingType.InstanceConstructors.Length > 1,
        IMethodSymbol method => method.AssociatedSymbol is null,
        _ => true,
    };

    private static string Member(ISymbol member)
    {
        var attribute = member.GetAttributes().FirstOrDefault(IsOfTheSdk);
        return (attribute is null ? "" : $"[{Attribute(attribute)}] ") + member.ToDisplayString(MemberFormat);
    }

    private static bool IsOfTheSdk(AttributeData attribute) =>
        attribute.AttributeClass?.ContainingNamespace.ToDisplayString().StartsWith("Amazon.", StringComparison.Ordinal) == true;

    private static string Attribute(AttributeData attribute)
    {
        var arguments = attribute.ConstructorArguments.Select(constant => constant.ToCSharpString())
            .Concat(attribute.NamedArguments.Select(argument => $"{argument.Key} = {argument.Value.ToCSharpString()}"));
        return $"{attribute.AttributeClass!.Name.Replace("Attribute", "", StringComparison.Ordinal)}({string.Join(", ", arguments)})";
    }

}
