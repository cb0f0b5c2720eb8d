using System.Buffers;
using System.ComponentModel;

namespace IotJobs.Serialization;

/// <summary>Writes a value, for generated code.</summary>
/// <param name="writer">The writer.</param>
/// <param name="length">The length of the document so far, in characters.</param>
/// <param name="value">The value.</param>
/// <returns>The length afterwards.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate int JobDocumentWriting<T>(ref JobDocumentWriter writer, int length, T value);

/// <summary>Reads a job, for generated code.</summary>
/// <param name="reader">The reader, which stands on the document's value.</param>
/// <param name="outside">What the document does not carry.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JobDocumentReading<T, TOutside>(ref JobDocumentReader reader, TOutside outside);

/// <summary>How the documents of a job are written, for generated code: what happens around it is the same for every job.</summary>
/// <param name="write">Writes the job.</param>
/// <param name="ascii">Whether characters outside ASCII are escaped.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JobDocumentForm<T>(JobDocumentWriting<T> write, bool ascii = false)
{
    /// <summary>The document as text.</summary>
    public string ToText(T job)
    {
        var writer = JobDocumentWriter.Create(ascii);
        try
        {
            writer.Length = write(ref writer, 0, job);
            return writer.ToStringAndDispose();
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Writes the document as UTF-8.</summary>
    public void WriteTo(IBufferWriter<byte> destination, T job)
    {
        var writer = JobDocumentWriter.Create(ascii);
        try
        {
            writer.Length = write(ref writer, 0, job);
            writer.WriteToAndDispose(destination);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }
}

/// <summary>How the documents of a job are read, for generated code.</summary>
/// <param name="read">Reads the job.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JobDocumentParser<T, TOutside>(JobDocumentReading<T, TOutside> read)
{
    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The document as UTF-8.</param>
    /// <param name="outside">What it does not carry.</param>
    /// <exception cref="JobDocumentException">It is not a document of the job.</exception>
    public T Parse(ReadOnlySpan<byte> utf8Json, TOutside outside)
    {
        var reader = new JobDocumentReader(utf8Json, tries: false);
        return Parse(ref reader, outside)!;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, TOutside)"/>
    /// <param name="json">The document as text.</param>
    /// <param name="outside">What it does not carry.</param>
    public T Parse(string json, TOutside outside)
    {
        var reader = new JobDocumentReader(json, tries: false);
        return Parse(ref reader, outside)!;
    }

    /// <summary>Reads a document, if it is one of the job. Never throws.</summary>
    /// <param name="utf8Json">The document as UTF-8.</param>
    /// <param name="outside">What it does not carry.</param>
    /// <param name="job">The job; the default value of its type when there is none.</param>
    /// <returns>Whether it is a document of the job.</returns>
    public bool TryParse(ReadOnlySpan<byte> utf8Json, TOutside outside, out T? job)
    {
        var reader = new JobDocumentReader(utf8Json, tries: true);
        job = Parse(ref reader, outside);
        return !reader.IsOther;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, TOutside, out T)"/>
    /// <param name="json">The document as text.</param>
    /// <param name="outside">What it does not carry.</param>
    /// <param name="job">The job; the default value of its type when there is none.</param>
    public bool TryParse(string? json, TOutside outside, out T? job)
    {
        var reader = new JobDocumentReader(json, tries: true);
        job = Parse(ref reader, outside);
        return !reader.IsOther;
    }

    // What the user's own constructors and setters throw at a value is about the document, too.
    private T? Parse(ref JobDocumentReader reader, TOutside outside)
    {
        try
        {
            reader.Begin();
            var job = read(ref reader, outside);
            reader.End();
            return job;
        }
        catch (Exception exception) when (reader.Catches(exception))
        {
            reader.Refuse(exception);
            return default;
        }
        finally
        {
            reader.Dispose();
        }
    }
}
