using System.Collections.Immutable;
using IotJobs.Analyzers.Documents;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Completion;

/// <summary>Offers the kinds of <c>${aws:iot:…}</c>, and inside an upload the names that its key may hold.</summary>
internal static class PlaceholderOffers
{
    private static readonly ImmutableArray<string> s_kinds = ImmutableArray.CreateRange(PlaceholderWords.All.Select(kind => $"{PlaceholderKinds.Head}{kind}:"));

    /// <summary>What may stand behind the <c>${</c> in front of the caret; null when there is none.</summary>
    public static Offers? For(StringAtCaret text)
    {
        // The braces of a template are no placeholder, nor is a URL that is begun already.
        var open = Placeholder.Parse(text.Text).LastOrDefault(placeholder => !placeholder.IsTerminated);
        if (open is null || text.Text.IndexOf('/', open.ContentStart) >= 0)
        {
            return null;
        }

        var isInUpload = open.Parent is { } parent
            && string.CompareOrdinal(text.Text, parent.Start, $"{PlaceholderKinds.Start}{PlaceholderKinds.PresignedUrlUpload}:", 0, PlaceholderKinds.Start.Length + PlaceholderKinds.PresignedUrlUpload.Length + 1) == 0;
        return new(text.From(open.ContentStart), isInUpload ? ImmutableArray.CreateRange(PlaceholderWords.UploadWords) : s_kinds);
    }
}
