using System.ComponentModel;
using IotJobs.Resources;
using IotJobs.ServiceModel;
using IotJobs.Validation;

namespace IotJobs.Serialization;

/// <summary>Makes a <see cref="JobId"/> of a template, for generated code. Each piece is checked as it comes.</summary>
/// <remarks>What is refused is an <see cref="ArgumentException"/> whose parameter name is the member; the message names the character and
/// its index in the value.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JobIdBuilder
{
    [ThreadStatic]
    private static char[]? t_kept;

    private readonly char[] _buffer;

    // May go beyond the buffer: the message tells how long the JobId would be.
    private int _length;

    private JobIdBuilder(char[] buffer) => _buffer = buffer;

    /// <summary>Begins a JobId.</summary>
    public static JobIdBuilder Create()
    {
        // Taken while in use: a member's getter may make a JobId of its own.
        var buffer = t_kept;
        t_kept = null;
        return new(buffer ?? new char[JobIdGrammar.MaxLength]);
    }

    /// <summary>Appends text of the template, which the compiler has found legal.</summary>
    public void AppendLiteral(string text) => Append(text.AsSpan());

    /// <summary>Appends a text.</summary>
    /// <param name="member">The member that the value comes from, for the message.</param>
    /// <param name="value">The text.</param>
    /// <param name="minLength">The smallest length, in characters, that the member allows.</param>
    /// <param name="maxLength">The largest length, in characters, that the member allows; -1 for no limit of its own.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, too short, too long, or holds an illegal
    /// character.</exception>
    public void Append(string member, string? value, int minLength, int maxLength)
    {
        if (value is null)
        {
            throw OfNull(member);
        }

        if (value.Length < minLength)
        {
            var message = (value.Length, minLength) switch
            {
                (0, 1) => Messages.MemberIsEmptyOfOne,
                (0, _) => Messages.MemberIsEmpty,
                (1, _) => Messages.MemberIsOneCharacter,
                _ => Messages.MemberIsTooShort,
            };
            throw new ArgumentException(Message.Of(message, member, value.Length, minLength), member);
        }

        if (maxLength >= 0 && value.Length > maxLength)
        {
            throw new ArgumentException(
                Message.Of(maxLength == 1 ? Messages.MemberIsTooLongForOne : Messages.MemberIsTooLong, member, value.Length, maxLength), member);
        }

        AppendChecked(member, value.AsSpan());
    }

    /// <summary>An enumeration holds a value that has no name.</summary>
    /// <param name="member">The member that holds it.</param>
    /// <param name="number">Its number.</param>
    public static ArgumentException WithoutName(string member, string number) => new(Message.Of(Messages.NumberHasNoName, member, number), member);

    /// <summary>A member that may be null has no value.</summary>
    /// <param name="member">The member.</param>
    public static ArgumentException WithoutValue(string member) => new(Message.Of(Messages.MemberHasNoValue, member), member);

    /// <summary>The JobId.</summary>
    /// <exception cref="ArgumentException">It would be empty, or have more than 64 characters.</exception>
    public JobId ToJobId()
    {
        if (_length is < JobIdGrammar.MinLength or > JobIdGrammar.MaxLength)
        {
            throw new ArgumentException(
                _length == 0 ? Messages.JobIdWouldBeEmpty : JobIdRefusal.OfLength(Messages.JobIdWouldHaveLength, _length));
        }

        var jobId = JobId.FromLegal(_buffer.AsSpan(0, _length).ToString());
        t_kept = _buffer;
        return jobId;
    }

    private static ArgumentException OfNull(string member) => new(Message.Of(Messages.MemberIsNull, member), member);

    private void AppendChecked(string member, scoped ReadOnlySpan<char> value)
    {
        var illegal = JobIdGrammar.IndexOfIllegal(value);
        if (illegal >= 0)
        {
            throw new ArgumentException(JobIdRefusal.OfCharacter(member, value, illegal), member);
        }

        Append(value);
    }

    private void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length <= _buffer.Length - _length)
        {
            text.CopyTo(_buffer.AsSpan(_length));
        }

        _length = checked(_length + text.Length);
    }
}
