namespace IotJobs.Analyzers.Tests.ServiceModel;

/// <summary>A test that needs the AWS service model as Python's botocore carries it; skipped, saying so, where botocore is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BotocoreFactAttribute : FactAttribute
{
    public BotocoreFactAttribute()
    {
        if (BotocoreModel.Load() is null)
        {
            Skip = "Python's botocore is not installed: the tables are not compared with the AWS service model.";
        }
    }
}
