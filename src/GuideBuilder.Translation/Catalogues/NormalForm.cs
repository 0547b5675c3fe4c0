namespace GuideBuilder.Translation.Catalogues;

/// <summary>Unicode normal form C (UAX #15).</summary>
internal static class NormalForm
{
    /// <returns><paramref name="text"/> as it is when it holds what .NET refuses to normalise: half a surrogate pair, U+FFFE.</returns>
    public static string Compose(string text)
    {
        try
        {
            return text.Normalize();
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
