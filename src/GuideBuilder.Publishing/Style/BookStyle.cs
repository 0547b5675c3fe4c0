using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Pages;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Style;

/// <summary>How a printed book looks, as <c>templates/print/*.yaml</c> says. Lengths in points.</summary>
public sealed record BookStyle(
    PageStyle Page,
    ImmutableDictionary<string, Ink> Palette,
    ImmutableDictionary<TextRole, RoleStyle> Roles,
    ImmutableDictionary<string, ScriptStyle> Scripts,
    ListStyle List,
    ImmutableDictionary<string, BoxStyle> Boxes,
    FrameStyle Quote,
    ColumnsStyle Columns,
    TableStyle Table,
    PictureStyle Picture,
    NotesStyle Notes,
    ContentsStyle Contents,
    RunningStyle Running,
    ChapterStyle Chapter,
    CoverStyle Cover)
{
    /// <summary>Of its file, without extension.</summary>
    public string Name { get; init; } = "";

    public FormStyle Form { get; init; } = new BoundForm(Binding.Stapled);

    public FitStyle Fit { get; init; } = FitStyle.None;

    /// <summary>Null when no sheets are made for office machines.</summary>
    public OfficeStyle? Office { get; init; }

    /// <summary>Of what is left free for writing.</summary>
    public required RuledStyle Ruled { get; init; }

    /// <summary>What a print shop demands of it: numbers about bound pages are none of a sheet's.</summary>
    public PressProfile DemandsOf(PressProfile press) => Form is BoundForm ? press : press.ForUnbound();

    /// <summary>The same in smaller or larger type.</summary>
    public BookStyle Scale(FitStep step) => step == FitStep.None ? this : this with
    {
        Roles = Roles.ToImmutableDictionary(r => r.Key, r => r.Value with
        {
            Size = r.Value.Size * step.Type,
            Phone = r.Value.Phone * step.Type,
            Leading = r.Value.Leading * step.Type * step.Leading,
            Before = r.Value.Before * step.Type * step.Leading,
            After = r.Value.After * step.Type * step.Leading,
        }),
    };

    /// <summary>How a script differs from Latin; not at all where the file says nothing.</summary>
    public ScriptStyle ScriptOf(string script) => Scripts.GetValueOrDefault(script, ScriptStyle.None);
}

/// <param name="Inner">At the binding edge.</param>
public sealed record PageStyle(double Width, double Height, double Bleed, double Inner, double Outer, double Top, double Bottom);

/// <param name="Leading">From baseline to baseline.</param>
/// <param name="Phone">The size of telephone numbers in this text.</param>
/// <param name="Balanced">Lines of much the same length.</param>
/// <param name="Hyphenated">Whether words may be divided, in languages that have patterns.</param>
public sealed record RoleStyle(
    double Size,
    double Leading,
    double Before,
    double After,
    bool Bold,
    bool Balanced,
    double Phone,
    Ink Ink,
    TextAlignment Alignment,
    bool Hyphenated);

/// <summary>By what a script differs from Latin.</summary>
/// <param name="Size">A factor.</param>
/// <param name="Leading">A factor; also of the space before and after.</param>
/// <param name="Alignment">Instead of the role's where that is at the start or justified; null to keep it.</param>
/// <param name="Kashida">Whether justified lines are also filled by lengthening the joins of letters.</param>
public sealed record ScriptStyle(double Size, double Leading, TextAlignment? Alignment, bool Kashida)
{
    public static ScriptStyle None { get; } = new(1, 1, null, false);
}

/// <param name="Bullets">For each level of lists in lists; the last one for all deeper ones.</param>
/// <param name="TaskBox">The character that is printed before tasks.</param>
/// <param name="TaskFont">The family that has it.</param>
public sealed record ListStyle(double Indent, ImmutableArray<string> Bullets, string TaskBox, string TaskFont);

/// <param name="Text">The role of paragraphs in it.</param>
/// <param name="IsWhole">Whether it is kept on one page.</param>
public sealed record BoxStyle(FrameStyle Frame, TextRole Text, bool IsWhole);

public sealed record ColumnsStyle(double Gap, double Before, double After);

/// <param name="CaptionGap">Between a picture and its caption.</param>
public sealed record PictureStyle(double Before, double After, double CaptionGap, TextAlignment Alignment);

/// <param name="MarkSize">Of the mark in the text, as a part of its size.</param>
/// <param name="MarkRise">Of the mark's baseline, as a part of the text's size.</param>
/// <param name="Indent">Of the note behind its number.</param>
public sealed record NotesStyle(FootnoteStyle Area, double MarkSize, double MarkRise, double Indent);

/// <param name="Levels">1: chapters; 2: also their sections.</param>
/// <param name="Leader">Repeated between title and page; empty for white space.</param>
/// <param name="NumberRoom">At the end of lines, for the page.</param>
public sealed record ContentsStyle(int Levels, string Leader, double NumberRoom, double Indent);

/// <summary>What stands at the top of even (verso) and odd (recto) pages.</summary>
/// <param name="Edge">From the trimmed edge to the text of head and foot.</param>
public sealed record RunningStyle(RunningText Verso, RunningText Recto, double Edge);

public enum RunningText
{
    None,
    Title,
    Chapter,
    Section,
}

/// <param name="NewPageWhenFilled">The part of the last page, from 0 to 1, from which on the next chapter begins a new one.</param>
/// <param name="PictureHeight">Of the picture above the title; 0 to leave it out.</param>
/// <param name="PictureGap">Between picture and title.</param>
public sealed record ChapterStyle(ChapterOpening Opening, double NewPageWhenFilled, double PictureHeight, double PictureGap);

public enum ChapterOpening
{
    /// <summary>On a new page, unless little stands on the last one.</summary>
    Filled,
    /// <summary>On a new page.</summary>
    Page,
    /// <summary>On a new page with an odd number: to the right, or to the left in books bound at the right.</summary>
    Recto,
}

public sealed record CoverStyle(Ink Ground, Ink Sun, Ink Land);
