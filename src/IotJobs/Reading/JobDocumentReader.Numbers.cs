using System.Text;
using System.Text.Json;
using IotJobs.Resources;
using IotJobs.ServiceModel;

namespace IotJobs.Serialization;

// Numbers: in the forms that JSON has, and within the range of their type.
public ref partial struct JobDocumentReader
{
    private readonly bool IsNumber => _json.TokenType == JsonTokenType.Number;

    /// <summary>Reads an integer.</summary>
    public sbyte ReadSByte() => IsNumber && _json.TryGetSByte(out var value) ? value : throw ExpectedInteger(sbyte.MinValue, sbyte.MaxValue);

    /// <summary>Reads an integer.</summary>
    public byte ReadByte() => IsNumber && _json.TryGetByte(out var value) ? value : throw ExpectedInteger(byte.MinValue, byte.MaxValue);

    /// <summary>Reads an integer.</summary>
    public short ReadInt16() => IsNumber && _json.TryGetInt16(out var value) ? value : throw ExpectedInteger(short.MinValue, short.MaxValue);

    /// <summary>Reads an integer.</summary>
    public ushort ReadUInt16() => IsNumber && _json.TryGetUInt16(out var value) ? value : throw ExpectedInteger(ushort.MinValue, ushort.MaxValue);

    /// <summary>Reads an integer.</summary>
    public int ReadInt32() => IsNumber && _json.TryGetInt32(out var value) ? value : throw ExpectedInteger(int.MinValue, int.MaxValue);

    /// <summary>Reads an integer.</summary>
    public uint ReadUInt32() => IsNumber && _json.TryGetUInt32(out var value) ? value : throw ExpectedInteger(uint.MinValue, uint.MaxValue);

    /// <summary>Reads an integer.</summary>
    public long ReadInt64() => IsNumber && _json.TryGetInt64(out var value) ? value : throw ExpectedInteger(long.MinValue, long.MaxValue);

    /// <summary>Reads an integer.</summary>
    public ulong ReadUInt64() => IsNumber && _json.TryGetUInt64(out var value) ? value : throw ExpectedInteger(ulong.MinValue, ulong.MaxValue);

    /// <summary>Reads a decimal number.</summary>
    public decimal ReadDecimal() => IsNumber && _json.TryGetDecimal(out var value) ? value : throw Expected(Message.Of(Messages.ANumberOf, "decimal"));

    /// <summary>Reads a number; one that is too large is not taken for infinity.</summary>
    public double ReadDouble() =>
        IsNumber && _json.TryGetDouble(out var value) && !double.IsInfinity(value) ? value : throw Expected(Message.Of(Messages.ANumberOf, "double"));

    /// <summary>Reads a number; one that is too large is not taken for infinity.</summary>
    public float ReadSingle() =>
        IsNumber && _json.TryGetSingle(out var value) && !float.IsInfinity(value) ? value : throw Expected(Message.Of(Messages.ANumberOf, "float"));

    /// <summary>Reads a number as it is written, for types that this library does not know everywhere.</summary>
    public string ReadNumberText() => IsNumber ? Encoding.UTF8.GetString(_json.ValueSpan.ToArray()) : throw Expected(Messages.ANumber);

    private readonly JobDocumentException ExpectedInteger(decimal least, decimal greatest) =>
        Expected(Message.Of(Messages.AWholeNumberInRange, least, greatest));
}
