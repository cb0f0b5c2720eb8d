using System.Collections;
using System.Globalization;
using System.Reflection;

namespace IotJobs.Soundness.Law;

/// <summary>Says which rules a request breaks that is about to be sent. Requests are read by reflection: no type of the SDK is known here.</summary>
internal static class JobLaw
{
    /// <summary>Put behind a rule that is broken by an empty text: such a text can stand for "no value", of which nothing has to be said.</summary>
    public const char OfEmptyText = '?';

    /// <summary>The rules that a JobId breaks.</summary>
    public static IEnumerable<string> JudgeJobId(string? text) => text is null ? [] : MemberLaw.Texts["JobId"].Judge(text);

    /// <summary>The rules that the request breaks.</summary>
    public static IReadOnlySet<string> Judge(object request)
    {
        var broken = new HashSet<string>();
        Walk(request, broken);
        broken.UnionWith(RelationLaw.Judge(request));
        if (Member(request, "Document") is string document)
        {
            broken.UnionWith(DocumentLaw.Judge(document).Select(rule => document.Length == 0 ? rule + OfEmptyText : rule));
        }

        return broken;
    }

    /// <summary>The value of a member; null when there is no such member.</summary>
    public static object? Member(object? owner, string name) => owner?.GetType().GetProperty(name)?.GetValue(owner);

    private static void Walk(object owner, HashSet<string> broken)
    {
        foreach (var property in owner.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (property.GetIndexParameters().Length == 0 && property.GetValue(owner) is { } value)
            {
                Value($"{owner.GetType().Name}.{property.Name}", property.Name, value, broken);
            }
        }
    }

    private static void Value(string path, string name, object value, HashSet<string> broken)
    {
        switch (value)
        {
            case string text:
                if (MemberLaw.Texts.TryGetValue(path, out var law) || MemberLaw.Texts.TryGetValue(name, out law))
                {
                    broken.UnionWith(law.Judge(text).Select(rule => text.Length == 0 ? rule + OfEmptyText : rule));
                }

                break;
            case int or long or double:
                var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                if (MemberLaw.Numbers.TryGetValue(name, out var range) && !(number >= range.Least && number <= range.Most))
                {
                    broken.Add("IOTJ1021");
                }

                break;
            case IList list:
                foreach (var item in list)
                {
                    if (item is not null)
                    {
                        Value(path, name, item, broken);
                    }
                }

                break;
            default:
                if (MemberLaw.Words.TryGetValue(value.GetType().Name, out var words))
                {
                    if (!words.Contains(value.ToString()))
                    {
                        var rule = value.GetType().Name == "TargetSelection" ? "IOTJ1010" : "IOTJ1011";
                        broken.Add(value.ToString()!.Length == 0 ? rule + OfEmptyText : rule);
                    }
                }
                else if (value.GetType().Namespace == "Amazon.IoT.Model")
                {
                    Walk(value, broken);
                }

                break;
        }
    }
}
