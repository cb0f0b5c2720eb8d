#nullable enable

namespace Cases.OwnTexts;

public readonly record struct Release(byte Major, byte Minor)
{
    public override string ToString() => $"{Major}.{Minor}";

    public string Slug() => ToString().Replace('.', '-');
}

public sealed class Product(string name)
{
    public override string ToString() => "product " + name;
}

public readonly struct Ready
{
    public override string ToString() => "ready";
}

// The program's own ToString, which holes and operands run without naming it; and builders of texts.
public static class Ids
{
    public static Task Hole(IAmazonIoT client, Release release) => Send(client, $"fleet-{release}"); //! IOTJ1001

    public static Task Operand(IAmazonIoT client, Release release) => Send(client, "fleet-" + release); //! IOTJ1001

    public static Task Called(IAmazonIoT client, Release release) => Send(client, release.ToString()); //! IOTJ1001

    public static Task Slug(IAmazonIoT client, Release release) => Send(client, $"fleet-{release.Slug()}");

    public static Task OfAClass(IAmazonIoT client, Product product) => Send(client, $"x-{product}"); //! IOTJ1001

    // Null is the empty text.
    public static Task OfNoObject(IAmazonIoT client, Product? product) => Send(client, $"x-{product}");

    public static Task Legal(IAmazonIoT client, Ready ready) => Send(client, $"x-{ready}");

    public static Task Joined(IAmazonIoT client, Ready ready, string product)
    {
        var id = new StringBuilder(64).Append("ota/").AppendJoin('-', product, ready, 3).Replace('/', ':').Insert(0, 'v');
        return Send(client, id.ToString()); //! IOTJ1001
    }

    public static Task JoinedRight(IAmazonIoT client, Ready ready, string product)
    {
        var id = new StringBuilder(64).Append("ota/").AppendJoin('-', product, ready, 3).Replace('/', '-').Insert(0, 'v');
        return Send(client, id.ToString());
    }

    private static Task Send(IAmazonIoT client, string id) => client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
}
