namespace GuideBuilder.Pdf.Pictures;

/// <summary>
/// Converted pictures that several documents show: each is made once, also when two threads ask for it. What it holds depends
/// on who came first, what it gives does not.
/// </summary>
/// <param name="room">In bytes; beyond it, what was made first is dropped, and made again when it is asked for again.</param>
internal sealed class PictureCache(long room)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Lazy<PressPicture>> pictures = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, long Size)> order = [];
    private long held;

    internal long Held
    {
        get
        {
            lock (gate)
                return held;
        }
    }

    /// <param name="key">Says all on which the result depends.</param>
    public PressPicture Get(string key, Func<PressPicture> make)
    {
        Lazy<PressPicture>? picture;
        lock (gate)
        {
            if (!pictures.TryGetValue(key, out picture))
                pictures[key] = picture = new Lazy<PressPicture>(() => Hold(key, make()));
        }

        return picture.Value;
    }

    private PressPicture Hold(string key, PressPicture picture)
    {
        lock (gate)
        {
            var size = (long)picture.Image.Data.Length + picture.Image.Palette.Length + picture.Image.Opacity.Length;
            order.Enqueue((key, size));
            held += size;
            while (held > room && order.TryDequeue(out var oldest))
            {
                pictures.Remove(oldest.Key);
                held -= oldest.Size;
            }
        }

        return picture;
    }
}
