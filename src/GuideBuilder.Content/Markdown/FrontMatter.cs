using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Markdown;

/// <summary>For whom a file of text is meant.</summary>
internal sealed record AudienceLimit(ImmutableArray<string> Audiences, SourceSpan Span)
{
    /// <summary>Where the file is included.</summary>
    public Surroundings Around { get; init; } = Surroundings.None;
}

/// <summary>What the front matter of a file says.</summary>
/// <param name="Picture">The file of the drawing above the title.</param>
internal sealed record ChapterHead(AudienceLimit? Audience, YamlScalar? Picture);

/// <summary>The optional YAML between two lines of three hyphens at the beginning of a chapter.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>Reads the front matter and gives the text with it blanked out, so that places stay what they are.</summary>
    public static (SourceText Body, ChapterHead Head) Take(SourceText source, FindingBag findings)
    {
        if (FindEnd(source.Text) is not { } end)
        {
            return (source, new ChapterHead(null, null));
        }

        var yaml = new SourceText(source.Path, source.Text[..end]);
        var body = new SourceText(source.Path, Blank(source.Text, end + Fence.Length));
        return (body, ReadHead(YamlReader.Read(yaml, findings), findings));
    }

    private static ChapterHead ReadHead(YamlNode? node, FindingBag findings)
    {
        var fields = YamlFields.Of(node, "The head of a chapter", findings);
        var audiences = fields?.OptionalList("audience") ?? [];
        var picture = fields?.Optional("picture");
        fields?.RejectOthers();
        foreach (var audience in audiences.Where(a => !Audience.All.Contains(a.Text)))
        {
            findings.Add(ContentFindings.NotAllowed(audience.Span, "audience", audience.Text, Audience.All, Nearest.To(audience.Text, Audience.All)));
        }

        return new ChapterHead(audiences.IsEmpty ? null : new AudienceLimit([.. audiences.Select(a => a.Text)], audiences[0].Span), picture);
    }

    /// <returns>The offset of the closing line; null when there is no front matter.</returns>
    private static int? FindEnd(string text)
    {
        if (!IsFence(text, 0))
        {
            return null;
        }

        for (var line = NextLine(text, 0); line < text.Length; line = NextLine(text, line))
        {
            if (IsFence(text, line))
            {
                return line;
            }
        }

        return null;
    }

    private static bool IsFence(string text, int start)
    {
        var line = text.AsSpan(start, NextLine(text, start) - start).TrimEnd();
        return line.SequenceEqual(Fence);
    }

    private static int NextLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }

    private static string Blank(string text, int end) =>
        string.Create(text.Length, (text, end), static (buffer, state) =>
        {
            state.text.CopyTo(buffer);
            foreach (ref var c in buffer[..state.end])
            {
                c = c is '\n' or '\r' ? c : ' ';
            }
        });
}
