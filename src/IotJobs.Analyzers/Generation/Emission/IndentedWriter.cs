using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Writes C# text line by line; blocks in braces keep the indentation.</summary>
internal sealed class IndentedWriter
{
    private const int SpacesPerLevel = 4;
    private const int UsualLength = 64 * 1024;

    [ThreadStatic]
    private static StringBuilder? t_kept;

    private readonly StringBuilder _text;
    private int _level;

    public IndentedWriter()
    {
        _text = t_kept ?? new(UsualLength);
        t_kept = null;
    }

    /// <summary>Writes one line at the current indentation; an empty text is an empty line.</summary>
    public IndentedWriter Line(string text = "")
    {
        if (text.Length > 0)
        {
            Indent().Append(text);
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>Writes one line at the current indentation, piece by piece.</summary>
    public IndentedWriter Line([InterpolatedStringHandlerArgument("")] Pieces text) => text.EndLine();

    /// <summary>Writes <paramref name="head"/> and an opening brace; what follows is indented until <see cref="End(string)"/>.</summary>
    public IndentedWriter Begin(string head) => Line(head).Open();

    /// <inheritdoc cref="Begin(string)"/>
    public IndentedWriter Begin([InterpolatedStringHandlerArgument("")] Pieces head) => head.EndLine().Open();

    /// <summary>Closes the block that <see cref="Begin(string)"/> opened.</summary>
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

    /// <summary>The text written so far, which ends the writer.</summary>
    public string Finish()
    {
        var text = _text.ToString();
        t_kept = _text.Clear();
        return text;
    }

    private IndentedWriter Open()
    {
        Line("{");
        _level++;
        return this;
    }

    private StringBuilder Indent() => _text.Append(' ', _level * SpacesPerLevel);

    /// <summary>An interpolated line, which goes into the writer without becoming a string first.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Pieces
    {
        private readonly IndentedWriter _output;

        public Pieces(int literalLength, int formattedCount, IndentedWriter output)
        {
            _output = output;
            output.Indent();
        }

        public void AppendLiteral(string text) => _output._text.Append(text);

        public void AppendFormatted(string? text) => _output._text.Append(text);

        public void AppendFormatted(int number) => _output._text.Append(number.ToString(CultureInfo.InvariantCulture));

        /// <summary>Ends the line.</summary>
        public IndentedWriter EndLine() => _output.Line();
    }
}
