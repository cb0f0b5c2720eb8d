using System.ComponentModel;
using System.Globalization;

namespace IotJobs.Serialization;

/// <summary>A <see cref="JobId"/> from and to text, for configuration binding and designers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JobIdTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? JobId.Parse(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is JobId jobId && destinationType == typeof(string) ? jobId.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
