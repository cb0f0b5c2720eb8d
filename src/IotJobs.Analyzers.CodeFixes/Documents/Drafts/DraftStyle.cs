using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>What the place allows where a drafted class is written.</summary>
internal sealed class DraftStyle
{
    public DraftStyle(SemanticModel model, int position)
    {
        (Model, Position) = (model, position);
        var version = (model.SyntaxTree.Options as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.Default;
        HasInit = Knows("System.Runtime.CompilerServices.IsExternalInit");
        HasRequired = version >= LanguageVersion.CSharp11 && Knows("System.Runtime.CompilerServices.RequiredMemberAttribute");
        Optional = model.GetNullableContext(position).AnnotationsEnabled() ? "?" : string.Empty;
    }

    public SemanticModel Model { get; }

    /// <summary>Where the class is going to stand.</summary>
    public int Position { get; }

    public bool HasInit { get; }

    public bool HasRequired { get; }

    /// <summary>What marks a reference type that may be null.</summary>
    public string Optional { get; }

    private bool Knows(string type) => Model.Compilation.GetTypeByMetadataName(type) is not null;
}
