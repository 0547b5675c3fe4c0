using System.Text;

namespace GuideBuilder.Publishing.Style;

/// <summary>Names of the program as they are written in files: <c>ContactPhone</c> is <c>contact-phone</c>.</summary>
internal static class KebabCase
{
    internal static string Of(string name)
    {
        var builder = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && builder.Length > 0)
            {
                builder.Append('-');
            }

            builder.Append(char.ToLowerInvariant(c));
        }

        return builder.ToString();
    }
}
