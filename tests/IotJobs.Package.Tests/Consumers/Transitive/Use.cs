public static class Use
{
    public static string Document() => new Acme.Fleet.CameraUpdate { Version = "1.0.1" }.ToJobDocument();
}
