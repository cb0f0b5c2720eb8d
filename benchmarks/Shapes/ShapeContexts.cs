using System.Text.Json.Serialization;

namespace IotJobs.Benchmarks.Shapes;

// Serialization mode is the faster one to write, metadata mode the only one to read.
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReferenceJob))]
[JsonSerializable(typeof(TextJob))]
[JsonSerializable(typeof(NumbersJob))]
[JsonSerializable(typeof(DatesJob))]
[JsonSerializable(typeof(GuidsJob))]
[JsonSerializable(typeof(BytesJob))]
[JsonSerializable(typeof(IntegersJob))]
[JsonSerializable(typeof(DoublesJob))]
[JsonSerializable(typeof(StringsJob))]
[JsonSerializable(typeof(DictionaryJob))]
[JsonSerializable(typeof(ObjectsJob))]
[JsonSerializable(typeof(LevelsJob))]
[JsonSerializable(typeof(MembersJob))]
[JsonSerializable(typeof(NullsJob))]
internal sealed partial class WritingContext : JsonSerializerContext;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReferenceJob))]
[JsonSerializable(typeof(TextJob))]
[JsonSerializable(typeof(NumbersJob))]
[JsonSerializable(typeof(DatesJob))]
[JsonSerializable(typeof(GuidsJob))]
[JsonSerializable(typeof(BytesJob))]
[JsonSerializable(typeof(IntegersJob))]
[JsonSerializable(typeof(DoublesJob))]
[JsonSerializable(typeof(StringsJob))]
[JsonSerializable(typeof(DictionaryJob))]
[JsonSerializable(typeof(ObjectsJob))]
[JsonSerializable(typeof(LevelsJob))]
[JsonSerializable(typeof(MembersJob))]
[JsonSerializable(typeof(NullsJob))]
internal sealed partial class ReadingContext : JsonSerializerContext;
