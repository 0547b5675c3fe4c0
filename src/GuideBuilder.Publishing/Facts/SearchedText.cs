namespace GuideBuilder.Publishing.Facts;

/// <summary>A text of a finished file.</summary>
/// <param name="Place">Where in the file it stands, as the end of “in the file, …”; never made of what the file says.</param>
/// <param name="Text">Read back; escapes of HTML, addresses and JSON may still stand in it.</param>
internal readonly record struct SearchedText(string Place, string Text);
