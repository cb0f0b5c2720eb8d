using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace IotJobs.Analyzers.Generator.Emitter;

/// <summary>Writes C# text line by line; blocks in braces keep the indentation: tabs, as spaces would be a quarter of the text.</summary>
internal sealed class IndentedWriter
{
    private const int ColumnsPerLevel = 4;
    private const int UsualLength = 64 * 1024;

    // Of a line with its indentation, for people.
    private const int MaxLineLength = 150;

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

    /// <summary>Writes a head and what is in its parentheses, which goes into lines of its own where one line would be too long.</summary>
    /// <param name="head">What stands before the parenthesis.</param>
    /// <param name="items">What stands in it, with commas between.</param>
    /// <param name="tail">What follows it.</param>
    public IndentedWriter List(string head, IReadOnlyCollection<string> items, string tail)
    {
        var line = $"{head}({string.Join(", ", items)}){tail}";
        if (items.Count == 0 || Fits(line.Length))
        {
            return Line(line);
        }

        Line(head + "(");
        _level++;
        var left = items.Count;
        foreach (var item in items)
        {
            Line(--left == 0 ? $"{item}){tail}" : item + ",");
        }

        _level--;
        return this;
    }

    /// <summary>Writes a method that is one expression.</summary>
    public IndentedWriter Expression(string head, IReadOnlyCollection<string> parameters, string expression)
    {
        var line = $"{head}({string.Join(", ", parameters)}) => {expression};";
        return Fits(line.Length) ? Line(line) : List(head, parameters, " =>").Deeper(expression + ";");
    }

    /// <summary>Writes the making of an object whose members are set: in one line where it fits.</summary>
    /// <param name="head">What stands before the parenthesis.</param>
    /// <param name="arguments">What stands in it.</param>
    /// <param name="members">What sets the members.</param>
    /// <param name="tail">What follows.</param>
    public IndentedWriter Creation(string head, IReadOnlyCollection<string> arguments, IReadOnlyCollection<string> members, string tail)
    {
        if (members.Count == 0)
        {
            return List(head, arguments, tail);
        }

        var line = $"{head}({string.Join(", ", arguments)}) {{ {string.Join(", ", members)} }}{tail}";
        if (Fits(line.Length))
        {
            return Line(line);
        }

        List(head, arguments, "").Begin();
        foreach (var member in members)
        {
            Line(member + ",");
        }

        return End(tail);
    }

    /// <summary>Writes a condition or a loop, and its only statement: in one line where it fits.</summary>
    public IndentedWriter Body(string head, string statement) =>
        Fits(head.Length + statement.Length + 1)
            ? Line($"{head} {statement}")
            : Begin(head).Line(statement).End().Line();

    /// <summary>Writes a line one level deeper than what is around it.</summary>
    public IndentedWriter Deeper(string text) => Deeper(output => output.Line(text));

    /// <summary>Writes one level deeper than what is around it.</summary>
    public IndentedWriter Deeper(Action<IndentedWriter> write)
    {
        _level++;
        write(this);
        _level--;
        return this;
    }

    /// <summary>Opens a block whose head is written.</summary>
    public IndentedWriter Begin() => Open();

    /// <summary>Closes the block that <see cref="Begin(string)"/> opened; an empty line at its end is none.</summary>
    /// <param name="tail">What follows the brace, such as <c>;</c>.</param>
    public IndentedWriter End(string tail = "")
    {
        _level--;
        if (_text[_text.Length - 1] == '\n' && _text[_text.Length - 2] == '\n')
        {
            _text.Length--;
        }

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

    private bool Fits(int length) => (_level * ColumnsPerLevel) + length <= MaxLineLength;

    private IndentedWriter Open()
    {
        Line("{");
        _level++;
        return this;
    }

    private StringBuilder Indent() => _text.Append('\t', _level);

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
