using IotJobs.Analyzers.Generator.Emitter;
using IotJobs.Analyzers.Generator.Model;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser.Reading;

/// <summary>Collects what the caller of the parser has to say: arguments of the constructor first, then members, those of bases first.</summary>
internal sealed class OutsideParameters(INamedTypeSymbol job)
{
    private readonly List<OutsideParameter> _arguments = new();
    private readonly List<OutsideParameter> _members = new();
    private readonly List<int> _levels = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal) { "utf8Json", "json", "job", "reader" };

    public int Count => _arguments.Count + _members.Count;

    public void AddArgument(IParameterSymbol parameter) =>
        _arguments.Add(Create(parameter.Name, parameter.Type, CSharpText.Identifier(parameter.Name), null));

    public void AddMember(ISymbol member, ITypeSymbol type)
    {
        var level = MemberSelection.LevelsOf(job).TakeWhile(level => !SymbolEqualityComparer.Default.Equals(level, member.ContainingType)).Count();
        var place = _levels.FindIndex(other => other < level);
        place = place < 0 ? _levels.Count : place;
        _levels.Insert(place, level);
        _members.Insert(place, Create(NamingPolicy.CamelCase.Convert(member.Name), type, null, CSharpText.Identifier(member.Name)));
    }

    /// <summary>Whether a member of this name, or an override of it, is there already.</summary>
    public bool HasMember(ISymbol member) => _members.Exists(known => known.Member == CSharpText.Identifier(member.Name));

    public IEnumerable<OutsideParameter> InOrder() => _arguments.Concat(_members);

    private OutsideParameter Create(string name, ITypeSymbol type, string? argument, string? member)
    {
        while (!_names.Add(name))
        {
            name += "Value";
        }

        return new(CSharpText.Identifier(name), TypeNames.Annotated(type), TypeNames.Full(type), argument, member);
    }
}
