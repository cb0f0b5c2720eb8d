using System.Globalization;
using System.Runtime.CompilerServices;

namespace IotJobs.Tests;

internal static class EnglishMessages
{
    /// <summary>The tests read messages in English, whatever the machine speaks.</summary>
    [ModuleInitializer]
    internal static void Choose() => CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
}
