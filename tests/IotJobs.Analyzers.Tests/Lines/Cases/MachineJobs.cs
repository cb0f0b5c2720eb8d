#nullable enable

using System.Security.Cryptography;
using Dp = Amazon.IoTJobsDataPlane;
using DpModel = Amazon.IoTJobsDataPlane.Model;

namespace Cases.MachineJobs;

public interface IConfig { string? this[string key] { get; } }
public interface ILog { void Info(string text); }
public sealed record Machine([property: ThingName] string ThingName, string ThingArn);
