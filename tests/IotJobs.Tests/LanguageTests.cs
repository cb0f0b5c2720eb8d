namespace IotJobs.Tests;

public class LanguageTests() : Languages(typeof(JobId).Assembly, "IotJobs.Resources.Messages", "IotJobs.ServiceModel.Words");
