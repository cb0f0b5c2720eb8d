using System.Text;
using System.Text.Json;

namespace IotJobs.Serialization;

// Objects whose members are known, and lists of texts.
public ref partial struct JobDocumentReader
{
    /// <summary>Enters an object.</summary>
    /// <param name="shape">What it consists of.</param>
    public JobDocumentMembers BeginObject(JobDocumentObject shape)
    {
        BeginObject();
        return new(shape, shape.HasTexts ? OpenTexts(shape.Count) : 0);
    }

    /// <summary>Steps onto the value of the next member that the caller has to read; texts are kept, and what is unknown, skipped or constant is passed over.</summary>
    /// <param name="members">The object.</param>
    /// <returns>Whether there is one. Without one the object has ended, and all that is required was there; or the document is another job's:
    /// <see cref="IsOther"/>.</returns>
    /// <exception cref="JobDocumentException">A member is missing, is there twice, or is constant and has another value.</exception>
    public bool Next(ref JobDocumentMembers members)
    {
        var shape = members.Shape;
        while (true)
        {
            _json.Read();
            if (_json.TokenType == JsonTokenType.EndObject)
            {
                CheckRequired(in members);
                if (shape.HasTexts)
                {
                    CloseTexts(members.Texts);
                }

                return false;
            }

            _nameStart = (int)_json.TokenStartIndex;
            var index = shape.IndexOf(_json.ValueIsEscaped ? Encoding.UTF8.GetBytes(Text()) : _json.ValueSpan, members.Expected);
            _json.Read();
            if (index < 0)
            {
                Skip();
                continue;
            }

            if (members.IsSeen(index))
            {
                throw Duplicate();
            }

            members.See(index);
            members.Expected = index + 1;
            var member = shape[index];
            if (member.ConstantValue is { } constant)
            {
                if (!(member.ConstantIsText ? IsText(constant) : IsLiteral(constant)))
                {
                    RefuseOther(member.Constant!);
                    return false;
                }
            }
            else if (member.IsSkipped)
            {
                Skip();
            }
            else if (!member.PassesNull || !IsNull)
            {
                members.Give(index);
                if (member.IsText)
                {
                    _texts![members.Texts + index] = IsNull && member.TakesNull ? null : ReadString();
                    continue;
                }

                members.Current = index;
                return true;
            }
        }
    }

    /// <summary>Reads a list of texts, each of which may be null.</summary>
    public List<string?> ReadTexts()
    {
        BeginArray();
        var items = new List<string?>();
        while (NextItem())
        {
            items.Add(IsNull ? null : ReadString());
        }

        return items;
    }

    private readonly void CheckRequired(in JobDocumentMembers members)
    {
        var shape = members.Shape;
        for (var i = 0; i < shape.Count; i++)
        {
            if (shape[i].IsRequired && !members.IsSeen(i))
            {
                throw Missing(shape[i].Text);
            }
        }
    }
}
