#nullable enable

using System.Text.Json.Serialization;

namespace Cases.Programs.OrderHandler;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ScooterOrder), "scooter")]
[JsonDerivedType(typeof(DepotOrder), "depot")]
[JsonDerivedType(typeof(CityOrder), "city")]
public abstract record UpdateOrder(string Ticket, string Channel);

public sealed record ScooterOrder(string Ticket, string Channel, Guid Scooter) : UpdateOrder(Ticket, Channel);

public sealed record DepotOrder(string Ticket, string Channel, int Depot) : UpdateOrder(Ticket, Channel);

public sealed record CityOrder(string Ticket, string Channel, int City) : UpdateOrder(Ticket, Channel);

public sealed record SqsMessage(string MessageId, string Body);

public sealed record BatchResult(IReadOnlyList<string> FailedIds);

internal static class Cloud
{
    private const string Prefix = "arn:aws:iot:eu-west-1:640012345678:";

    public const string Workshop = Prefix + "thinggroup/workshop";
    public const string Demo = Prefix + "thinggroup/demo";

    public static string TargetOf(UpdateOrder order) => order switch
    {
        ScooterOrder s => $"{Prefix}thing/scooter-{s.Scooter:N}",
        DepotOrder d => $"{Prefix}thinggroup/depot-{d.Depot}",
        CityOrder c => $"{Prefix}fleet/city-{c.City}",
        _ => throw new NotSupportedException(order.GetType().Name),
    };
}

public sealed class Function(IAmazonIoT iot)
{
    public async Task<BatchResult> HandleAsync(IReadOnlyList<SqsMessage> messages, CancellationToken ct = default)
    {
        List<string> failed = [];
        foreach (SqsMessage message in messages)
        {
            try
            {
                if (JsonSerializer.Deserialize<UpdateOrder>(message.Body) is { } order)
                {
                    await SendAsync(order, ct);
                }
            }
            catch (Exception e) when (e is JsonException or NotSupportedException)
            {
                failed.Add(message.MessageId);
            }
        }

        if (failed.Count == messages.Count)
        {
            await ProbeAsync(Guid.NewGuid(), ct);
        }

        return new BatchResult(failed);
    }

    private async Task SendAsync(UpdateOrder order, CancellationToken ct)
    {
        CreateJobRequest request = Base($"scooter-{Guid.NewGuid():N}", order.Channel);
        request.Description = $"Order {order.Ticket}";
        request.Targets =
        [
            Cloud.TargetOf(order), //! IOTJ1022
        ];
        await iot.CreateJobAsync(request, ct);
    }

    private async Task ProbeAsync(Guid run, CancellationToken ct)
    {
        CreateJobRequest request = Base($"probe-{run:N}", "nightly"); //! IOTJ2001
        request.TargetSelection = TargetSelection.SNAPSHOT;
        await iot.CreateJobAsync(request, ct);
    }

    public async Task ExhibitAsync(string channel, CancellationToken ct)
    {
        CreateJobRequest request = Base("exhibit-" + DateTime.UtcNow.ToString("yyyyMMddHHmm"), channel);
        request.Targets = new List<string>
        {
            Cloud.Workshop,
            Cloud.Demo,
            Cloud.Workshop, //! IOTJ2017
        };
        await iot.CreateJobAsync(request, ct);
    }

    private static CreateJobRequest Base(string jobId, string channel) => new()
    {
        JobId = jobId,
        Document = JsonSerializer.Serialize(new { operation = "update", channel }),
        TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 90 },
    };
}
