using System.Collections.Immutable;
using System.Globalization;
using IotJobs.Analyzers.Documents;
using IotJobs.Analyzers.Requests;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Presence = IotJobs.Analyzers.Requests.Presence;

namespace IotJobs.Analyzers.Rules;

/// <summary>Makes of a JSON object the request that code of the same content would make, and reports names that it has not.</summary>
/// <param name="file">The file.</param>
/// <param name="dialect">The form that it is written in.</param>
/// <param name="report">Where diagnostics go.</param>
internal sealed class FileObjects(JobFile file, Dialect dialect, Action<Diagnostic> report)
{
    /// <summary>The value of the member <paramref name="name"/>; as readers do, the last one of several.</summary>
    public static DocumentValue? Member(DocumentValue value, string name) => value.Members.LastOrDefault(member => member.Name.Text == name)?.Value;

    /// <summary>A request of which nothing is written.</summary>
    public TrackedObject Empty(DocumentValue value, string typeName, string name) =>
        new(typeName, file.LocationOf(value), file.Tree.Error is null, ImmutableDictionary<string, TrackedMember>.Empty, name, dialect: dialect);

    /// <summary>The request or structure that <paramref name="value"/> is.</summary>
    /// <param name="value">A JSON object.</param>
    /// <param name="typeName">The type of the tables that it stands for.</param>
    /// <param name="name">What the user calls it.</param>
    /// <param name="isWhole">Whether nobody adds to it.</param>
    public TrackedObject Of(DocumentValue value, string typeName, string name, bool isWhole = true)
    {
        var members = new Dictionary<string, TrackedMember>(StringComparer.Ordinal);
        foreach (var member in value.Members)
        {
            var written = member.Name.Text;
            if (dialect.MemberOf(typeName, written) is { } known)
            {
                members[known] = MemberOf(member, dialect.RowOf(typeName, known)!);
            }
            else if (dialect.IsCloudFormation && written.StartsWith("Fn::", StringComparison.Ordinal))
            {
                isWhole = false;
            }
            else if (CheckName(member.Name, typeName, name) is { } meant && !members.ContainsKey(meant))
            {
                members[meant] = TrackedMember.Unknown;
            }
        }

        return new(typeName, file.LocationOf(value), isWhole && file.Tree.Error is null && !value.MayHoldMore, members, name, dialect: dialect);
    }

    // What readers keep for notes and schemas is nobody's mistake; of a resource whose schema may grow, only a slip is told.
    private string? CheckName(DocumentString name, string typeName, string container)
    {
        if (name.Text.Length > 0 && name.Text[0] is '$' or '_' or '/')
        {
            return null;
        }

        var meant = UnknownFileMember.Meant(dialect, typeName, name.Text);
        if (name.Text.Length > 0 && (meant is not null || !dialect.IsOpen))
        {
            UnknownFileMember.Report(
                file,
                name,
                container,
                meant is null ? null : dialect.NameOf(typeName, meant),
                ServiceConstraints.Of(typeName).Select(row => dialect.NameOf(typeName, row.Member)),
                report);
        }

        return meant;
    }

    private TrackedMember MemberOf(DocumentMember member, MemberConstraint row)
    {
        var place = file.LocationOf(member.Name);
        if (member.Value is not { Kind: not (DocumentValueKind.Null or DocumentValueKind.Unknown) } value || IsComputed(value))
        {
            return new(Presence.Unknown, null, place);
        }

        return new(Presence.Set, ValueOf(value, row.Value, member.Name.Text), place);
    }

    private TrackedValue ValueOf(DocumentValue value, ValueConstraint constraint, string name)
    {
        ValueOfWrongType.Check(file, dialect, value, constraint, name, report);
        var taken = new TrackedValue(file.LocationOf(value)) { IsNull = false };
        switch (value.Kind)
        {
            case DocumentValueKind.String when value.String is { } text && !(dialect.IsCloudFormation && text.Text.Contains("{{resolve:")):
                return constraint is NumberConstraint && dialect.IsCloudFormation ? Number(taken with { Location = file.LocationOf(text) }, text.Text) : Text(taken, text);
            case DocumentValueKind.Number:
                return Number(taken, file.Tree.Text.Text.Substring(value.Start, value.End - value.Start));
            case DocumentValueKind.Object when constraint is StructureConstraint structure:
                var made = Of(value, SdkTypes.ControlPlane + structure.Name, name);
                return taken with { Structure = made, Structures = ImmutableArray.Create(made) };
            case DocumentValueKind.Object when constraint is MapConstraint map:
                return taken with { Items = new(ImmutableArray.CreateRange(value.Members.Where(IsKnown).Select(entry => Entry(entry, map))), value.Members.All(IsKnown)) };
            case DocumentValueKind.Array when constraint is ListConstraint list:
                var items = value.Items.Where(item => !IsComputed(item)).ToList();
                return taken with
                {
                    Items = new(
                        ImmutableArray.CreateRange(items.Select(item => ValueOf(item, list.Item, NameOf(list.Item, name)))),
                        items.Count == value.Items.Count && !value.MayHoldMore && file.Tree.Error is null),
                };
            default:
                return taken;
        }
    }

    private TrackedValue Entry(DocumentMember entry, MapConstraint map) =>
        ValueOf(entry.Value!, map.Value, entry.Name.Text) with { Key = Text(new(file.LocationOf(entry.Name)) { IsNull = false }, entry.Name) };

    private TrackedValue Text(TrackedValue value, DocumentString text) =>
        value with { Location = file.LocationOf(text), Text = text.Text, Shapes = ImmutableArray.Create(file.ShapeOf(text)) };

    private static TrackedValue Number(TrackedValue value, string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? value with { Number = number, Numbers = ImmutableArray.Create((number, value.Location)) }
        : value;

    private bool IsKnown(DocumentMember entry) => entry.Value is { } value && !IsComputed(value) && !IsFunction(entry);

    // An intrinsic function of CloudFormation: what it gives, and whether it gives anything, is known at deploy only.
    private bool IsComputed(DocumentValue value) => dialect.IsCloudFormation && value is { Kind: DocumentValueKind.Object, Members: [{ } only] } && IsFunction(only);

    private bool IsFunction(DocumentMember member) =>
        dialect.IsCloudFormation && (member.Name.Text is "Ref" or "Condition" || member.Name.Text.StartsWith("Fn::", StringComparison.Ordinal));

    private static string NameOf(ValueConstraint item, string list) => item is StructureConstraint structure ? structure.Name : Message.Of(Phrases.ItemOf, list);
}
