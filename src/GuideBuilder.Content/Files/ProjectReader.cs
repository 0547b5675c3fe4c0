using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Files;

/// <summary>Reads a project's files strictly: what is not sound UTF-8 text becomes a finding.</summary>
public sealed class ProjectReader(IProjectFiles files, FindingBag findings)
{
    /// <summary>In bytes.</summary>
    public const int MaximumYaml = 4 * 1024 * 1024;

    /// <summary>In bytes; a chapter of this size has some 40,000 words.</summary>
    public const int MaximumMarkdown = 256 * 1024;

    private const int MaximumImage = 64 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public FindingBag Findings => findings;

    public bool Exists(string path) => files.Exists(path);

    public ImmutableArray<string> List(string folder, string extension)
    {
        var list = files.List(folder, extension);
        if (list.Problem is not null)
        {
            findings.Add(ContentFindings.UnreadableFile(folder, list.Problem));
        }

        return list.Paths.IsDefault ? [] : list.Paths;
    }

    /// <param name="purpose">A sentence that says what the file is for.</param>
    public SourceText? ReadText(string path, int limit, string purpose)
    {
        if (!files.Exists(path))
        {
            findings.Add(ContentFindings.MissingFile(path, purpose));
            return null;
        }

        return ReadBytes(path, limit) is { } bytes ? Decode(path, bytes) : null;
    }

    /// <summary>Reads a YAML file that consists of names and values.</summary>
    /// <param name="owner">What the file describes, as the beginning of a sentence.</param>
    /// <returns>Null after a finding.</returns>
    public YamlMap? ReadYaml(string path, string owner, string purpose)
    {
        if (ReadText(path, MaximumYaml, purpose) is not { } text)
        {
            return null;
        }

        var before = findings.Count;
        var node = YamlReader.Read(text, findings);
        if (node is null && findings.Count == before)
        {
            findings.Add(ContentFindings.WrongShape(SourceSpan.WholeFile(path), owner, "a group of names and values", "nothing"));
        }
        else if (node is not null and not YamlMap)
        {
            findings.Add(ContentFindings.WrongShape(node.Span, owner, "a group of names and values", node.Kind));
        }

        return node as YamlMap;
    }

    public byte[]? ReadImage(string path) => ReadBytes(path, MaximumImage);

    private byte[]? ReadBytes(string path, int limit)
    {
        var content = files.Read(path);
        if (content.Bytes is null)
        {
            findings.Add(ContentFindings.UnreadableFile(path, content.Problem ?? "unknown reason"));
            return null;
        }

        if (content.Bytes.Length > limit)
        {
            findings.Add(ContentFindings.TooLarge(path, limit));
            return null;
        }

        return content.Bytes;
    }

    private SourceText? Decode(string path, byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            findings.Add(ContentFindings.Utf16(path));
            return null;
        }

        var body = bytes.AsSpan();
        if (body is [0xEF, 0xBB, 0xBF, ..])
        {
            findings.Add(ContentFindings.ByteOrderMark(path));
            body = body[3..];
        }

        return DecodeBody(path, body);
    }

    private SourceText? DecodeBody(string path, ReadOnlySpan<byte> body)
    {
        SourceText text;
        try
        {
            text = new SourceText(path, StrictUtf8.GetString(body));
        }
        catch (DecoderFallbackException e)
        {
            var valid = new SourceText(path, Encoding.UTF8.GetString(body[..Math.Clamp(e.Index, 0, body.Length)]));
            findings.Add(ContentFindings.NotUtf8(valid.At(valid.Text.Length)));
            return null;
        }

        if (text.Text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var nul)
        {
            findings.Add(ContentFindings.Nul(text.At(nul)));
            return null;
        }

        return text;
    }
}
