using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Book;

namespace GuideBuilder.Publishing.Building;

/// <summary>Judges a finished book by its bytes, and says of what is found where it was written.</summary>
internal static class BookPreflight
{
    private const Standards Screen = Standards.Pdf | Standards.PdfA2a | Standards.PdfUa1;

    /// <param name="press">Null for a book that is not printed.</param>
    internal static PreflightReport Report(string path, ReadOnlyMemory<byte> bytes, PressProfile? press) =>
        PdfPreflight.Judge(PdfFile.Open(path, bytes), StandardsFor(press), press);

    private static Standards StandardsFor(PressProfile? press) => press is null ? Screen : Screen | Standards.PdfX4;

    /// <param name="path">Of the file in the output folder.</param>
    /// <param name="press">Null for a book that is not printed.</param>
    internal static IEnumerable<Finding> Judge(string path, WrittenBook written, PressProfile? press) => Judge(PdfFile.Open(path, written.Bytes), written, press, out _);

    /// <param name="file">The book's, with its path in the output folder.</param>
    /// <param name="press">Null for a book that is not printed.</param>
    /// <param name="content">What its pages paint.</param>
    internal static IEnumerable<Finding> Judge(PdfFile file, WrittenBook written, PressProfile? press, out PdfContent content)
    {
        var (path, report) = (file.Path, PdfPreflight.Judge(file, StandardsFor(press), press, out content));
        return report.Damage.Concat(report.Findings.Select(f => f.ToFinding(path, written.OriginOf(f.Page, f.Mcid))));
    }
}
