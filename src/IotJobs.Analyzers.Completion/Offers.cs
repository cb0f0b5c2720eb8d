using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Completion;

/// <summary>What may be written at a place.</summary>
/// <param name="Span">What a word replaces.</param>
/// <param name="Words">The words, the likeliest first.</param>
internal sealed record Offers(TextSpan Span, ImmutableArray<string> Words);
