using System.Text.RegularExpressions;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Markdown;

/// <summary>Reads a picture that stands alone in its paragraph: <c>![description](name.jpg)</c>.</summary>
internal sealed partial class PictureReader(ChapterScope scope)
{
    private const string Folder = "content/images";

    private FindingBag Findings => scope.Findings;

    /// <returns>The description and the name; null when the paragraph is more or less than a picture.</returns>
    public static (UnfoldedText Description, UnfoldedText Name)? Split(UnfoldedText text)
    {
        var match = Form().Match(text.Text);
        return match.Success ? (Slice(text, match.Groups["text"]), Slice(text, match.Groups["name"])) : null;
    }

    /// <returns>Null after a finding.</returns>
    public Picture? Read((UnfoldedText Description, UnfoldedText Name) parts, SourceSpan span)
    {
        var name = parts.Name.Text;
        var nameSpan = parts.Name.At(0);
        if (string.IsNullOrWhiteSpace(parts.Description.Text))
        {
            Findings.Add(ContentFindings.NoAlternativeText(span, name));
            return null;
        }

        if (!Name().IsMatch(name))
        {
            Findings.Add(ContentFindings.BadImageName(nameSpan, name));
            return null;
        }

        if (ReadImage($"{Folder}/{name}", nameSpan) is not { } image)
        {
            return null;
        }

        var message = new Message(parts.Description.Text, null, parts.Description.At(0));
        scope.Messages.Add(new SourceMessage(message, parts.Description.At));
        return new Picture($"{Folder}/{name}", image, message, null, null, span);
    }

    private JpegInfo? ReadImage(string path, SourceSpan span)
    {
        if (!scope.Project.Exists(path))
        {
            var others = scope.Project.List(Folder, ".jpg").Concat(scope.Project.List(Folder, ".jpeg"));
            Findings.Add(ContentFindings.MissingImage(span, path, Nearest.To(path, others)));
            return null;
        }

        if (scope.Project.ReadImage(path) is not { } bytes)
        {
            return null;
        }

        var kind = JpegReader.Identify(bytes);
        if (kind != ImageKind.Jpeg)
        {
            Findings.Add(Refuse(kind, span, path));
            return null;
        }

        return ReadJpeg(bytes, path, span);
    }

    private JpegInfo? ReadJpeg(byte[] bytes, string path, SourceSpan span)
    {
        var reading = JpegReader.Read(bytes);
        if (reading.Image is null)
        {
            Findings.Add(reading.Fault switch
            {
                JpegFault.UnusualCoding => ContentFindings.UnusualImage(span, path),
                JpegFault.HiddenData => ContentFindings.HiddenImageData(span, path),
                _ => ContentFindings.BrokenImage(span, path),
            });
        }
        else if (!JpegName().IsMatch(path))
        {
            Findings.Add(ContentFindings.BadImageName(span, path[(Folder.Length + 1)..]));
            return null;
        }

        return reading.Image;
    }

    private static Finding Refuse(ImageKind kind, SourceSpan span, string path) => kind switch
    {
        ImageKind.Png => ContentFindings.PngImage(span, path),
        ImageKind.Svg => ContentFindings.SvgImage(span, path),
        ImageKind.Other => ContentFindings.OtherImage(span, path),
        _ => ContentFindings.NotAnImage(span, path),
    };

    private static UnfoldedText Slice(UnfoldedText text, Group group) => text.Slice(group.Index, group.Index + group.Length);

    [GeneratedRegex(@"^!\[(?<text>[^\[\]]*)\]\((?<name>[^()]*)\)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9_-]*\.[A-Za-z]+\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"\.jpe?g\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex JpegName();
}
