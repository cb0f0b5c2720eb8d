using System.Globalization;

namespace IotJobs.Soundness;

/// <summary>What the command line asks for.</summary>
/// <param name="Programs">How many programs.</param>
/// <param name="Seed">Any number; the same one makes the same programs.</param>
/// <param name="Samples">How many programs are printed of each kind of wrong judgement.</param>
/// <param name="Program">The one program to repeat, by its number; null for a whole run.</param>
internal sealed record SoundnessOptions(int Programs = 100_000, int Seed = 1, int Samples = 3, int? Program = null)
{
    public const string Usage =
        "Arguments: [PROGRAMS] [--seed NUMBER] [--samples NUMBER] or --program NUMBER [--seed NUMBER]\n"
        + "PROGRAMS: how many, 100000 unless said otherwise. --program: repeats one, and prints the shortest form of it with the same fault.";

    /// <summary>Null when the arguments are not understood.</summary>
    public static SoundnessOptions? TryParse(string[] arguments)
    {
        var options = new SoundnessOptions();
        for (var i = 0; i < arguments.Length; i++)
        {
            var isNamed = arguments[i].StartsWith("--", StringComparison.Ordinal);
            if (!int.TryParse(isNamed ? arguments.ElementAtOrDefault(i + 1) : arguments[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            switch (arguments[i])
            {
                case "--seed":
                    options = options with { Seed = number };
                    break;
                case "--samples":
                    options = options with { Samples = number };
                    break;
                case "--program":
                    options = options with { Program = number };
                    break;
                case var _ when !isNamed:
                    options = options with { Programs = number };
                    break;
                default:
                    return null;
            }

            i += isNamed ? 1 : 0;
        }

        return options;
    }
}
