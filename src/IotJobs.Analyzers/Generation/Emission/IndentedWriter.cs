using System.Text;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Writes C# text line by line; blocks in braces keep the indentation.</summary>
internal sealed class IndentedWriter
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder _text = new(4096);
    private int _level;

    /// <summary>Writes one line at the current indentation; an empty text is an empty line.</summary>
    public IndentedWriter Line(string text = "")
    {
        if (text.Length > 0)
        {
            _text.Append(' ', _level * SpacesPerLevel).Append(text);
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>Writes <paramref name="head"/> and an opening brace; what follows is indented until <see cref="End"/>.</summary>
    public IndentedWriter Begin(string head)
    {
        Line(head).Line("{");
        _level++;
        return this;
    }

    /// <summary>Closes the block that <see cref="Begin"/> opened.</summary>
    /// <param name="tail">What follows the brace, such as <c>;</c>.</param>
    public IndentedWriter End(string tail = "")
    {
        _level--;
        return Line("}" + tail);
    }

    /// <summary>Closes every block that is still open.</summary>
    public IndentedWriter EndAll()
    {
        while (_level > 0)
        {
            End();
        }

        return this;
    }

    /// <summary>The text written so far.</summary>
    public override string ToString() => _text.ToString();
}
