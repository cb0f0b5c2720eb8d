using System.Globalization;
using System.Reflection;
using IotJobs.Soundness.Programs;

namespace IotJobs.Soundness.Running;

/// <summary>Runs the programs of a loaded batch, one after the other.</summary>
internal sealed class Runner
{
    private readonly Assembly _assembly;

    private readonly object _client;

    private readonly Type _kind;

    private ProgramRun? _run;

    public Runner(Assembly assembly)
    {
        _assembly = assembly;
        _client = Activator.CreateInstance(assembly.GetType("Programs.Client")!)!;
        _kind = assembly.GetType("Programs.Kind")!;
        var trace = assembly.GetType("Programs.Trace")!;
        trace.GetField("Evaluated")!.SetValue(null, new Action<int>(piece => _run!.Evaluated(piece)));
        trace.GetField("Arrived")!.SetValue(null, new Action<string?>(text => _run!.Arrived(text)));
        trace.GetField("Sent")!.SetValue(null, new Action<object>(request => _run!.Sent(request)));
    }

    /// <summary>Runs a program with every input, under the invariant culture.</summary>
    public IReadOnlyList<ProgramRun> RunAll(GeneratedProgram program)
    {
        var method = _assembly.GetType($"Programs.{Frame.NameOf(program.Number)}")!.GetMethod("Run")!;
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return [.. Inputs.For(program.Benign).Select(input => Run(method, input.IsBenign, input.Arguments))];
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private ProgramRun Run(MethodInfo method, bool isBenign, object?[] input)
    {
        _run = new ProgramRun(isBenign);
        object?[] arguments = [_client, .. input];
        arguments[9] = Enum.ToObject(_kind, arguments[9]!);
        try
        {
            ((Task)method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!).GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is not (InvalidProgramException or TypeLoadException))
        {
            // A program may throw: by a guard, or by a position outside of a text.
            _run.Exception = exception.Message;
        }

        return _run;
    }
}
