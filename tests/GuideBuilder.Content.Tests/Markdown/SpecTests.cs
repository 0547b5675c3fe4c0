using System.Text;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Model;
using GuideBuilder.TestKit;

namespace GuideBuilder.Content.Tests.Markdown;

/// <summary>Runs the examples of the documents in <c>Specs/</c>: a chapter, a line with a full stop, and what is read from it.</summary>
public sealed class SpecTests
{
    private const string Fence = "``````````````";

    public static TheoryData<string> Examples { get; } = [.. ReadAll().Keys];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_document_is_right(string example)
    {
        var (input, expected) = ReadAll()[example];

        Assert.Equal(expected, Read(input));
    }

    private static Dictionary<string, (string Input, string Expected)> ReadAll()
    {
        var folder = Path.Combine(RepositoryFiles.Root, "tests/GuideBuilder.Content.Tests/Markdown/Specs");
        var examples = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            var parts = File.ReadAllText(path).Split(Fence);
            for (var i = 1; i < parts.Length; i += 2)
            {
                var halves = parts[i].Trim('\n').Split("\n.\n");
                examples.Add($"{Path.GetFileName(path)}, example {(i + 1) / 2}", (halves[0].Replace('→', '\t').Replace('␠', ' '), halves[1]));
            }
        }

        return examples;
    }

    private static string Read(string chapter)
    {
        var files = SmallProject.Files
            .With(SmallProject.Chapter, chapter)
            .With("content/chapters/parts/part.md", "## Part {#part}\n\nFrom a part.\n")
            .With("content/chapters/parts/loop.md", "Again.\n\n::: include parts/loop.md\n:::\n")
            .With("content/images/tree.jpg", TestJpeg.Sound)
            .With("content/images/door.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'><path d='M12 4h24v40H12z'/></svg>")
            .With("content/images/wrong.svg", "<svg viewBox='0 0 8 8'>\n<text/></svg>")
            .With("content/images/dot.png", TestPng.Build(1, 1, 8, 0, [0, 7]));
        var (project, findings) = SmallProject.Load(files);
        var dump = new StringBuilder();
        foreach (var read in project!.Publications[0].Chapters)
        {
            dump.Append($"title {read.Anchor} «{read.Title.Text}»\n");
            Dump(read.Blocks, "", dump);
            foreach (var note in read.Notes)
            {
                dump.Append($"note {note.Id}\n");
                Dump(note.Blocks, "  ", dump);
            }
        }

        foreach (var finding in findings.Where(f => f.Code.Id != "GB1215"))
        {
            var place = finding.Span!.Path == SmallProject.Chapter ? "" : Path.GetFileName(finding.Span.Path) + ":";
            dump.Append($"! {finding.Code.Id} {place}{finding.Span.Line}:{finding.Span.Column} {finding.Code.Title}\n");
        }

        return dump.ToString().Replace("\n\n", "\n").TrimEnd('\n');
    }

    private static string SizeOf(PictureContent image) => image switch
    {
        JpegInfo jpeg => $"{jpeg.Width}×{jpeg.Height}",
        PngInfo png => $"{png.Width}×{png.Height}",
        VectorPicture vector => $"{vector.Width}×{vector.Height}",
        _ => "?",
    };

    private static void Dump(IEnumerable<Block> blocks, string indent, StringBuilder dump)
    {
        foreach (var block in blocks)
        {
            dump.Append(indent).Append(block switch
            {
                Heading h => $"h{h.Level} {h.Id} «{h.Text.Text}»",
                Paragraph p => $"p «{p.Text.Text.Replace("\n", "↵")}»",
                ListBlock { Ordered: true } l => $"ol {l.Start}",
                ListBlock => "ul",
                Box b => $"box {b.Kind}",
                Quote => "quote",
                Columns c => $"columns {c.Count}",
                DefinitionList d => d.IsGlossary ? "glossary" : "definitions",
                Table t => $"table {t.HeaderRows} {string.Join(' ', t.Alignments)}{(t.Caption is null ? "" : $" «{t.Caption.Text}»")}",
                ContactList c => $"contacts {c.Kind}",
                Picture p => $"picture {p.Path} {SizeOf(p.Image)} «{p.AlternativeText.Text}»{(p.Caption is { } c ? $" «{c.Text}»" : "")}{(p.Width is { } w ? $" {w}" : "")}",
                QrCode q => $"qr {q.ContactId}",
                _ => "?",
            }).Append('\n');
            switch (block)
            {
                case ListBlock list:
                    foreach (var item in list.Items)
                    {
                        dump.Append(indent).Append(item.IsTask ? "- task\n" : "- item\n");
                        Dump(item.Blocks, indent + "  ", dump);
                    }

                    break;
                case Box box:
                    Dump(box.Blocks, indent + "  ", dump);
                    break;
                case Quote quote:
                    Dump(quote.Blocks, indent + "  ", dump);
                    break;
                case Columns columns:
                    Dump(columns.Blocks, indent + "  ", dump);
                    break;
                case DefinitionList list:
                    foreach (var item in list.Items)
                    {
                        dump.Append(indent).Append($"- term «{item.Term.Text}»\n");
                        Dump(item.Blocks, indent + "  ", dump);
                    }

                    break;
                case Table table:
                    foreach (var row in table.Rows)
                    {
                        dump.Append(indent).Append("- row\n");
                        foreach (var cell in row.Cells)
                        {
                            dump.Append(indent).Append($"  cell {cell.ColumnSpan}×{cell.RowSpan}\n");
                            Dump(cell.Blocks, indent + "    ", dump);
                        }
                    }

                    break;
            }
        }
    }
}
