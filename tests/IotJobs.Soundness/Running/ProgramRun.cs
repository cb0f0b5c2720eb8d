using IotJobs.Soundness.Law;

namespace IotJobs.Soundness.Running;

/// <summary>What one run of a program did.</summary>
/// <param name="isBenign">All free texts are such as their sink takes: what is refused then comes from the program.</param>
internal sealed class ProgramRun(bool isBenign)
{
    private const int MostSteps = 100_000;

    private readonly HashSet<int> _evaluated = [];

    private readonly HashSet<string> _atArguments = [];

    private readonly HashSet<string> _atSends = [];

    private int _steps;

    public bool IsBenign => isBenign;

    /// <summary>At least one request was sent.</summary>
    public bool HasSent { get; private set; }

    /// <summary>For a message: what was thrown, when something was.</summary>
    public string? Exception { get; set; }

    /// <summary>The rules that a sent request breaks.</summary>
    public IReadOnlySet<string> Broken => _atSends;

    public void Evaluated(int piece)
    {
        _evaluated.Add(piece);
        if (++_steps > MostSteps)
        {
            throw new InvalidOperationException("The program does not end.");
        }
    }

    public void Arrived(string? text) => _atArguments.UnionWith(JobLaw.JudgeJobId(text));

    public void Sent(object request)
    {
        HasSent = true;
        _atSends.UnionWith(JobLaw.Judge(request));
    }

    /// <summary>The piece was evaluated, whatever came then.</summary>
    public bool HasEvaluated(int piece) => _evaluated.Contains(piece);

    /// <summary>A request that was sent, or an argument, breaks one of the rules.</summary>
    public bool Breaks(IReadOnlySet<string> rules) => _atSends.Concat(_atArguments).Any(broken => rules.Contains(broken.TrimEnd(JobLaw.OfEmptyText)));
}
