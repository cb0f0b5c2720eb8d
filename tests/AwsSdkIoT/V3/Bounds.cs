namespace Amazon.IoT;

/// <summary>The declared bounds in which the generations differ.</summary>
internal static class Bounds
{
    /// <summary>In minutes.</summary>
    public const long ShortestMaintenanceWindow = 30;
}
