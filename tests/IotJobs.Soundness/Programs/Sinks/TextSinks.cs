namespace IotJobs.Soundness.Programs.Sinks;

/// <summary>Texts that a class of characters and a length describe.</summary>
internal abstract class ClassSink : Sink
{
    public override bool IsOpen => true;

    /// <summary>Holds for the characters that the sink takes.</summary>
    protected abstract string Characters(string c);

    /// <summary>The same class for a regular expression.</summary>
    protected abstract string Class { get; }

    protected virtual int Longest => 64;

    public override string Good(Draft draft) => draft.Pick("\"ota-7\"", "\"fw_update\"", "\"A\"", "$\"ota-{guid:N}\"", "$\"b{number & 7}\"", "\"x\" + \"y\"", "nameof(client)");

    public override string Bad(Draft draft) => draft.Pick("\"a b\"", "\"ota.1\"", "\"job/7\"", $"\"{new string('z', Longest + 1)}\"", "\"né\"", "\"a\\nb\"", "$\"ota-{guid:B}\"");

    public override string Test(Draft draft, string x) => ClassTest(draft, x);

    protected string ClassTest(Draft draft, string x)
    {
        switch (draft.Below(6))
        {
            case 0:
                return $"Regex.IsMatch({x}, @\"\\A{Class}{{1,{Longest}}}\\z\")";
            case 1:
                return $"{x}.Length is > 0 and <= {Longest} && {x}.All(c => {Characters("c")})";
            case 2:
                return $"({x}.Length > 0 && {x}.Length <= {Longest} && !{x}.Any(c => !({Characters("c")})))";
            case 3:
                var loop = draft.Name("IsLegal");
                draft.Declare($"static bool {loop}(string s) {{ foreach (var c in s) {{ if (!({Characters("c")})) {{ return false; }} }} return s.Length >= 1 && s.Length <= {Longest}; }}");
                return $"{loop}({x})";
            case 4:
                var pattern = draft.Name("Pattern");
                draft.Declare($"static readonly Regex {pattern} = new Regex(@\"^{Class}{{1,{Longest}}}\\z\");");
                return $"{pattern}.IsMatch({x})";
            default:
                var extension = draft.Name("Fits");
                draft.Declare($"static bool {extension}(this string s) => s is {{ Length: > 0 and <= {Longest} }} && s.All(c => {Characters("c")});");
                return $"{x}.{extension}()";
        }
    }
}

internal class JobIdSink : ClassSink
{
    protected override string Class => "[a-zA-Z0-9_-]";

    protected override string Characters(string c) => $"char.IsAsciiLetterOrDigit({c}) || {c} is '_' or '-'";

    public override string Test(Draft draft, string x) => draft.Below(4) == 0 ? $"JobId.TryParse({x}, out _)" : base.Test(draft, x);

    public override Request Place(Draft draft, string value) =>
        Member(draft.Pick("DescribeJob", "DescribeJob", "CreateJob", "DeleteJob", "CancelJob", "UpdateJob", "AssociateTargetsWithJob", "GetJobDocument"), "JobId", value);
}

internal sealed class ThingNameSink : ClassSink
{
    protected override string Class => "[a-zA-Z0-9:_-]";

    protected override int Longest => 128;

    protected override string Characters(string c) => $"{c} == ':' || {c} == '_' || {c} == '-' || char.IsAsciiLetterOrDigit({c})";

    public override Request Place(Draft draft, string value) => Member(draft.Pick("CancelJobExecution", "DescribeJobExecution"), "ThingName", value);
}

internal sealed class ReasonCodeSink : ClassSink
{
    public override string Benign => "AB1";

    protected override string Class => "[A-Z0-9_]";

    protected override int Longest => 128;

    protected override string Characters(string c) => $"{c} is >= 'A' and <= 'Z' or >= '0' and <= '9' or '_'";

    public override string Good(Draft draft) => draft.Pick("\"OBSOLETE\"", "\"R_1\"", "$\"R{number & 7}\"", "\"obsolete\".ToUpperInvariant()");

    public override Request Place(Draft draft, string value) => Member("CancelJob", "ReasonCode", value);
}

internal sealed class DescriptionSink : ClassSink
{
    protected override string Class => "[ -~]";

    protected override int Longest => 2028;

    protected override string Characters(string c) => $"{c} >= ' ' && {c} <= '~'";

    public override string Bad(Draft draft) => draft.Pick("\"a\\nb\"", "\"tab\\t\"", $"new string('d', {Longest + 1})", "\"\"\"\n            two\n            lines\n            \"\"\"");

    public override Request Place(Draft draft, string value) => draft.Chance(50) ? Member("CreateJob", "Description", value) : Member("CancelJob", "Comment", value);
}

internal sealed class TagKeySink : ClassSink
{
    protected override string Class => "[a-zA-Z0-9 _.:/=+@-]";

    protected override int Longest => 128;

    protected override string Characters(string c) => $"char.IsAsciiLetterOrDigit({c}) || \" _.:/=+@-\".Contains({c})";

    public override string Bad(Draft draft) => draft.Pick("\"a#b\"", "\"price$\"", $"\"{new string('k', Longest + 1)}\"", "\"{x}\"");

    public override Request Place(Draft draft, string value) =>
        Member("CreateJob", "Tags", value, key => $"new List<Tag> {{ new Tag {{ Key = {key}, Value = \"1\" }} }}");
}
