using System.Text;

namespace IotJobs.Soundness.Programs;

/// <summary>A program while it is written: helper members, the body of its method, and blocks that are still open.</summary>
internal sealed class Draft(int seed)
{
    // Enough for every combination of two forms; a program that nobody can read shows nothing.
    private const int MostMembers = 6;

    private readonly Random _random = new(seed);

    private readonly StringBuilder _members = new();

    private readonly StringBuilder _body = new();

    private readonly Stack<string> _open = new();

    private int _names;

    private int _memberCount;

    /// <summary>Behind a test that lets nothing pass but what the sink takes.</summary>
    public bool IsGuarded { get; set; }

    /// <summary>A value depends on text that comes from outside in a way that a harmless text does not make harmless.</summary>
    public bool IsTainted { get; set; }

    /// <summary>There is room for one more helper.</summary>
    public bool HasRoom => _memberCount < MostMembers;

    /// <summary>The helper members, as source.</summary>
    public string Members => _members.ToString();

    /// <summary>The statements, with all blocks closed.</summary>
    public string Body => _body.ToString() + string.Concat(_open.Select(end => $"        {end}\n"));

    public bool Chance(int percent) => _random.Next(100) < percent;

    public int Below(int limit) => _random.Next(limit);

    public T Pick<T>(params IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>A name that nothing else has.</summary>
    public string Name(string stem) => $"{stem}{++_names}";

    /// <summary>Writes a statement.</summary>
    public void Say(string statement) => _body.Append(' ', 8).Append(statement).Append('\n');

    /// <summary>Begins a block around all that follows.</summary>
    public void Open(string head, string end = "}")
    {
        Say(head + " {");
        _open.Push(end);
    }

    /// <summary>Writes a member of the class.</summary>
    public void Declare(string member)
    {
        _memberCount++;
        _members.Append(' ', 4).Append(member).Append('\n');
    }

    /// <summary>An expression for the sink, of the forms under Values.</summary>
    public string Value(Sink sink, int depth)
    {
        var forms = depth <= 0 || !HasRoom ? Forms.Leaves : Forms.Values;
        return Pick([.. forms.Where(form => form.Suits(sink)).SelectMany(form => Enumerable.Repeat(form, form.Weight))]).Write(this, sink, depth);
    }

    /// <summary>Good more often than bad: a program with one fault tells more than one with five.</summary>
    public string Literal(Sink sink) => Chance(55) ? sink.Good(this) : sink.Bad(this);
}
