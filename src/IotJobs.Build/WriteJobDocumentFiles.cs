using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IotJobs.Build;

/// <summary>Writes the schemas and sample documents that a compiled assembly carries to a folder. A file that is as it should be is left alone.</summary>
public sealed class WriteJobDocumentFiles : Microsoft.Build.Utilities.Task
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The compiled assembly. None of its code runs.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The folder; made when it is not there.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>Every file, whether it had to be written or not.</summary>
    [Output]
    public ITaskItem[] Files { get; private set; } = [];

    public override bool Execute()
    {
        try
        {
            var files = JobDocumentFile.ReadAll(Assembly);
            var twins = files.GroupBy(file => file.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
            if (twins is not null)
            {
                Log.LogError($"Job types {string.Join(" and ", twins.Select(file => file.Name))} share one file where a file system ignores case: rename one type.");
                return false;
            }

            Files = [.. files.Select(file => new TaskItem(Write(file)))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException or ArgumentException)
        {
            Log.LogError($"The job documents of '{Assembly}' cannot be written to '{Folder}': {exception.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    private string Write(JobDocumentFile file)
    {
        var path = Path.Combine(Folder, file.Name);
        var content = s_utf8.GetBytes(file.Text);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsEnumerable().SequenceEqual(content))
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllBytes(path, content);
        }

        return path;
    }
}
