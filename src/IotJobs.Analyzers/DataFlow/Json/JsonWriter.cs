using System.Globalization;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Writes a followed value as a serializer does: as pieces of text, each at the place in the source that it comes from.</summary>
/// <param name="evaluator">Knows what values hold.</param>
/// <param name="call">The call of the serializer.</param>
/// <param name="whole">The expression that it is handed.</param>
internal sealed partial class JsonWriter(Evaluator evaluator, IOperation call, IOperation whole)
{
    private const int MostDepth = 16;

    /// <summary>Larger texts are not written out.</summary>
    private const int MostParts = 16_000;

    private readonly List<TextAlternatives> _parts = [];
    private readonly TextOrigin _origin = evaluator.OriginAt(call);

    /// <summary>The text of <paramref name="value"/>, of which the serializer sees the type <paramref name="type"/>.</summary>
    public TextAlternatives Text(AbstractValue value, ITypeSymbol? type, JsonOptions options)
    {
        Write(value, whole, type, options, 0);
        return TextAlternatives.Concatenate(_parts, _origin);
    }

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="written">The expression that it was given by; null when there is none.</param>
    /// <param name="declared">The type that the serializer goes by.</param>
    /// <param name="options">The serializer's options.</param>
    /// <param name="depth">How many values stand around it.</param>
    private void Write(AbstractValue value, IOperation? written, ITypeSymbol? declared, JsonOptions options, int depth)
    {
        var origin = OriginAt(written);
        var type = TypeOf(value, written, declared);
        if (depth > MostDepth || _parts.Count > MostParts)
        {
            Hole(TextHole.AnyText with { }, origin);
        }
        else if (value.Nullness == Nullness.Null)
        {
            Known("null", origin);
        }
        else if (evaluator.State.ObjectOf(value) is { } held)
        {
            WriteObject(value, held, declared, origin, options, depth);
        }
        else if (value.Text is { Shapes.IsEmpty: false } text && type?.SpecialType is SpecialType.System_String or SpecialType.System_Char)
        {
            WriteString(text, origin, options);
        }
        else if (value.Truth is { } truth && type?.SpecialType == SpecialType.System_Boolean)
        {
            Known(truth ? "true" : "false", origin);
        }
        else if (value.Number?.Only is { } number && type is { TypeKind: not TypeKind.Enum } && Integers.RangeOf(Types.NonNullable(type)) is not null)
        {
            Known(number.ToString("F0", CultureInfo.InvariantCulture), origin);
        }
        else
        {
            WriteAny(type, origin);
        }
    }

    private void WriteAny(ITypeSymbol? type, TextOrigin origin)
    {
        var (hole, isQuoted) = JsonLeaves.Of(type);
        if (isQuoted)
        {
            Known("\"", origin);
        }

        Hole(hole, origin);
        if (isQuoted)
        {
            Known("\"", origin);
        }
    }

    private void WriteString(TextAlternatives text, TextOrigin origin, JsonOptions options)
    {
        Known("\"", origin);
        _parts.Add(text.NotNull().Select(shape => TextShape.Of(JsonEscaping.Encode(shape, options.IsMinimal))));
        Known("\"", origin);
    }

    private void Known(string text, TextOrigin origin) => _parts.Add(TextAlternatives.Of(text, origin));

    private void Hole(TextHole hole, TextOrigin origin) => _parts.Add(TextAlternatives.Of(hole with { }, origin));

    private TextOrigin OriginAt(IOperation? operation) => operation is null || ReferenceEquals(operation, whole) ? _origin : new ExpressionOrigin(operation.Syntax);

    // What is boxed keeps its type; a node of JSON is what it was made of.
    private static ITypeSymbol? TypeOf(AbstractValue value, IOperation? written, ITypeSymbol? declared)
    {
        foreach (var operation in new[] { written, value.Producer })
        {
            if (operation is not null && JsonNodes.Unwrap(operation).Type is { SpecialType: not SpecialType.System_Object, TypeKind: not (TypeKind.Dynamic or TypeKind.TypeParameter) } type)
            {
                return type;
            }
        }

        return declared;
    }
}
