using System.Collections.Immutable;
using GuideBuilder.Content.Languages;

namespace GuideBuilder.Content.Loading;

/// <summary>What the texts of all publications are judged by.</summary>
/// <param name="Claims">Of the source language.</param>
/// <param name="Languages">The tags of the languages that publications are offered in.</param>
internal sealed record RecordTables(FigureTable Figures, LawTable Laws, WorkTable Works, ClaimWords Claims, ImmutableArray<string> Languages);
