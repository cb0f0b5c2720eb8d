using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace IotJobs.Serialization;

/// <summary>What an object of a job document consists of, for generated code: the names of its members and what is asked of each.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JobDocumentObject
{
    private readonly Member[] _members;

    /// <summary>Describes an object.</summary>
    /// <param name="members">
    /// A word, a space and the name of each member. <c>required</c>: it must be there. <c>optional</c>: it may be missing, and null is as good as missing.
    /// <c>nullable</c>: the same, but null is a value of it. <c>skipped</c>: it is passed over. <c>constant</c>: it must be there with the value that follows,
    /// as JSON, in the list. With <c>-text</c> behind the word it is a text, which the reader keeps.
    /// </param>
    public JobDocumentObject(params string[] members)
    {
        var list = new List<Member>(members.Length);
        for (var i = 0; i < members.Length; i++)
        {
            var space = members[i].IndexOf(' ');
            var rule = members[i].Substring(0, space);
            list.Add(new(members[i].Substring(space + 1), rule, rule == "constant" ? members[++i] : null));
            HasTexts |= list[list.Count - 1].IsText;
        }

        _members = [.. list];
    }

    /// <summary>Whether members are texts.</summary>
    internal bool HasTexts { get; }

    internal int Count => _members.Length;

    internal Member this[int index] => _members[index];

    /// <summary>The member of this name; -1 when there is none.</summary>
    /// <param name="name">The name, unescaped.</param>
    /// <param name="expected">The member to try first: as a rule they come in the order in which they were declared.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int IndexOf(ReadOnlySpan<byte> name, int expected)
    {
        var members = _members;
        return (uint)expected < (uint)members.Length && name.SequenceEqual(members[expected].Name) ? expected : Find(name);
    }

    private int Find(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            if (name.SequenceEqual(_members[i].Name))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A member of an object.</summary>
    internal sealed class Member
    {
        internal Member(string name, string rule, string? constant)
        {
            (Text, Name) = (name, Encoding.UTF8.GetBytes(name));
            IsRequired = rule is "required" or "required-text" or "constant";
            PassesNull = rule is "optional" or "optional-text";
            TakesNull = rule is "nullable" or "nullable-text";
            IsText = rule.EndsWith("-text", StringComparison.Ordinal);
            IsSkipped = rule == "skipped";
            Constant = constant;
            if (constant is not null)
            {
                ConstantIsText = constant[0] == '"';
                ConstantValue = Encoding.UTF8.GetBytes(ConstantIsText ? System.Text.Json.JsonDocument.Parse(constant).RootElement.GetString()! : constant);
            }
        }

        public string Text { get; }

        public byte[] Name { get; }

        public bool IsRequired { get; }

        public bool PassesNull { get; }

        public bool TakesNull { get; }

        public bool IsText { get; }

        public bool IsSkipped { get; }

        /// <summary>The value that it must have, as JSON.</summary>
        public string? Constant { get; }

        public bool ConstantIsText { get; }

        /// <summary>The value of a text, or the number, <c>true</c> or <c>false</c>, as UTF-8.</summary>
        public byte[]? ConstantValue { get; }
    }
}

/// <summary>Where the reader stands within an object.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct JobDocumentMembers
{
    private const int BitsPerWord = 64;

    private ulong _seen;
    private ulong _given;

    // Of objects with more members than a word has bits.
    private readonly ulong[]? _more;

    internal JobDocumentMembers(JobDocumentObject shape, int texts)
    {
        Shape = shape;
        Texts = texts;
        _more = shape.Count > BitsPerWord ? new ulong[2 * ((shape.Count - 1) / BitsPerWord)] : null;
    }

    internal JobDocumentObject Shape { get; }

    // Where the reader keeps the object's texts.
    internal int Texts { get; }

    /// <summary>The member that the reader stands on, by its place in the object's description.</summary>
    public int Current { get; internal set; }

    internal int Expected { get; set; }

    /// <summary>Whether a member was there with a value: not null, unless null is a value of it.</summary>
    /// <param name="member">Its place in the object's description.</param>
    public readonly bool Has(int member) => (Word(member, _given, 1) & Bit(member)) != 0;

    internal readonly bool IsSeen(int member) => (Word(member, _seen, 0) & Bit(member)) != 0;

    internal void See(int member)
    {
        if (member < BitsPerWord)
        {
            _seen |= Bit(member);
        }
        else
        {
            _more![Index(member, 0)] |= Bit(member);
        }
    }

    internal void Give(int member)
    {
        if (member < BitsPerWord)
        {
            _given |= Bit(member);
        }
        else
        {
            _more![Index(member, 1)] |= Bit(member);
        }
    }

    private static ulong Bit(int member) => 1UL << (member % BitsPerWord);

    private static int Index(int member, int half) => (2 * ((member / BitsPerWord) - 1)) + half;

    private readonly ulong Word(int member, ulong first, int half) => member < BitsPerWord ? first : _more![Index(member, half)];
}
