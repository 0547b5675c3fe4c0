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
          body: { size: 10 pt, leading: 14 pt }
          lead: { size: 10 pt, leading: 14 pt }
          item: { size: 10 pt, leading: 14 pt }
          subtitle: { size: 10 pt, leading: 14 pt }
          chapter: { size: 10 pt, leading: 14 pt }
          heading2: { size: 10 pt, leading: 14 pt }
          heading3: { size: 10 pt, leading: 14 pt }
          contents-heading: { size: 10 pt, leading: 14 pt }
          contents-entry: { size: 10 pt, leading: 14 pt }
          contact-name: { size: 10 pt, leading: 14 pt }
          contact-line: { size: 10 pt, leading: 14 pt }
          contact-phone: { size: 10 pt, leading: 14 pt }
          contact-note: { size: 10 pt, leading: 14 pt }
          notice: { size: 10 pt, leading: 14 pt }
          running: { size: 10 pt, leading: 14 pt }
          page-number: { size: 10 pt, leading: 14 pt }
        scripts:
          Aran: { size: 1.06, leading: 1.76 }
        chapters: { new-page-when-filled: 40 % }
        list: { indent: 6.5 mm, bullet: "•" }
        boxes:
          emergency: { fill: sand, bar: leaf, bar-width: 2.5 mm, padding: 4 mm }
          safety: { padding: 4 mm }
          note: { padding: 4 mm }
        cover: { ground: sand, sun: leaf, land: leaf }
        """;
}
