using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>Where a piece of text comes from in the source.</summary>
internal abstract class TextOrigin
{
    /// <summary>The smallest expression (or interpolation, or format clause) that yields the piece at the place of use.</summary>
    public abstract SyntaxNode Node { get; }

    /// <summary>The kind of value that was formatted into the piece, for pieces that a format string yields; else <see cref="TextHoleSource.Unknown"/>.</summary>
    public virtual TextHoleSource Source => TextHoleSource.Unknown;

    /// <summary>Whether the piece exists only because a value might be null.</summary>
    public virtual bool IsImplied => false;

    /// <summary>The call of the JSON serializer that wrote the piece, quotes and all; null when none did.</summary>
    public virtual SyntaxNode? Serialized => null;

    /// <summary>How deep the call is that handed the piece in; 0 when none did.</summary>
    public virtual int ArgumentDepth => 0;

    /// <summary>Whether the piece was handed in by the caller of the body that it is used in.</summary>
    public bool IsArgument => ArgumentDepth > 0;

    /// <summary>The piece as it comes back from a call that is <paramref name="depth"/> deep: what was handed in there is the caller's own again.</summary>
    public virtual TextOrigin Returned(int depth) => this;

    /// <summary>What the piece depends on: a test of one of these can say something of it.</summary>
    public virtual Roots Roots => Roots.None;

    /// <summary>The place in the source of <paramref name="length"/> characters of the piece's text from <paramref name="index"/>: the characters themselves
    /// where they are written out (escapes included), else <see cref="Node"/>.</summary>
    public abstract Location GetLocation(int index, int length);

    /// <summary>Where the same characters are declared, when that is elsewhere (a constant, a helper); else null.</summary>
    public virtual Location? GetDeclaration(int index, int length) => null;
}
