using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Style;

/// <summary>How a printed book looks, as <c>templates/print/*.yaml</c> says. Lengths in points.</summary>
public sealed record BookStyle(
    PageStyle Page,
    ImmutableDictionary<TextRole, RoleStyle> Roles,
    ImmutableDictionary<string, ScriptFactors> Scripts,
    ListStyle List,
    ImmutableDictionary<BoxKind, FrameStyle> Boxes,
    ChapterStyle Chapter,
    CoverStyle Cover,
    ImmutableDictionary<string, Ink> Palette)
{
    /// <summary>The factors for a script; 1 where the file has none.</summary>
    public ScriptFactors FactorsFor(string script) => Scripts.GetValueOrDefault(script, ScriptFactors.None);
}

/// <param name="Inner">At the binding edge.</param>
public sealed record PageStyle(double Width, double Height, double Bleed, double Inner, double Outer, double Top, double Bottom);

/// <param name="Leading">From baseline to baseline.</param>
/// <param name="Phone">The size of telephone numbers in this text.</param>
/// <param name="Balanced">Lines of much the same length.</param>
public sealed record RoleStyle(double Size, double Leading, double Before, double After, bool Bold, bool Balanced, double Phone, Ink Ink);

/// <summary>By what a script's size and leading differ from those of Latin.</summary>
public sealed record ScriptFactors(double Size, double Leading)
{
    public static ScriptFactors None { get; } = new(1, 1);
}

public sealed record ListStyle(double Indent, string Bullet);

/// <param name="NewPageWhenFilled">The part of the last page, from 0 to 1, from which on the next chapter begins a new one.</param>
public sealed record ChapterStyle(double NewPageWhenFilled);

public sealed record CoverStyle(Ink Ground, Ink Sun, Ink Land);

/// <summary>What a text is in a book. In the file the names are in kebab-case.</summary>
public enum TextRole
{
    Body,
    /// <summary>The paragraph that introduces a list.</summary>
    Lead,
    Item,
    Title,
    Subtitle,
    Chapter,
    Heading2,
    Heading3,
    ContentsHeading,
    ContentsEntry,
    ContactName,
    ContactLine,
    ContactPhone,
    ContactNote,
    Emergency,
    Notice,
    Running,
    PageNumber,
}
