using System.Collections.Immutable;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Publishing.Packaging;

/// <summary>What is ordered from a print shop, as <c>orders/NAME.yaml</c> says.</summary>
/// <param name="Name">Of the file, without extension.</param>
/// <param name="Press">The press profile of the shop; null for what each publication names.</param>
/// <param name="Remark">For the shop, in the editor's words; null for none.</param>
/// <param name="Items">At least one.</param>
public sealed record Order(string Name, string? Press, string? Remark, ImmutableArray<OrderItem> Items);

/// <param name="Style">What the publication is ordered as; null for its first style.</param>
/// <param name="Locales">Empty for all languages.</param>
/// <param name="Quantity">Of each language.</param>
/// <param name="Paper">In the words of the print shop.</param>
public sealed record OrderItem(string Publication, string? Style, ImmutableArray<string> Locales, int Quantity, string Paper, SourceSpan Span);
