using System.Collections.Immutable;

namespace GuideBuilder.Translation.Po.Formats;

/// <summary>One of gettext's kinds of format strings: how texts say what is filled into them.</summary>
/// <param name="flag">As <c>c-format</c>.</param>
/// <param name="sign">What each sign for a value begins with.</param>
internal abstract class FormatFamily(string flag, char sign)
{
    /// <summary>Those that occur in catalogues of programs; texts of other families are not looked into.</summary>
    public static readonly ImmutableArray<FormatFamily> All =
        [new CFormat("c-format", ""), new CFormat("objc-format", "@"), new PythonFormat(), new PythonBraceFormat(), new PhpFormat(), new JavaScriptFormat()];

    public string Flag => flag;

    /// <summary>Of flags that contradict each other the last one counts, as in gettext; what is only possible is checked too.</summary>
    public bool IsMeantBy(ImmutableArray<string> flags)
    {
        var isMeant = false;
        foreach (var word in flags)
        {
            if (word.EndsWith(flag, StringComparison.Ordinal))
            {
                isMeant = word.AsSpan(0, word.Length - flag.Length) switch
                {
                    "" or "possible-" => true,
                    "no-" or "impossible-" => false,
                    _ => isMeant,
                };
            }
        }

        return isMeant;
    }

    /// <summary>Whether a program does not mind when a plural form for few numbers leaves the value out.</summary>
    public virtual bool MayLack(FormatArgument argument) => true;

    /// <returns>Null when the text is not well formed.</returns>
    public FormatArguments? Read(string text, bool isSource)
    {
        if (!text.Contains(sign, StringComparison.Ordinal))
        {
            return FormatArguments.None;
        }

        var arguments = new FormatArguments();
        return ReadInto(arguments, text, isSource) && arguments.IsSound ? arguments : null;
    }

    /// <returns>Whether the text is well formed.</returns>
    protected abstract bool ReadInto(FormatArguments arguments, string text, bool isSource);
}
