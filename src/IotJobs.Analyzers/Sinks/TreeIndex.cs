using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Sinks;

/// <summary>The names in a file and in each of its bodies: what is needed to tell, without binding anything, whether a file can matter.</summary>
internal sealed class TreeIndex
{
    /// <summary>What stands for the name of an indexer, as symbols have it.</summary>
    public const string Indexer = "this[]";

    private static readonly ConditionalWeakTable<SyntaxTree, TreeIndex> s_indices = new();

    private readonly Lazy<IReadOnlyList<BodyNames>> _bodies;

    private TreeIndex(SyntaxTree tree)
    {
        Names = NamesIn(tree.GetText().ToString());
        _bodies = new(() => BodiesIn(tree));
    }

    /// <summary>Everything in the text that looks like an identifier.</summary>
    public HashSet<string> Names { get; }

    /// <summary>The bodies of methods, accessors, constructors and initializers, the top-level statements, and what may be marked without a body.</summary>
    public IReadOnlyList<BodyNames> Bodies => _bodies.Value;

    /// <summary>The index of <paramref name="tree"/>, made once.</summary>
    public static TreeIndex Of(SyntaxTree tree) => s_indices.GetValue(tree, static key => new(key));

    private static HashSet<string> NamesIn(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { Indexer };
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsStart(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && (IsStart(text[i]) || text[i] is >= '0' and <= '9'))
            {
                i++;
            }

            names.Add(text.Substring(start, i - start));
        }

        return names;
    }

    private static bool IsStart(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or > '\u007F';

    private static IReadOnlyList<BodyNames> BodiesIn(SyntaxTree tree)
    {
        var bodies = new List<BodyNames>();
        var root = (CompilationUnitSyntax)tree.GetRoot();
        if (root.Members.OfType<GlobalStatementSyntax>().Any())
        {
            bodies.Add(new(root, NamesOf(root.Members.OfType<GlobalStatementSyntax>()), "<Main>$"));
        }

        foreach (var node in root.DescendantNodes(node => node is not (BlockSyntax or ExpressionSyntax)))
        {
            switch (node)
            {
                case BaseMethodDeclarationSyntax method when method.Body is not null || method.ExpressionBody is not null:
                    bodies.Add(new(node, NamesOf([node, .. BaseOf(method)]), method switch
                    {
                        MethodDeclarationSyntax { Identifier.ValueText: not "Add" } named => named.Identifier.ValueText,
                        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
                        _ => TypeAround(method),
                    }));
                    break;
                case IndexerDeclarationSyntax indexer when indexer.AttributeLists.Count > 0 || IsMarked(indexer.ParameterList):
                    bodies.Add(new(indexer, NamesOf([indexer.ParameterList, .. indexer.AttributeLists]), Indexer));
                    break;
                case TypeDeclarationSyntax { ParameterList: { } parameters } type:
                    bodies.Add(new(type, NamesOf([parameters, type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault()]), type.Identifier.ValueText));
                    break;
                case AccessorDeclarationSyntax accessor when accessor.Body is not null || accessor.ExpressionBody is not null:
                    bodies.Add(new(node, NamesOf([node, .. HeadOf(accessor.Parent?.Parent)]), NameOf(accessor.Parent?.Parent)));
                    break;
                case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax or IndexerDeclarationSyntax }:
                    bodies.Add(new(node, NamesOf([node, .. HeadOf(node.Parent)]), NameOf(node.Parent)));
                    break;
                case PropertyDeclarationSyntax property when property.Initializer is not null || property.AttributeLists.Count > 0:
                    bodies.Add(new(property, NamesOf(HeadOf(property).Append(property.Initializer)), property.Identifier.ValueText));
                    break;
                case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable when variable.Initializer is not null || field.AttributeLists.Count > 0:
                    bodies.Add(new(variable, NamesOf([variable.Initializer, field.Declaration.Type, .. field.AttributeLists]), variable.Identifier.ValueText));
                    break;
                case MethodDeclarationSyntax { Body: null, ExpressionBody: null } method when IsMarked(method.ParameterList):
                    bodies.Add(new(method, NamesOf([method.ParameterList]), method.Identifier.ValueText));
                    break;
                case DelegateDeclarationSyntax type when IsMarked(type.ParameterList):
                    bodies.Add(new(type, NamesOf([type.ParameterList]), type.Identifier.ValueText));
                    break;
                case ParameterSyntax { AttributeLists.Count: > 0, Parent.Parent: RecordDeclarationSyntax } parameter:
                    bodies.Add(new(parameter, NamesOf([parameter]), parameter.Identifier.ValueText));
                    break;
            }
        }

        return bodies;
    }

    private static bool IsMarked(BaseParameterListSyntax parameters) => parameters.Parameters.Any(parameter => parameter.AttributeLists.Count > 0);

    // Operators and what initializers call are used without their names: by their type's.
    private static string TypeAround(SyntaxNode member) => member.Parent is BaseTypeDeclarationSyntax type ? type.Identifier.ValueText : string.Empty;

    // The type and the marks of a property stand outside of its bodies.
    private static IEnumerable<SyntaxNode> HeadOf(SyntaxNode? member) =>
        member is BasePropertyDeclarationSyntax property ? property.AttributeLists.Concat<SyntaxNode>([property.Type]) : [];

    // : base(...) calls a constructor by the name of the base.
    private static IEnumerable<SyntaxNode> BaseOf(BaseMethodDeclarationSyntax method) =>
        method is ConstructorDeclarationSyntax { Initializer: { RawKind: (int)SyntaxKind.BaseConstructorInitializer }, Parent: BaseTypeDeclarationSyntax { BaseList.Types: [{ } parent, ..] } } ? [parent] : [];

    private static string NameOf(SyntaxNode? member) => member is PropertyDeclarationSyntax property ? property.Identifier.ValueText : string.Empty;

    private static HashSet<string> NamesOf(IEnumerable<SyntaxNode?> nodes)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in nodes.OfType<SyntaxNode>().SelectMany(node => node.DescendantTokens()))
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                names.Add(token.ValueText);
            }
            else if (token.IsKind(SyntaxKind.OpenBracketToken) && token.Parent is BracketedArgumentListSyntax { Parent: ElementAccessExpressionSyntax or ElementBindingExpressionSyntax or ImplicitElementAccessSyntax })
            {
                names.Add(Indexer);
            }
        }

        return names;
    }
}

/// <summary>A body, the names in it, and the name by which other code calls it.</summary>
internal sealed record BodyNames(SyntaxNode Node, HashSet<string> Names, string CalledAs);
