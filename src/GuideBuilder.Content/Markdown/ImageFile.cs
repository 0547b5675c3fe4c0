using System.Text.RegularExpressions;
using GuideBuilder.Content.Drawings;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Markdown;

/// <summary>Reads a picture's file by what it holds; its name must say the same.</summary>
internal sealed partial class ImageFile(ProjectReader project)
{
    public const string Folder = "content/images";

    private static readonly string[] Extensions = [".jpg", ".jpeg", ".png", ".svg"];

    private FindingBag Findings => project.Findings;

    public static bool IsUsableName(string name) => Name().IsMatch(name);

    /// <summary>Reads the drawing that a field names.</summary>
    /// <param name="what">What it is for, as the beginning of a sentence.</param>
    /// <returns>Null for null, and after a finding.</returns>
    public Decoration? ReadDecoration(YamlScalar? name, string what)
    {
        if (name is null)
        {
            return null;
        }

        if (!IsUsableName(name.Text))
        {
            Findings.Add(ContentFindings.BadImageName(name.Span, name.Text));
            return null;
        }

        var path = $"{Folder}/{name.Text}";
        switch (Read(path, name.Span))
        {
            case null:
                return null;
            case VectorPicture drawing:
                return new Decoration(path, drawing, name.Span);
            default:
                Findings.Add(ContentFindings.NotADrawing(name.Span, what, path));
                return null;
        }
    }

    /// <param name="span">Where the text names the file.</param>
    /// <returns>Null after a finding.</returns>
    public PictureContent? Read(string path, SourceSpan span)
    {
        if (!project.Exists(path))
        {
            Findings.Add(ContentFindings.MissingImage(span, path, Nearest.To(path, Extensions.SelectMany(e => project.List(Folder, e)))));
            return null;
        }

        if (project.ReadImage(path) is not { } bytes)
        {
            return null;
        }

        var kind = JpegReader.Identify(bytes);
        if (kind is ImageKind.Other or ImageKind.Unknown)
        {
            Findings.Add(kind == ImageKind.Other ? ContentFindings.OtherImage(span, path) : ContentFindings.NotAnImage(span, path));
            return null;
        }

        if (ReadAs(kind, bytes, path, span) is not { } image)
        {
            return null;
        }

        if (!IsNamed(path, kind))
        {
            Findings.Add(ContentFindings.BadImageName(span, path[(Folder.Length + 1)..]));
            return null;
        }

        return image;
    }

    private PictureContent? ReadAs(ImageKind kind, byte[] bytes, string path, SourceSpan span) => kind switch
    {
        ImageKind.Jpeg => ReadJpeg(bytes, path, span),
        ImageKind.Png => ReadPng(bytes, path, span),
        _ => SvgReader.Read(path, bytes, Findings),
    };

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

        return reading.Image;
    }

    private PngInfo? ReadPng(byte[] bytes, string path, SourceSpan span)
    {
        var reading = PngReader.Read(bytes);
        if (reading.Image is null)
        {
            Findings.Add(reading.Fault switch
            {
                PngFault.Interlaced => ContentFindings.InterlacedImage(span, path),
                PngFault.TooLarge => ContentFindings.HugeImage(span, path),
                _ => ContentFindings.BrokenImage(span, path),
            });
        }

        return reading.Image;
    }

    private static bool IsNamed(string path, ImageKind kind) => Path.GetExtension(path) switch
    {
        ".jpg" or ".jpeg" => kind == ImageKind.Jpeg,
        ".png" => kind == ImageKind.Png,
        ".svg" => kind == ImageKind.Svg,
        _ => false,
    };

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9_-]*\.[A-Za-z]+\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
