using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading;

/// <summary>Everything in a file that is text and does not stand on a page: in its dictionaries, its metadata, its pictures and what is attached to it.</summary>
/// <param name="Texts">Each text and name once for each key, in the order of the objects.</param>
/// <param name="Files">Streams that are files of their own.</param>
public sealed record PdfStrings(ImmutableArray<PdfString> Texts, ImmutableArray<PdfPart> Files)
{
    /// <summary>Reads nothing of an encrypted file.</summary>
    public static PdfStrings Read(PdfFile file) => new Walk(file.Objects).Finish();

    private sealed class Walk(PdfObjects objects)
    {
        private const int DeepestNesting = 60;

        private readonly HashSet<PdfString> seen = [];
        private readonly ImmutableArray<PdfString>.Builder texts = ImmutableArray.CreateBuilder<PdfString>();
        private readonly ImmutableArray<PdfPart>.Builder files = ImmutableArray.CreateBuilder<PdfPart>();

        public PdfStrings Finish()
        {
            foreach (var number in objects.IsEncrypted ? [] : objects.Numbers)
                Visit("", objects.Resolve(new PdfObject.Reference(number)), 0);
            return new PdfStrings(texts.ToImmutable(), files.ToImmutable());
        }

        private void Visit(string key, PdfObject value, int depth)
        {
            if (value is PdfObject.Text text)
                Add(key, text.ToString());
            else if (value is PdfObject.Name name)
                Add(key, name.Value);
            else if (value is PdfObject.List list && depth < DeepestNesting)
                VisitAll(key, list, depth);
            else if (value is PdfObject.Dictionary or PdfObject.Stream && depth < DeepestNesting)
                VisitEntries(value, depth);
        }

        private void VisitAll(string key, PdfObject.List list, int depth)
        {
            foreach (var item in list.Items)
                Visit(key, item, depth + 1);
        }

        private void VisitEntries(PdfObject value, int depth)
        {
            foreach (var (key, entry) in objects.Dictionary(value).Entries)
            {
                Add("", key);
                Visit(key, entry, depth + 1);
            }

            if (value is PdfObject.Stream stream && PartOf(stream) is { } part)
                files.Add(part);
        }

        private PdfPart? PartOf(PdfObject.Stream stream) => objects.Name(stream.Head["Type"]) switch
        {
            "Metadata" => new PdfPart(PdfPartKind.Metadata, objects.Data(stream)),
            "EmbeddedFile" => new PdfPart(PdfPartKind.Attachment, objects.Data(stream)),
            "XObject" when stream.Raw.Span is [0xFF, 0xD8, ..] => new PdfPart(PdfPartKind.Picture, stream.Raw),
            _ => null,
        };

        private void Add(string key, string text)
        {
            var found = new PdfString(key, text);
            if (text.Length > 0 && seen.Add(found))
                texts.Add(found);
        }
    }
}

/// <param name="Key">Under which it stands, as <c>Alt</c> or <c>Title</c>; empty for keys themselves.</param>
public readonly record struct PdfString(string Key, string Text);

/// <param name="Bytes">Unpacked; of a picture, the JPEG.</param>
public readonly record struct PdfPart(PdfPartKind Kind, ReadOnlyMemory<byte> Bytes);

public enum PdfPartKind
{
    /// <summary>XMP, of the document or of a part of it.</summary>
    Metadata,
    Attachment,
    Picture,
}
