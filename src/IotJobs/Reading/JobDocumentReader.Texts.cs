namespace IotJobs.Serialization;

// Members that are plain texts: they are most of a job, and wait here until the object that holds them is made.
public ref partial struct JobDocumentReader
{
    private const int UsualTexts = 64;

    [ThreadStatic]
    private static string?[]? t_texts;

    /// <summary>The text that a member of the object that has just ended had; null when it was not there, or null.</summary>
    /// <param name="member">Its place in the object's description, which says that it is a text.</param>
    public readonly string? TextOf(int member) => _texts![_textsStart + member];

    private int OpenTexts(int count)
    {
        var start = _textsEnd;
        _textsEnd = start + count;
        _textsMost = Math.Max(_textsMost, _textsEnd);
        if (_texts is null)
        {
            _texts = t_texts ?? new string?[UsualTexts];
            t_texts = null;
        }

        if (_textsEnd > _texts.Length)
        {
            Array.Resize(ref _texts, Math.Max(_textsEnd, 2 * _texts.Length));
        }

        Array.Clear(_texts, start, count);
        return start;
    }

    private void CloseTexts(int start) => (_textsStart, _textsEnd) = (start, start);

    private void ReturnTexts()
    {
        if (_texts is { } texts)
        {
            _texts = null;
            if (texts.Length == UsualTexts)
            {
                Array.Clear(texts, 0, _textsMost);
                t_texts = texts;
            }
        }
    }
}
