using IotJobs.Analyzers.Symbols;

namespace IotJobs.Analyzers.Rules;

/// <summary>A rule on JobIds and JobTemplateIds.</summary>
internal abstract class IdRule : TextRule
{
    public sealed override void Check(TextSink site)
    {
        if (site.Member.Kind != TextMemberKind.Text)
        {
            CheckId(site);
        }
    }

    protected abstract void CheckId(TextSink site);
}
