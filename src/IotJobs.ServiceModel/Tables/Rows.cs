namespace IotJobs.ServiceModel;

/// <summary>Notation of the tables: a type and its members.</summary>
internal static class Rows
{
    /// <summary>True or false.</summary>
    public static FlagConstraint Flag { get; } = new("Flag", Sources.Model);

    /// <summary>The rows of the type <paramref name="typeName"/>.</summary>
    public static IEnumerable<MemberConstraint> Of(string typeName, params (string Member, ValueConstraint Value, bool IsRequired)[] members) =>
        members.Select(member => new MemberConstraint(typeName, member.Member, member.Value, member.IsRequired));

    /// <summary>A member without which the request is refused.</summary>
    public static (string, ValueConstraint, bool) Required(string member, ValueConstraint value) => (member, value, true);

    /// <summary>A member that may be left out.</summary>
    public static (string, ValueConstraint, bool) Optional(string member, ValueConstraint value) => (member, value, false);
}
