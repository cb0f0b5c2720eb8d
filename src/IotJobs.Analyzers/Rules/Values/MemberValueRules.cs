using IotJobs.Analyzers.Requests;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>Hands a value, and what it contains, to the rules. Requests and the settings of a [FirmwareJob] come through here alike.</summary>
internal static class MemberValueRules
{
    /// <summary>Checks <paramref name="value"/> against <paramref name="constraint"/>.</summary>
    /// <param name="name">The place in words that fit a message.</param>
    public static void Check(string name, ValueConstraint constraint, TrackedValue value, Action<Diagnostic> report)
    {
        var site = new ValueSink(name, constraint, value, report);
        foreach (var rule in RuleCatalogue.MemberValues)
        {
            if (rule.Check(site))
            {
                break;
            }
        }

        var items = value.Items ?? TrackedItems.Unknown;
        foreach (var item in items.Known.AddRange(items.Sometimes))
        {
            switch (constraint)
            {
                case ListConstraint list:
                    Check(Message.Of(Phrases.ItemOf, name), list.Item, item, report);
                    break;
                case MapConstraint map:
                    Check(Message.Of(Phrases.ValueOf, name), map.Value, item, report);
                    if (item.Key is { } key)
                    {
                        Check(Message.Of(Phrases.KeyOf, name), map.Key, key, report);
                    }

                    break;
            }
        }
    }
}
