namespace IotJobs.Analyzers.Symbols;

internal static partial class MetadataNames
{
    /// <summary>Namespaces and simple names of the types that text evaluation knows: it asks a symbol for its name, type by type.</summary>
    internal static class Text
    {
        internal const string System = "System";
        internal const string Globalization = "System.Globalization";
        internal const string IO = "System.IO";
        internal const string Net = "System.Net";
        internal const string Cryptography = "System.Security.Cryptography";
        internal const string DataAnnotations = "System.ComponentModel.DataAnnotations";
        internal const string AmazonRuntime = "Amazon.Runtime";
        internal const string AmazonIoT = "Amazon.IoT";
        internal const string AmazonIoTModel = "Amazon.IoT.Model";
        internal const string DataPlane = "Amazon.IoTJobsDataPlane";
        internal const string DataPlaneModel = "Amazon.IoTJobsDataPlane.Model";
        internal const string IotJobs = "IotJobs";
    }
}
