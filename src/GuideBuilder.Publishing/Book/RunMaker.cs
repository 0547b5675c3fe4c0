using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Book;

/// <summary>Turns the runs of an edition's text into runs of type.</summary>
internal sealed class RunMaker(BookStyle style, Edition edition, PageNumbers pages)
{
    private static readonly ImmutableHashSet<string> ScriptsWithItalic = ["Latn", "Cyrl", "Grek"];

    internal ImmutableArray<MadeRun> Make(EditionText text, TextRole role, Locale locale, object owner)
    {
        var made = ImmutableArray.CreateBuilder<MadeRun>();
        var context = new Context(role, locale, text.Language, owner);
        for (var i = 0; i < text.Runs.Length; i++)
        {
            var run = text.Runs[i];
            if (run.Text.Length > 0)
            {
                made.Add(Make(run, context, made));
            }

            if (pages.ArePrinted && run.Kind == RunKind.Reference && (i + 1 == text.Runs.Length || text.Runs[i + 1].Target != run.Target))
            {
                AddPage(made, run.Target!, context);
            }
        }

        return made.ToImmutable();
    }

    /// <summary>A text of the tool's own in the edition's language.</summary>
    internal InlineRun Plain(string text, TextRole role, object? owner) =>
        new(text, StyleOf(style.Roles[role].Size * style.ScriptOf(edition.Locale.Script).Size, role, edition.Locale, bold: false, italic: false), edition.Locale.Tag, Owner: owner);

    private MadeRun Make(EditionRun run, Context context, IReadOnlyList<MadeRun> before)
    {
        if (run.Kind == RunKind.NoteReference)
        {
            return new MadeRun(Mark(run, context), run.Target);
        }

        var (role, locale) = (context.Role, context.Locale);
        var hasItalic = run.Kind == RunKind.Foreign || ScriptsWithItalic.Contains(locale.Script);
        var bold = run.Strong || run.Kind == RunKind.Phone || (run.Emphasised && !hasItalic);
        var text = new InlineRun(
            run.Text,
            StyleOf(SizeOf(run, role, locale), role, locale, bold, run.Emphasised && hasItalic),
            run.Language,
            IsolationOf(run),
            run.IsUnbreakable,
            OwnerOf(run, context, before.Count > 0 ? before[^1].Run.Owner : null));
        return new MadeRun(text, null);
    }

    /// <summary>The page where a reference leads, as the language says it.</summary>
    private void AddPage(ImmutableArray<MadeRun>.Builder made, string target, Context context)
    {
        var number = edition.Locale.FormatNumber(pages.Of(target));
        var words = edition.Interface.With(InterfaceKey.OnPage, ("page", number, RunKind.Text));
        var space = words.PlainText.StartsWith('(') ? " " : "";
        EditionRun[] all = [new EditionRun(space, RunKind.Text, Strong: false, Emphasised: false, words.Language), .. words.Runs];
        foreach (var run in all.Where(r => r.Text.Length > 0))
        {
            made.Add(Make(run, context, made));
        }
    }

    /// <summary>Small and raised, in the digits of the language.</summary>
    private InlineRun Mark(EditionRun run, Context context)
    {
        var size = style.Roles[context.Role].Size * style.ScriptOf(context.Locale.Script).Size;
        var look = StyleOf(size * style.Notes.MarkSize, context.Role, context.Locale, bold: false, italic: false) with { Rise = size * style.Notes.MarkRise };
        var owner = context.Owner is TagNode node
            ? new TagNode(PdfTag.Link, node.Child(PdfTag.Reference)) { Target = NoteBlocks.AnchorOf(node, run.Target!), Origin = node.Origin }
            : context.Owner;
        return new InlineRun(run.Text, look, run.Language, Unbreakable: true, Owner: owner);
    }

    private Isolation IsolationOf(EditionRun run) => run switch
    {
        { IsIsolated: false } => Isolation.None,
        { Kind: RunKind.Reference } when edition.Locale.RightToLeft && run.Language == edition.Locale.Tag => Isolation.RightToLeft,
        _ => Isolation.LeftToRight,
    };

    private static object OwnerOf(EditionRun run, Context context, object? before) => (context.Owner, run) switch
    {
        (TagNode node, { Href: { } href }) => new TagNode(PdfTag.Link, node) { Href = href, Origin = node.Origin },
        (TagNode, { Kind: RunKind.Reference }) when before is TagNode { Tag: PdfTag.Link } link && link.Target == run.Target => link,
        (TagNode node, { Kind: RunKind.Reference }) => new TagNode(PdfTag.Link, node.Child(PdfTag.Reference))
        {
            Target = run.Target,
            Language = run.Language == context.Language ? null : run.Language,
            Origin = node.Origin,
        },
        (TagNode node, _) when run.Language != context.Language => new TagNode(PdfTag.Span, node) { Language = run.Language, Origin = node.Origin },
        _ => context.Owner,
    };

    /// <summary>Names and addresses in Latin letters are set as large as in a Latin book, not as the script around them.</summary>
    private double SizeOf(EditionRun run, TextRole role, Locale locale) => run.Kind switch
    {
        RunKind.Phone => style.Roles[role].Phone * style.ScriptOf(locale.Script).Size,
        RunKind.Foreign or RunKind.Link or RunKind.Mail => style.Roles[role].Size,
        _ => style.Roles[role].Size * style.ScriptOf(locale.Script).Size,
    };

    private TextStyle StyleOf(double size, TextRole role, Locale locale, bool bold, bool italic) =>
        new(FontsOf(locale), size, style.Roles[role].Bold || bold, italic, style.Roles[role].Ink);

    /// <summary>In a passage that is not translated, marks, numbers and the headings referred to are the edition's all the same.</summary>
    private ImmutableArray<string> FontsOf(Locale locale) =>
        locale == edition.Locale ? locale.Fonts : [.. locale.Fonts, .. edition.Locale.Fonts.Except(locale.Fonts)];

    /// <param name="Language">Of the text.</param>
    private sealed record Context(TextRole Role, Locale Locale, string Language, object Owner);
}

/// <param name="NoteId">The note that the run is the mark of; null for all other runs.</param>
internal readonly record struct MadeRun(InlineRun Run, string? NoteId);
