namespace IotJobs.Analyzers.Tests.House;

public sealed class FileSizeTests
{
    private static readonly (string File, int Lines)[] s_files =
        [.. House.SourceFiles("src").Select(file => (file, File.ReadLines(file).Count())).OrderBy(item => item.Item2)];

    [Fact]
    public void No_source_file_is_over_400_lines() => Assert.DoesNotContain(s_files, item => item.Lines > 400);

    [Fact]
    public void Half_of_the_source_files_have_at_most_90_lines() => Assert.InRange(s_files[s_files.Length / 2].Lines, 1, 90);
}
