#nullable enable

using System.Runtime.CompilerServices;

namespace Cases.EditedTexts;

public abstract class IdSource
{
    protected virtual string Build() => "fw.base";

    protected virtual string Word => "a b";
}

public sealed class DashedSource(IAmazonIoT iot) : IdSource
{
    protected override string Build() => base.Build().Replace('.', '-');

    protected override string Word => base.Word.Replace(' ', '-');

    public Task Send() => iot.DeleteJobAsync(new DeleteJobRequest { JobId = Build() });

    public Task SendBase() => iot.DeleteJobAsync(new DeleteJobRequest { JobId = base.Build() }); //! IOTJ1001

    public Task SendWord() => iot.DeleteJobAsync(new DeleteJobRequest { JobId = Word });

    public Task SendBaseWord() => iot.DeleteJobAsync(new DeleteJobRequest { JobId = base.Word }); //! IOTJ1001
}

/// <summary>Texts that builders and numbers cut, and empty texts for parameters that have none.</summary>
public sealed class EditedTexts(IAmazonIoT iot)
{
    private const string Prefix = "rollout:";

    public Task InsertedLate()
    {
        var b = new StringBuilder("fw.1.2").Append(true);
        b.Replace('.', '-');
        b.Insert(2, '.');
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = b.ToString() }); //! IOTJ1001
    }

    public Task RemovedDot() => iot.DeleteJobAsync(new DeleteJobRequest { JobId = new StringBuilder("v1.2").Remove(2, 1).ToString() });

    public Task RemovedLetter() => iot.DeleteJobAsync(new DeleteJobRequest { JobId = new StringBuilder("v1.2").Remove(0, 1).ToString() }); //! IOTJ1001

    public Task RemovedEnd(string s)
    {
        var b = new StringBuilder("v1-").Append(s).Append('.');
        b.Remove(b.Length - 1, 1);
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = b.ToString() });
    }

    public Task Behind() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = "rollout:east".Substring(Prefix.Length) });

    public Task OneShort() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = "rollout:east".Substring(Prefix.Length - 1) }); //! IOTJ1001

    public Task Cut(byte[] digest) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = "d" + Convert.ToBase64String(digest)[..12] });

    public Task CutAndMended(byte[] digest) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = "d" + Convert.ToBase64String(digest)[..12].Replace('+', '-').Replace('/', '_').TrimEnd('=') });

    public void Resume([JobId] string id = "", [ThingName] string? thing = null) { }

    public void Here([JobId, CallerMemberName] string id = "") { }

    public void Wrong([JobId] string id = "a b") { } //! IOTJ1001

    public void Call() { Resume(); Resume(""); } //! IOTJ1003
}

public sealed class EncodedBytes(IAmazonIoT iot)
{
    public Task Mended(byte[] digest) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = Convert.ToBase64String(digest).TrimEnd('=').Replace('+', '-').Replace('/', '_') });

    public Task NotMended(byte[] digest) => iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = "d" + Convert.ToBase64String(digest) }); //! IOTJ1004

    public Task MendedPart(byte[] digest)
    {
        var s = Convert.ToBase64String(digest, 0, 12).Replace('+', '-').Replace('/', '_').TrimEnd('=');
        return iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = s });
    }

    public Task Trimmed(byte[] digest)
    {
        var s = Convert.ToBase64String(digest).Trim('=');
        return iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = s.Replace("+", "").Replace("/", "") });
    }
}
