using System.Globalization;
using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>Drafts the class, and the expression that creates it, that a JSON object is the document of.</summary>
/// <param name="json">The text.</param>
/// <param name="style">What the place allows.</param>
internal sealed class JsonDraft(string json, DraftStyle style)
{
    private static readonly string[] s_numbers = ["int", "long", "decimal"];

    /// <summary>The value of <paramref name="values"/>, which all are objects, as expressions; fills <paramref name="type"/>. Null when they have no typed form.</summary>
    public IReadOnlyList<string>? Objects(IReadOnlyList<DocumentValue> values, DraftedClass type)
    {
        var initializers = values.Select(_ => new List<string>()).ToList();
        if (OrderOf(values) is not { } names)
        {
            return null;
        }

        foreach (var name in names)
        {
            var items = values.Select(value => value.Members.FirstOrDefault(member => member.Name.Text == name)?.Value).ToList();
            var present = items.OfType<DocumentValue>().ToList();
            var isNullable = present.Any(item => item.Kind == DocumentValueKind.Null);
            var isOptional = present.Count < values.Count;

            // A member that is missing here and null there has no typed form.
            if ((isOptional && isNullable) || Values(present, name, "Data", type, isOptional) is not { } typed)
            {
                return null;
            }

            var property = type.Add(name, typed.Type, !isOptional, isNullable);
            var next = 0;
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i] is not null)
                {
                    initializers[i].Add($"{property} = {typed.Expressions[next++]}");
                }
            }
        }

        return initializers.ConvertAll(type.Creation);
    }

    /// <summary>The names of all members in one order that is the order of each object; null when there is none, or when an object has a name twice.</summary>
    private static List<string>? OrderOf(IReadOnlyList<DocumentValue> values)
    {
        var order = new List<string>();
        foreach (var value in values)
        {
            var next = 0;
            foreach (var member in value.Members)
            {
                var index = order.IndexOf(member.Name.Text);
                if (index >= 0 && index < next)
                {
                    return null;
                }

                if (index < 0)
                {
                    order.Insert(index = next, member.Name.Text);
                }

                next = index + 1;
            }
        }

        return order;
    }

    /// <summary>Values of one member as expressions of one type.</summary>
    private Typed? Values(IReadOnlyList<DocumentValue> all, string name, string suffix, DraftedClass container, bool isOptional)
    {
        var values = all.Where(value => value.Kind != DocumentValueKind.Null).ToList();
        var kind = values.Count == 0 ? DocumentValueKind.String : values[0].Kind;
        if (values.Any(value => value.Kind != kind))
        {
            return null;
        }

        var typed = kind switch
        {
            DocumentValueKind.String => Strings(values),
            DocumentValueKind.Boolean => new("bool", values.ConvertAll(TextOf)),
            DocumentValueKind.Number => Numbers(values.ConvertAll(TextOf)),
            DocumentValueKind.Object when container.Nest(name, suffix) is var nested => Objects(values, nested) is { } objects ? new(nested.Name, objects) : null,
            DocumentValueKind.Array => Lists(values, name, container),
            _ => (Typed?)null,
        };
        if (typed is null)
        {
            return null;
        }

        var canBeNull = isOptional || values.Count < all.Count;
        var isValueType = kind is DocumentValueKind.Boolean or DocumentValueKind.Number;
        var next = 0;
        return new(
            canBeNull ? typed.Type + (isValueType ? "?" : style.Optional) : typed.Type,
            all.Select(value => value.Kind == DocumentValueKind.Null ? "null" : typed.Expressions[next++]).ToList());
    }

    private Typed? Lists(List<DocumentValue> values, string name, DraftedClass container)
    {
        if (Values(values.SelectMany(value => value.Items).ToList(), name, "Item", container, isOptional: false) is not { } items)
        {
            return null;
        }

        var next = 0;
        var lists = values.ConvertAll(value => value.Items.Count == 0
            ? $"new {items.Type}[0]"
            : $"new {items.Type}[] {{ {string.Join(", ", value.Items.Select(_ => items.Expressions[next++]))} }}");
        return new($"System.Collections.Generic.IReadOnlyList<{items.Type}>", lists);
    }

    // Half of a surrogate pair is no text that a document can carry.
    private static Typed? Strings(List<DocumentValue> values) =>
        values.All(value => value.String!.IsKnown && IsWhole(value.String.Text))
            ? new("string", values.ConvertAll(value => SymbolDisplay.FormatLiteral(value.String!.Text, quote: true)))
            : null;

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Numbers in the smallest type that writes each of them as it stands; with an exponent, as a double of the same value.</summary>
    private static Typed? Numbers(List<string> texts)
    {
        if (texts.All(text => text.IndexOfAny(['e', 'E']) >= 0))
        {
            return texts.All(text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value))
                ? new("double", texts)
                : null;
        }

        var kinds = texts.ConvertAll(KindOf);
        return kinds.Contains(-1) ? null : new(s_numbers[kinds.Max()], texts.ConvertAll(text => kinds.Max() == 2 ? $"{text}m" : text));
    }

    private static int KindOf(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? 0
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? 1
        : decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value.ToString(CultureInfo.InvariantCulture) == text ? 2
        : -1;

    private string TextOf(DocumentValue value) => json.Substring(value.Start, value.End - value.Start);

    /// <summary>Values of one type, as expressions.</summary>
    private sealed class Typed(string type, IReadOnlyList<string> expressions)
    {
        public string Type { get; } = type;

        public IReadOnlyList<string> Expressions { get; } = expressions;
    }
}
