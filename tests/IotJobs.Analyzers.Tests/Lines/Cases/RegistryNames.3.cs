#nullable enable

namespace Cases.RegistryNames;

using System.Collections.Concurrent;

public sealed class OwnTypes(IAmazonIoT iot)
{
    // wrong: the conversion hands the text on as it is
    public Task SlugBlank() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = new Slug("east west") }); //! IOTJ1001

    // legal: this conversion replaces blanks
    public Task HyphenBlank() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = new HyphenSlug("east west") });

    // wrong: the operator writes a slash
    public Task Divided() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = (new IdPath("eu") / "east").Text }); //! IOTJ1001

    // legal: the other operator writes an underscore
    public Task Added() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = (new IdPath("eu") + "east").Text });

    // wrong: ToString of the struct has a dot
    public Task Release(int minor) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + new ReleaseNumber(3, minor).ToString() }); //! IOTJ1001

    // legal: the property has a dash
    public Task ReleaseDashed(int minor) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + new ReleaseNumber(3, minor).Dashed });

    // legal: the public method, not the interface's
    public Task Public() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = new TwoNames().Next() });

    // wrong: the explicit implementation has a dot
    public Task Explicit() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = ((INames)new TwoNames()).Next() }); //! IOTJ1001

    // wrong: the default separator is a dot
    public Task Default() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = Named("cam") }); //! IOTJ1001

    // legal: named argument
    public Task NamedArgument() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = Named(separator: '-', model: "cam") });

    private static string Named(string model, char separator = '.') => model + separator + "1";

    // legal: recursion over letters
    public Task Recursive(int depth) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = "r" + Repeat("ab", depth & 3) });

    private static string Repeat(string text, int times) => times <= 0 ? "" : text + Repeat(text, times - 1);

    // legal: either the parsed id or one made of the text
    public Task Parsed(string text) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = JobId.TryParse(text, out var id) ? id : JobId.FromText(text) });

    // wrong: one argument of Join has a blank
    public Task Joined() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = string.Join("-", "fw", "east west", "7") }); //! IOTJ1001

    // legal: the blanks are split away before they are joined
    public Task SplitJoined() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = string.Join("-", "fw east west".Split(' ')) });

    // wrong: JobId.Parse throws at a slash
    public Task ParsedConstant() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = JobId.Parse("fw/1") }); //! IOTJ1001
}
