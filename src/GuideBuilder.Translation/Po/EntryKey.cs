namespace GuideBuilder.Translation.Po;

/// <summary>What tells the entries of a PO file apart.</summary>
internal sealed record EntryKey(string? Domain, string? Context, string Id);
