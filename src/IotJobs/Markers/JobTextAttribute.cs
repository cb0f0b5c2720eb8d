using System.ComponentModel.DataAnnotations;
using System.Globalization;
using IotJobs.Resources;
using IotJobs.ServiceModel;

namespace IotJobs;

/// <summary>
/// What the markers of texts have in common. Each is also a validation attribute: ASP.NET, <c>ValidateDataAnnotations</c> and everything else
/// that asks <see cref="ValidationAttribute"/>s refuses at run time what the compiler refuses in constants, in the same words.
/// </summary>
/// <remarks>
/// It looks at texts, at each item of a collection of texts, and at other values as the text that they are written as. Null is valid:
/// <see cref="RequiredAttribute">[Required]</see> refuses it. <see cref="ValidationAttribute.ErrorMessage"/> and its resources, where they are
/// set, go before the words of the marker. These are those of <see cref="CultureInfo.CurrentUICulture"/>, in English or Korean.
/// </remarks>
public abstract class JobTextAttribute : ValidationAttribute
{
    private protected JobTextAttribute()
        : base(static () => Messages.ValueIsRefused)
    {
    }

    /// <summary>Whether <paramref name="value"/> is null or not refused.</summary>
    /// <param name="value">A text, a collection of texts, or a value that is written as a text.</param>
    public sealed override bool IsValid(object? value) => RefusalOfValue("", value) is null;

    /// <inheritdoc/>
    protected sealed override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var name = (validationContext ?? throw new ArgumentNullException(nameof(validationContext))).DisplayName;
        if (RefusalOfValue(name, value) is not { } refusal)
        {
            return ValidationResult.Success;
        }

        var message = ErrorMessage is null && ErrorMessageResourceName is null ? refusal : FormatErrorMessage(name);
        return new(message, validationContext.MemberName is { } member ? [member] : null);
    }

    /// <summary>Why a text is refused; null when it is not.</summary>
    /// <param name="member">The member that holds it, at the beginning of the message.</param>
    /// <param name="text">The text.</param>
    private protected abstract string? Refusal(string member, string text);

    private string? RefusalOfValue(string member, object? value) => value switch
    {
        null => null,
        string text => Refusal(member, text),
        IEnumerable<string?> texts => texts
            .Select((text, index) => text is null ? null : Refusal(Message.Of(Messages.ItemOf, member, index), text))
            .FirstOrDefault(refusal => refusal is not null),
        _ => Refusal(member, Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };
}
