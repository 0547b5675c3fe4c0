namespace GuideBuilder.Translation.Po;

/// <summary>What tells the entries of a PO file apart.</summary>
internal readonly record struct EntryKey(string? Domain, string? Context, string Id);
