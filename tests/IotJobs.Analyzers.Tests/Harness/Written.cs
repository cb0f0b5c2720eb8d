namespace IotJobs.Analyzers.Tests.Harness;

/// <summary>Files of the repository that follow from the code. They are written anew by <c>IOTJOBS_WRITE=1 dotnet test tests/IotJobs.Analyzers.Tests</c>.</summary>
internal static class Written
{
    /// <summary>Holds the file at <paramref name="path"/> to <paramref name="expected"/>.</summary>
    public static void Check(string expected, params string[] path)
    {
        var file = Repository.Path(path);
        if (Environment.GetEnvironmentVariable("IOTJOBS_WRITE") == "1")
        {
            File.WriteAllText(file, expected);
        }

        Assert.True(
            File.Exists(file) && File.ReadAllText(file) == expected,
            $"{Path.Combine(path)} is not what the code says: IOTJOBS_WRITE=1 dotnet test tests/IotJobs.Analyzers.Tests writes it anew.\n{expected}");
    }
}
