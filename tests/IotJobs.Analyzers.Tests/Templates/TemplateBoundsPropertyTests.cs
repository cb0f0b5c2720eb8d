using CsCheck;

namespace IotJobs.Analyzers.Tests.Templates;

/// <summary>The sum of rule 4007 against what really happens.</summary>
public sealed class TemplateBoundsPropertyTests
{
    // Each with values as C# expressions that reach for the bounds.
    private static readonly (string Type, string[] Formats, string[] Values)[] s_members =
    [
        ("int", ["", ":D4", ":X8", ":X", ":0000", ":D12", ":B"], ["0", "int.MaxValue", "int.MinValue", "-1"]),
        ("long", ["", ":x", ":D5"], ["long.MinValue", "long.MaxValue", "5"]),
        ("ulong", ["", ":D19"], ["ulong.MaxValue", "0"]),
        ("byte", ["", ":X2"], ["255", "0"]),
        ("short?", ["", ":X"], ["short.MinValue", "(short)3"]),
        ("Guid", ["", ":N", ":D"], ["Guid.Empty", "new Guid(\"ffffffff-ffff-ffff-ffff-ffffffffffff\")"]),
        ("bool", [""], ["true", "false"]),
        ("DateTime", ["", ":yyyyMMdd", ":dddd-MMMM-dd", ":FFFFFFF", ":y", ":yyyyyy"], ["new DateTime(2025, 9, 24)", "DateTime.MinValue", "DateTime.MaxValue", "new DateTime(1999, 12, 31, 23, 59, 59, DateTimeKind.Utc)"]),
        ("DateTimeOffset", ["", ":HHmmssfff"], ["DateTimeOffset.MaxValue", "new DateTimeOffset(2025, 9, 24, 1, 2, 3, TimeSpan.FromHours(-3))"]),
        ("DateOnly", ["", ":MMMM"], ["new DateOnly(2025, 9, 24)", "DateOnly.MaxValue"]),
        ("DayOfWeek", ["", ":D"], ["DayOfWeek.Wednesday", "DayOfWeek.Friday"]),
    ];

    private static readonly Gen<(string Hole, string Member)> s_hole =
        from kind in Gen.OneOf(s_members)
        from format in Gen.OneOf(kind.Formats)
        from value in Gen.OneOf(kind.Values)
        select (format, $"{kind.Type} NAME = {value};");

    private static readonly Gen<(string Hole, string Member)> s_text =
        from maximum in Gen.Int[1, 40]
        from length in Gen.Int[0, 45]
        select ("", $"[MaxLength({maximum})] string NAME = new string('a', {length});");

    [Fact]
    public void A_template_with_known_bounds_that_is_not_accused_never_overflows() =>
        (from holes in Gen.OneOf(s_hole, s_hole, s_text).Array[1, 4]
         from literals in Gen.Int[0, 30].Array[5]
         select (holes, literals)).Sample(
            (holes, literals) =>
            {
                var template = string.Concat(holes.Select((hole, index) => $"{new string('L', literals[index])}{{M{index}{hole.Hole}}}"));
                var members = string.Concat(holes.Select((hole, index) => hole.Member.Replace("NAME", "M" + index)));
                var job = TemplateCase.Of($"\"{template}\"", members);
                if (job.Result.Template is null || job.Result.Problems.Length > 0)
                {
                    return;
                }

                // Text over its own bound is refused under its name; the whole is never too long.
                try
                {
                    Assert.InRange(job.Run().Length, 1, 64);
                }
                catch (ArgumentException refusal)
                {
                    Assert.StartsWith("M", refusal.ParamName, StringComparison.Ordinal);
                    Assert.Contains("at most", refusal.Message, StringComparison.Ordinal);
                }
            },
            iter: 60);
}
