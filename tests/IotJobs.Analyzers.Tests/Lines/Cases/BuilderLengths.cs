#nullable enable

using System.Text;

namespace Cases.BuilderLengths;

/// <summary>Builders whose length or characters are set, as after a loop that writes a separator too many.</summary>
public sealed class Builders(IAmazonIoT iot)
{
    private const string Group = "arn:aws:iot:eu-west-1:123456789012:thinggroup/pumps";

    private Task Delete(string jobId) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = jobId });

    public Task CutByOne(string[] parts)
    {
        var id = new StringBuilder("job-");
        foreach (var part in parts)
        {
            id.Append("x").Append(',');
        }

        id.Length--;
        return Delete(id.ToString());
    }

    public Task CutIfAny(string[] parts)
    {
        var id = new StringBuilder();
        foreach (var part in parts)
        {
            id.Append("abc").Append('.');
        }

        if (id.Length > 0)
        {
            id.Length -= 1;
        }

        return Delete(id.ToString());
    }

    public Task CutWhereItEnds(IEnumerable<int> parts)
    {
        var document = new StringBuilder("{\"parts\":[");
        foreach (var part in parts)
        {
            document.Append(part).Append(',');
        }

        if (document[^1] == ',')
        {
            document.Length--;
        }

        return iot.CreateJobAsync(new CreateJobRequest { JobId = "parts", Targets = [Group], Document = document.Append("]}").ToString() });
    }

    public Task CutAtMost()
    {
        var id = new StringBuilder(new string('a', 80));
        if (id.Length > 64)
        {
            id.Length = 64;
        }

        return Delete(id.ToString());
    }

    public Task CutByPattern()
    {
        var id = new StringBuilder("ab,");
        if (id is { Length: > 2 })
        {
            id.Length = 2;
        }

        return Delete(id.ToString());
    }

    public Task CutByDifference()
    {
        var id = new StringBuilder("ab").Append(',');
        id.Length = id.Length - 1;
        return Delete(id.ToString());
    }

    public Task CutByText(bool isLast)
    {
        var id = new StringBuilder("abc");
        if (!isLast)
        {
            id.Append(',');
        }

        if (id.ToString().EndsWith(','))
        {
            id.Length--;
        }

        return Delete(id.ToString());
    }

    public Task Emptied()
    {
        var id = new StringBuilder("abc,");
        id.Length = 0;
        return Delete(id.Append("def").ToString());
    }

    public Task CutByUnknown(int count)
    {
        var id = new StringBuilder("abc d");
        id.Length -= count;
        return Delete(id.ToString());
    }

    public Task WrittenOver()
    {
        var id = new StringBuilder("abc,");
        id[^1] = '-';
        return Delete(id.ToString());
    }

    public Task WrittenOverOneByOne()
    {
        var id = new StringBuilder("a b c");
        for (var i = 0; i < id.Length; i++)
        {
            if (id[i] == ' ')
            {
                id[i] = '-';
            }
        }

        return Delete(id.ToString());
    }

    public Task WrittenOverWhereNoLetter()
    {
        var id = new StringBuilder("a b c");
        for (var i = 0; i < id.Length; i++)
        {
            if (!char.IsLetter(id[i]))
            {
                id[i] = '-';
            }
        }

        return Delete(id.ToString());
    }

    public Task AskedAsText()
    {
        var id = new StringBuilder("a b");
        var text = id.ToString();
        return text.Contains(' ') ? Task.CompletedTask : Delete(id.ToString());
    }

    public Task CutTooLittle()
    {
        var id = new StringBuilder("ab c");
        id.Length -= 1;
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = id.ToString() }); //! IOTJ1001
    }

    public Task CutTooFarBack()
    {
        var id = new StringBuilder("abc de");
        id.Length = 5;
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = id.ToString() }); //! IOTJ1001
    }

    public Task WrittenAfterTheCut()
    {
        var id = new StringBuilder("ab-");
        while (id.Length > 0 && id[^1] == '-')
        {
            id.Length--;
        }

        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = id.Append("c d").ToString() }); //! IOTJ1001
    }
}
