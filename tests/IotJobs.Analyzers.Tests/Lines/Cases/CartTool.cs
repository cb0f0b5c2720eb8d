#nullable enable

namespace Cases.Programs.CartTool;

// Wrong program: Medivan, medical carts in hospitals.
public sealed record Cart(string Ward, int Number, ThingAttribute2 Thing);

public sealed record ThingAttribute2(string Name, string Arn);

public sealed class WardDirectory
{
    private readonly Dictionary<string, List<Cart>> _wards = [];
    public IReadOnlyList<Cart> In(string ward) => _wards.TryGetValue(ward, out var carts) ? carts : [];
    public void Put(Cart cart)
    {
        if (!_wards.TryGetValue(cart.Ward, out var list)) _wards[cart.Ward] = list = [];
        list.Add(cart);
    }
}

public sealed class CartDocument
{
    public string Operation { get; set; } = "dispense-check";
    public string? Ward { get; set; }
    public int Drawer { get; set; }
}

public static class RetryPolicies
{
    public static JobExecutionsRetryConfig Patient() => new()
    {
        CriteriaList =
        [
            new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = 3 },
            new RetryCriteria { FailureType = RetryableFailureType.TIMED_OUT, NumberOfRetries = 2 },
        ],
    };
}

public sealed class CartService
{
    private const string Prefix = "arn:aws:iot:ca-central-1:123456789012:";
    private readonly AmazonIoTClient _iot;
    private readonly WardDirectory _directory;

    public CartService(AmazonIoTClient iot, WardDirectory directory)
    {
        _iot = iot;
        _directory = directory;
    }

    public async Task CheckAsync(string ward)
    {
        foreach (var cart in _directory.In(ward))
        {
            await _iot.CreateJobAsync(new CreateJobRequest
            {
                // Wrong: from 1000 carts on the number has a comma.
                JobId = $"check-{cart.Number:N0}", //! IOTJ1004
                // Wrong: a thing type is no target.
                Targets = [Prefix + "thingtype/cart"], //! IOTJ1022
                Document = JsonSerializer.Serialize(new CartDocument { Ward = ward, Drawer = 4 }),
                TargetSelection = TargetSelection.SNAPSHOT,
            });
        }
    }

    public async Task LockAsync(Cart cart)
    {
        // Legal: the retry on a timeout has its timeout.
        await _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"lock-{cart.Number:D6}",
            Targets = [cart.Thing.Arn],
            Document = "{\"operation\":\"lock\"}",
            JobExecutionsRetryConfig = RetryPolicies.Patient(),
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 20 },
        });
    }

    public async Task UnlockAsync(Cart cart, bool urgent)
    {
        var request = new CreateJobRequest
        {
            JobId = urgent ? "unlock-now-" + cart.Number : "unlock-" + cart.Number,
            Targets = [cart.Thing.Arn],
            // Wrong: the timeout at the top level of the document is read by no one at AWS.
            Document = "{\"operation\":\"unlock\",\"timeoutConfig\":{\"inProgressTimeoutInMinutes\":5}}", //! IOTJ3003
            TargetSelection = TargetSelection.SNAPSHOT,
        };
        // Wrong: the document is always there already.
        if (urgent) request.DocumentSource = "https://s3.ca-central-1.amazonaws.com/medivan/unlock.json"; //! IOTJ2003
        await _iot.CreateJobAsync(request);
    }

    public async Task ArchiveAsync(string ward)
    {
        // Wrong: the description of a template is required.
        await _iot.CreateJobTemplateAsync(new CreateJobTemplateRequest //! IOTJ2018
        {
            JobTemplateId = "cart-archive",
            Document = JsonSerializer.Serialize(new { operation = "archive", ward }),
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 10080 },
        });
    }
}
