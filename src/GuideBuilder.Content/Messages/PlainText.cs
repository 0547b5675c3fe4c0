using System.Text;

namespace GuideBuilder.Content.Messages;

/// <summary>A message as the reader sees it, without markup; a <see cref="LooseFacts.Barrier"/> stands for what the tool puts in.</summary>
/// <param name="offsets">Where each code unit stands in the message's text; null when it is the same text.</param>
internal sealed class PlainText(string text, int[]? offsets)
{
    public string Text => text;

    public int OffsetOf(int index) => offsets is null ? index : offsets[index];
}

/// <param name="capacity">In code units.</param>
internal sealed class PlainTextBuilder(int capacity)
{
    private readonly StringBuilder text = new(capacity);
    private readonly List<int> offsets = new(capacity);

    /// <param name="offset">Where it stands in the message's text.</param>
    /// <param name="offsetStep">1 when it stands there as it is; 0 when it is written otherwise.</param>
    public void Add(ReadOnlySpan<char> added, int offset, int offsetStep)
    {
        text.Append(added);
        for (var i = 0; i < added.Length; i++)
        {
            offsets.Add(offset + (i * offsetStep));
        }
    }

    public PlainText ToPlainText() => new(text.ToString(), [.. offsets]);
}
