namespace IotJobs.Soundness.Programs;

/// <summary>A request that is to be written: its operation and what its members get.</summary>
/// <param name="Operation">As in the SDK.</param>
/// <param name="Members">Name and expression; the last is the one that the program is about.</param>
/// <param name="Value">The expression that is handed around.</param>
/// <param name="Type">Its type.</param>
/// <param name="Wrap">Makes the last member's value from an expression of that type.</param>
internal sealed record Request(string Operation, IReadOnlyList<(string Name, string Value)> Members, string Value, string Type, Func<string, string> Wrap)
{
    /// <summary>The name of the request's type.</summary>
    public string Class => Operation + "Request";

    /// <summary>The member that the program is about.</summary>
    public string Focus => Members[^1].Name;

    /// <summary>All but that member.</summary>
    public IEnumerable<(string Name, string Value)> Others => Members.Take(Members.Count - 1);

    /// <summary>An object initializer of the other members and of the last, with <paramref name="value"/>.</summary>
    public string With(string value) => $"new {Class} {{ {string.Concat(Others.Select(member => $"{member.Name} = {member.Value}, "))}{Focus} = {Wrap(value)} }}";

    /// <summary>An object initializer of the other members.</summary>
    public string Without() => $"new {Class} {{ {string.Join(", ", Others.Select(member => $"{member.Name} = {member.Value}"))} }}";

    /// <summary>Sends what <paramref name="request"/> yields.</summary>
    public string Send(string request) => $"await client.{Operation}Async({request});";
}
