namespace GuideBuilder.Publishing.Tests.Style;

/// <summary>A style of which each line is known, so that the real one can be changed freely.</summary>
internal static class SampleStyle
{
    public const string Text =
        """
        page: { width: 148 mm, height: 210 mm, bleed: 3 mm, inner: 18 mm, outer: 15 mm, top: 22 mm, bottom: 22 mm }
        palette:
          text: { cmyk: [0, 0, 0, 100], srgb: "#1c1a19" }
          sand: { cmyk: [2, 8, 18, 0], srgb: "#f8ecd9" }
          leaf: { cmyk: [50, 10, 50, 15], srgb: "#72a07a" }
        styles:
          title: { size: 30 pt, leading: 36 pt, after: 10 pt, bold: true, balanced: true }
          emergency: { size: 12 pt, leading: 18 pt, phone: 18 pt }
          body: { size: 10 pt, leading: 14 pt, align: justify, hyphenated: true }
          lead: { size: 10 pt, leading: 14 pt }
          item: { size: 10 pt, leading: 14 pt }
          subtitle: { size: 10 pt, leading: 14 pt }
          chapter: { size: 10 pt, leading: 14 pt }
          heading2: { size: 10 pt, leading: 14 pt }
          heading3: { size: 10 pt, leading: 14 pt }
          contents-heading: { size: 10 pt, leading: 14 pt }
          contents-entry: { size: 10 pt, leading: 14 pt }
          contents-section: { size: 10 pt, leading: 14 pt }
          contact-name: { size: 10 pt, leading: 14 pt }
          contact-line: { size: 10 pt, leading: 14 pt }
          contact-phone: { size: 10 pt, leading: 14 pt }
          contact-note: { size: 10 pt, leading: 14 pt }
          quote: { size: 10 pt, leading: 14 pt }
          term: { size: 10 pt, leading: 14 pt }
          definition: { size: 10 pt, leading: 14 pt }
          table-head: { size: 10 pt, leading: 14 pt }
          table-cell: { size: 10 pt, leading: 14 pt }
          caption: { size: 10 pt, leading: 14 pt }
          footnote: { size: 10 pt, leading: 14 pt }
          notice: { size: 10 pt, leading: 14 pt }
          running: { size: 10 pt, leading: 14 pt }
          page-number: { size: 10 pt, leading: 14 pt }
          strip: { size: 10 pt, leading: 14 pt, phone: 20 pt }
        scripts:
          Aran: { size: 1.06, leading: 1.76, align: start }
          Arab: { size: 1.16, leading: 1.24, kashida: true }
        chapters: { opening: recto, new-page-when-filled: 40 % }
        running: { verso: title, recto: section, edge: 9 mm }
        contents: { levels: 2, leader: " .", number-room: 12 mm, indent: 6 mm }
        list: { indent: 6.5 mm, bullets: ["•", "–"], task-box: "☐", task-font: Noto Sans Symbols2 }
        boxes:
          emergency: { fill: sand, bar: leaf, bar-width: 2.5 mm, padding: 4 mm, text: emergency }
          safety: { padding: 4 mm }
          note: { padding: 4 mm, divided: true }
        quote: { bar: leaf, bar-width: 1 mm, padding: 3 mm }
        columns: { gap: 6 mm, before: 2 pt, after: 8 pt }
        table: { padding-x: 2 mm, padding-y: 1 mm, rule: leaf, rule-width: 0.4 pt, header-rule-width: 1 pt, keep-rows-up-to: 60 mm, before: 4 pt, after: 10 pt }
        pictures: { before: 6 pt, after: 10 pt, caption-gap: 4 pt, align: center }
        footnotes: { above: 8 pt, below: 4 pt, rule: leaf, rule-width: 0.4 pt, rule-length: 30 mm, mark-size: 65 %, mark-rise: 38 %, indent: 4 mm }
        ruled: { rule: leaf, rule-width: 0.4 pt, distance: 9 mm }
        cover: { ground: sand, sun: leaf, land: leaf }
        """;
}
