using GuideBuilder.Content.Files;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Translation.Exchange;

/// <summary>Turns the bytes of a file that somebody sent into text, as strictly as a file of the project.</summary>
internal static class ExchangeText
{
    /// <summary>In bytes. A spreadsheet of all texts of a guide has a hundredth of it.</summary>
    public const int MaximumSize = 32 * 1024 * 1024;

    /// <returns>Null after a finding.</returns>
    public static SourceText? Decode(string path, ReadOnlyMemory<byte> bytes, FindingBag findings)
    {
        // Our own files have the mark, for Excel.
        var body = bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        return new ProjectReader(new OneFile(body.ToArray()), findings).ReadText(path, MaximumSize, "It is to be imported.");
    }

    private sealed class OneFile(byte[] bytes) : IProjectFiles
    {
        public bool Exists(string path) => true;

        public FileList List(string folder, string extension) => new([]);

        public FileContent Read(string path) => new(bytes);
    }
}
