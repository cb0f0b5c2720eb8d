using Microsoft.CodeAnalysis;

namespace RuleGallery.OtherGenerator;

/// <summary>Stands for a generator that writes properties, such as that of [ObservableProperty].</summary>
[Generator(LanguageNames.CSharp)]
public sealed class VersionGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(context.CompilationProvider, (output, _) => output.AddSource(
        "IOTJ4012.g.cs",
        """
        namespace RuleGallery.WithOtherGenerator
        {
            partial class IOTJ4012
            {
                public string Version { get => _version; set => _version = value; }
            }
        }
        """));
}
