using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace IotJobs.Build;

/// <summary>A file that an assembly carries as <c>[assembly: AssemblyMetadata("IotJobs.JobDocumentFile:name", "text")]</c>.</summary>
/// <param name="Name">The file's name, without a folder.</param>
/// <param name="Text">What is in it.</param>
internal sealed record JobDocumentFile(string Name, string Text)
{
    // The generator knows the same prefix.
    private const string KeyPrefix = "IotJobs.JobDocumentFile:";

    // The blob of a custom attribute begins with this number (ECMA-335, II.23.3).
    private const int Prolog = 1;

    /// <summary>Every such file of the assembly at <paramref name="path"/>, in order of the names.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="BadImageFormatException">It is no assembly.</exception>
    public static IReadOnlyList<JobDocumentFile> ReadAll(string path)
    {
        using var stream = File.OpenRead(path);
        using var image = new PEReader(stream);
        var reader = image.GetMetadataReader();
        return
        [
            .. reader.GetAssemblyDefinition().GetCustomAttributes()
                .Select(reader.GetCustomAttribute)
                .Where(attribute => IsAssemblyMetadata(reader, attribute))
                .Select(attribute => Read(reader.GetBlobReader(attribute.Value)))
                .OfType<JobDocumentFile>()
                .OrderBy(file => file.Name, StringComparer.Ordinal),
        ];
    }

    private static bool IsAssemblyMetadata(MetadataReader reader, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
        && reader.GetTypeReference((TypeReferenceHandle)parent) is var type
        && reader.StringComparer.Equals(type.Name, "AssemblyMetadataAttribute")
        && reader.StringComparer.Equals(type.Namespace, "System.Reflection");

    private static JobDocumentFile? Read(BlobReader value) =>
        value.ReadUInt16() == Prolog
        && value.ReadSerializedString() is { } key && key.StartsWith(KeyPrefix, StringComparison.Ordinal)
        && value.ReadSerializedString() is { } text
            ? new(key.Substring(KeyPrefix.Length), text)
            : null;
}
