using System.Collections.Immutable;
using IotJobs.Analyzers.DataFlow;
using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Tests.Harness;

/// <summary>What the interpreter knows of values: those that methods hand to a method named <see cref="Probe"/>.</summary>
internal static class FlowValues
{
    /// <summary>The name of the method whose argument is looked at.</summary>
    public const string Probe = "Probe";

    /// <summary>The texts that reach a probe in <paramref name="method"/>, one for each path or alternative.</summary>
    public static ImmutableArray<TextShape> In(Compilation compilation, MethodDeclarationSyntax method)
    {
        // The interpreter is there for programs that name the library.
        compilation = compilation.ReferencedAssemblyNames.Any(name => name.Name == "IotJobs") ? compilation : compilation.AddReferences(References.IotJobs[^1]);
        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("using IotJobs;", (CSharpParseOptions)method.SyntaxTree.Options));
        var symbols = new SdkSymbols(KnownSymbols.TryCreate(compilation)!);
        var observer = new Observer(symbols);
        var symbol = compilation.GetSemanticModel(method.SyntaxTree).GetDeclaredSymbol(method) as IMethodSymbol;
        if (symbol is not null && new ProgramModel(symbols) is var program && program.BodyOf(symbol) is { } body)
        {
            var interpreter = new Interpreter(program, observer, CancellationToken.None);
            interpreter.RunRoot(body);
            Assert.False(interpreter.IsExhausted);
        }

        return [.. observer.Values.SelectMany(value => value.Shapes).GroupBy(shape => string.Join(" ", shape.Pieces.Select(piece => piece.Text ?? piece.Hole!.ToString()))).Select(same => same.First())];
    }

    private sealed class Observer(SdkSymbols symbols) : SilentObserver
    {
        public List<TrackedValue> Values { get; } = [];

        public override void OnArgument(IParameterSymbol parameter, IOperation argument, AbstractValue value, FlowState state, Frame frame)
        {
            if (parameter.ContainingSymbol.Name == Probe)
            {
                Values.Add(new Snapshot(symbols, state, frame).OfValue(value, argument));
            }
        }
    }
}
