using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ3002
{
    private const string Line = "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF";
    private const string Page = Line + Line + Line + Line + Line + Line + Line + Line;
    private const string Image = Page + Page + Page + Page + Page + Page + Page + Page;

    public static void Describe(CreateJobRequest request) =>
        request.Document = "{\"image\":\"" + Image + Image + Image + Image + Image + Image + Image + Image + "\"}";
}
