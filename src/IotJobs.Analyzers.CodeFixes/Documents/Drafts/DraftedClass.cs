using System.Text;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>A class that is being drafted, member by member. Its names never collide: a number is put behind the second of two.</summary>
/// <param name="name">The name by which the class is referred to, with those of the classes around it.</param>
/// <param name="style">What the place allows.</param>
internal sealed class DraftedClass(string name, DraftStyle style)
{
    private const string Serialization = "System.Text.Json.Serialization";

    private readonly StringBuilder _properties = new();
    private readonly List<DraftedClass> _nested = [];
    private readonly HashSet<string> _taken =
    [
        .. name.Split('.'), .. GeneratedMemberChecks.Names, .. GeneratedMemberChecks.StaticNames,
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
    ];

    public string Name { get; } = name;

    /// <summary>Declares a member, and gives the name of its property.</summary>
    /// <param name="documentName">Its name in the document.</param>
    /// <param name="type">Its type.</param>
    /// <param name="isRequired">Whether every document has the member.</param>
    /// <param name="keepsNull">Whether null is written.</param>
    public string Add(string documentName, string type, bool isRequired, bool keepsNull)
    {
        var property = Unique(PascalCase(documentName));
        if (NamingPolicy.CamelCase.Convert(property) != documentName)
        {
            _properties.Append($"    [{Serialization}.JsonPropertyName({SymbolDisplay.FormatLiteral(documentName, quote: true)})]\n");
        }

        if (keepsNull)
        {
            _properties.Append($"    [{Serialization}.JsonIgnore(Condition = {Serialization}.JsonIgnoreCondition.Never)]\n");
        }

        var required = isRequired && style.HasRequired ? "required " : string.Empty;
        _properties.Append($"    public {required}{type} {property} {{ get; {(style.HasInit ? "init" : "set")}; }}\n");
        return property;
    }

    /// <summary>Begins a class inside this one, for the values of a member.</summary>
    public DraftedClass Nest(string documentName, string suffix)
    {
        var nested = new DraftedClass($"{Name}.{Unique(PascalCase(documentName) + suffix)}", style);
        _nested.Add(nested);
        return nested;
    }

    /// <summary>The expression that creates an object of the class.</summary>
    /// <param name="initializers">Of its members, such as <c>Name = "a"</c>.</param>
    public string Creation(IReadOnlyCollection<string> initializers) =>
        initializers.Count == 0 ? $"new {Name}()" : $"new {Name} {{ {string.Join(", ", initializers)} }}";

    /// <summary>The members, on lines of their own.</summary>
    public string Members()
    {
        var members = new StringBuilder(_properties.ToString());
        foreach (var nested in _nested)
        {
            members.Append($"\n    public sealed class {nested.Name.Substring(nested.Name.LastIndexOf('.') + 1)}\n    {{\n");
            members.Append($"\n{nested.Members()}".Replace("\n    ", "\n        ").Substring(1)).Append("    }\n");
        }

        return members.ToString();
    }

    private string Unique(string name)
    {
        var unique = name;
        for (var i = 2; !_taken.Add(unique); i++)
        {
            unique = $"{name}{i}";
        }

        return unique;
    }

    private static string PascalCase(string name)
    {
        var letters = new StringBuilder();
        var startsWord = true;
        foreach (var letter in name)
        {
            if (letter == '_' || !SyntaxFacts.IsIdentifierPartCharacter(letter) || char.IsSurrogate(letter))
            {
                startsWord = true;
                continue;
            }

            letters.Append(startsWord ? char.ToUpperInvariant(letter) : letter);
            startsWord = false;
        }

        // A digit cannot start a name.
        return letters.Length == 0 ? "Value" : SyntaxFacts.IsIdentifierStartCharacter(letters[0]) ? letters.ToString() : $"_{letters}";
    }
}
