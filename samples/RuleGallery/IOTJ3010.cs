using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ3010
{
    private const string Line = "펌웨어펌웨어펌웨어펌웨어펌웨어펌웨어펌웨어펌웨어펌웨어펌웨어펌웨어펌웨어펌웨어펌웨어펌웨어펌웨어";
    private const string Page = Line + Line + Line + Line + Line + Line + Line + Line;
    private const string Chapter = Page + Page + Page + Page + Page + Page + Page + Page;

    public static void Describe(CreateJobRequest request) =>
        request.Document = "{\"note\":\"" + Chapter + Chapter + Chapter + Chapter + "\"}";
}
