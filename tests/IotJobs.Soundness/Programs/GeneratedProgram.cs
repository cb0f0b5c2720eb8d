using IotJobs.Soundness.Running;

namespace IotJobs.Soundness.Programs;

/// <summary>A program to be analysed and run.</summary>
/// <param name="Number">Its place in the sequence of its seed.</param>
/// <param name="Text">The C#.</param>
/// <param name="Benign">A text from outside that its sink takes.</param>
/// <param name="IsLegal">Nothing wrong can be sent, as it was built.</param>
/// <param name="IsTainted">What it sends depends on what it gets even if that is harmless.</param>
internal sealed record GeneratedProgram(int Number, string Text, string Benign, bool IsLegal, bool IsTainted)
{
    /// <summary>Makes the program; the same numbers make the same one.</summary>
    public static GeneratedProgram Create(int seed, int number)
    {
        var draft = new Draft(unchecked((seed * 1_000_003) + number));
        var benign = "ab1";
        if (draft.Chance(12))
        {
            draft.Pick(Relation.All).Write(draft);
        }
        else if (draft.Chance(3))
        {
            DependentMembers.Write(draft);
        }
        else
        {
            var sink = draft.Pick(draft.Chance(25) ? [.. Forms.Sinks.OfType<Sinks.JobIdSink>()] : Forms.Sinks);
            benign = sink.Benign;
            WriteValue(draft, sink);
        }

        return new(number, Frame.Program(number, draft.Members, draft.Body), benign, draft.IsGuarded, draft.IsTainted);
    }

    private static void WriteValue(Draft draft, Sink sink)
    {
        // Many values go straight to their sink: the shortest code is the most common, and what is wrong with a program of many parts is hard to tell.
        var value = draft.Value(sink, draft.Pick(0, 0, 1, 1, 2));
        var steps = draft.Pick(0, 0, 0, 1, 1, 2, 3);
        var isGuarded = draft.Chance(40);
        if (steps > 0 || isGuarded)
        {
            var variable = draft.Name("value");
            draft.Say($"{(draft.Chance(70) ? "var" : sink.Type)} {variable} = {value};");
            value = variable;
        }

        var forms = Forms.Steps.Where(form => form is not Steps.FullGuard && form.Suits(sink)).ToArray();
        for (var i = 0; i < steps && draft.HasRoom; i++)
        {
            var before = value;
            value = draft.Pick(forms).Write(draft, sink, value);
            if (before != value && (value.StartsWith("item", StringComparison.Ordinal) || value.Contains('.')))
            {
                // The variable of a loop and a part of a record cannot be assigned; the next step may want to.
                var copy = draft.Name("value");
                draft.Say($"var {copy} = {value};");
                value = copy;
            }
        }

        if (isGuarded)
        {
            value = new Steps.FullGuard().Write(draft, sink, value);
            draft.IsGuarded = true;
        }

        draft.Pick(Forms.Deliveries).Write(draft, sink.Place(draft, value));
    }
}
