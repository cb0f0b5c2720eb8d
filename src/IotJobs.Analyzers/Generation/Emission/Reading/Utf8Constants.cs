using System.Text;

namespace IotJobs.Analyzers.Generation.Emission.Reading;

/// <summary>The texts that a reader compares with, as UTF-8 that the compiler puts into the assembly's data.</summary>
internal sealed class Utf8Constants
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The expression that yields <paramref name="text"/>.</summary>
    public string Of(string text)
    {
        if (!_names.TryGetValue(text, out var name))
        {
            name = FormattableString.Invariant($"Utf8_{_names.Count}");
            _names.Add(text, name);
        }

        return name;
    }

    /// <summary>How many bytes the text has.</summary>
    public static int LengthOf(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>Writes the properties that hold the texts.</summary>
    public void Emit(IndentedWriter output)
    {
        foreach (var constant in _names)
        {
            output.Line("// " + JsonText.Quote(constant.Key, ascii: true))
                .Line($"private static global::System.ReadOnlySpan<byte> {constant.Value} => new byte[] {{ {string.Join(", ", Encoding.UTF8.GetBytes(constant.Key))} }};")
                .Line();
        }
    }
}
