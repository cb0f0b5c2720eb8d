namespace IotJobs.Soundness.Running;

/// <summary>What stands around the programs.</summary>
internal static class Frame
{
    /// <summary>The operations that a program may call.</summary>
    private static readonly string[] s_operations =
    [
        "AssociateTargetsWithJob", "CancelJob", "CancelJobExecution", "CreateJob", "CreateJobTemplate", "DeleteJob", "DescribeJob", "DescribeJobExecution", "GetJobDocument",
        "ListJobs", "UpdateJob",
    ];

    /// <summary>What every run gets, in this order.</summary>
    public const string Parameters =
        "IAmazonIoT client, string text, string? maybe, [ThingName] string thing, Guid guid, Version version, DateTime date, int number, bool flag, Kind kind, List<string> names";

    /// <summary>Types that programs share; analysed with them.</summary>
    public const string Shared = "namespace Programs; public enum Kind { Stable, Beta, Nightly }";

    private const string Usings = """
        #nullable enable
        using System; using System.Collections.Generic; using System.Linq; using System.Text; using System.Text.Json; using System.Text.RegularExpressions; using System.Threading.Tasks;
        using Amazon.IoT; using Amazon.IoT.Model; using IotJobs;

        """;

    /// <summary>
    /// What only the run has: a trace of the pieces that are evaluated, and a client that tells what it is sent. The trace hands on to delegates, as programs of
    /// .NET 8 cannot refer to this assembly.
    /// </summary>
    public static string Host { get; } = $$"""
        #nullable enable
        using System; using System.Threading; using System.Threading.Tasks; using Amazon.IoT; using Amazon.IoT.Model;
        namespace Programs;
        public static class Trace
        {
            public static Action<int> Evaluated = null!;
            public static Action<string?> Arrived = null!;
            public static Action<object> Sent = null!;
            public static T At<T>(int piece, T value) { Evaluated(piece); return value; }
            public static string JobId(string? text) { Arrived(text); return text!; }
        }
        public sealed class Client() : AmazonIoTClient(new Amazon.Runtime.AnonymousAWSCredentials(), Amazon.RegionEndpoint.EUWest1)
        {
        {{string.Concat(s_operations.Select(Operation))}}
        }
        """;

    /// <summary>The whole text of a program.</summary>
    public static string Program(int number, string members, string body) => $$"""
        {{Usings}}namespace Programs;
        public static class {{NameOf(number)}}
        {
        {{members}}    public static async Task Run({{Parameters}})
            {
        {{body}}        await Task.CompletedTask;
            }
        }
        """;

    public static string NameOf(int number) => $"Program{number}";

    private static string Operation(string name) => $$"""
        public override Task<{{name}}Response> {{name}}Async({{name}}Request request, CancellationToken token = default)
        { Trace.Sent(request); return Task.FromResult(new {{name}}Response()); }

        """;
}
