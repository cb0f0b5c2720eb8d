namespace IotJobs.Package.Tests.Samples;

/// <summary>A test that needs the broker Mosquitto; skipped, saying so, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MosquittoFactAttribute : FactAttribute
{
    public MosquittoFactAttribute()
    {
        if (MosquittoBroker.Path is null)
        {
            Skip = "Mosquitto is not installed: the sample runs against the broker of MQTTnet.Server only.";
        }
    }
}
