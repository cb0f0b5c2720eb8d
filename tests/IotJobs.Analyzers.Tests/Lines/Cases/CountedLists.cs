#nullable enable

namespace Cases.CountedLists;

/// <summary>A list that is gone through, counted and asked for an element: all of them find the same.</summary>
public sealed class CountedLists(IAmazonIoT iot)
{
    public Task TrimmedBuilder(IReadOnlyList<int> ports)
    {
        var text = new StringBuilder("{\"operation\":\"OPEN\",\"ports\":[");
        foreach (var port in ports) text.Append(port).Append(',');
        if (ports.Count > 0) text.Length--;
        return SendAsync(text.Append("]}").ToString());
    }

    public Task TrimmedBuilderOfList(List<int> ports)
    {
        var text = new StringBuilder("{\"operation\":\"OPEN\",\"ports\":[");
        foreach (var port in ports) text.Append(port).Append(',');
        if (ports.Count > 0) text.Length--;
        return SendAsync(text.Append("]}").ToString());
    }

    public Task TrimmedText(int[] ports)
    {
        var text = "{\"ports\":[";
        foreach (var port in ports) text += port + ",";
        if (ports.Length > 0) text = text.Substring(0, text.Length - 1);
        return SendAsync(text + "]}");
    }

    public Task NotTrimmed(IReadOnlyCollection<int> ports)
    {
        var text = "{\"ports\":[";
        foreach (var port in ports) text += port + ",";
        return SendAsync(text + "]}"); //! IOTJ3001
    }

    public Task TrimmedWhenAny(IEnumerable<int> ports)
    {
        var text = new StringBuilder("{\"ports\":[");
        foreach (var port in ports) text.Append(port).Append(',');
        if (ports.Any()) text.Length--;
        return SendAsync(text.Append("]}").ToString());
    }

    public Task TrimmedAfterFor(IReadOnlyList<int> ports)
    {
        var text = new StringBuilder("{\"ports\":[");
        for (var i = 0; i < ports.Count; i++) text.Append(ports[i]).Append(',');
        if (ports.Count > 0) text.Length--;
        return SendAsync(text.Append("]}").ToString());
    }

    public Task AddedMeanwhile(List<string> list)
    {
        var id = "";
        foreach (var x in list) id = x;
        list.Add("a");
        if (list.Count > 0) return DescribeAsync("a b"); //! IOTJ1001
        return Task.CompletedTask;
    }

    public Task FilledWhenEmpty(List<string> list)
    {
        if (list.Count == 0) list.Add("x");
        if (list.Count == 0) return Task.CompletedTask;
        return DescribeAsync("a b"); //! IOTJ1001
    }

    public Task HandedOutWhenEmpty(List<string> list)
    {
        if (list.Count == 0) GC.KeepAlive(list);
        if (list.Count == 0) return Task.CompletedTask;
        return DescribeAsync("a b"); //! IOTJ1001
    }

    public Task RefusedWhenEmpty(List<string> list)
    {
        var id = "none found";
        if (list.Count == 0) throw new ArgumentException("empty");
        foreach (var x in list) id = x;
        return DescribeAsync(id);
    }

    public Task RefusedUnlessAny(IEnumerable<string> list)
    {
        var id = "none found";
        if (!list.Any()) throw new ArgumentException("empty");
        foreach (var x in list) id = x;
        return DescribeAsync(id);
    }

    public Task RefusedByCount(IEnumerable<string> list)
    {
        var id = "none found";
        if (list.Count() < 1) throw new ArgumentException("empty");
        foreach (var x in list) id = x;
        return DescribeAsync(id);
    }

    public Task RefusedByPattern(string[] list)
    {
        var id = "none found";
        if (list is not { Length: > 0 }) throw new ArgumentException("empty");
        foreach (var x in list) id = x;
        return DescribeAsync(id);
    }

    public Task RefusedByListPattern(string[] list)
    {
        var id = "none found";
        if (list is []) throw new ArgumentException("empty");
        foreach (var x in list) id = x;
        return DescribeAsync(id);
    }

    public Task AnswerKept(IReadOnlyList<string> list)
    {
        var id = "none found";
        var any = list.Count > 0;
        foreach (var x in list) { id = x; break; }
        if (!any) return Task.CompletedTask;
        return DescribeAsync(id);
    }

    public Task ByIndex(IReadOnlyList<string> list)
    {
        var id = "none found";
        for (var i = 0; i < list.Count; i++) id = list[i];
        if (list.Count == 0) return Task.CompletedTask;
        return DescribeAsync(id);
    }
    private Task SendAsync([JobDocument] string document) => iot.CreateJobAsync(new CreateJobRequest { JobId = "x", Targets = ["arn:aws:iot:eu-west-1:123456789012:thing/x"], Document = document });

    private Task DescribeAsync([JobId] string id) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });
}
