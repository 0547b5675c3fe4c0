using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Pictures;

namespace GuideBuilder.Pdf.Tests.Pictures;

public sealed class PictureCacheTests
{
    [Fact]
    public void A_picture_is_made_once_however_many_ask()
    {
        var (cache, count) = (new PictureCache(1000), 0);
        Parallel.For(0, 64, _ => cache.Get("a", () =>
        {
            Interlocked.Increment(ref count);
            return Of(10);
        }));
        Assert.Equal((1, 10), (count, cache.Held));
    }

    [Fact]
    public void The_oldest_goes_when_there_is_no_room()
    {
        var (cache, made) = (new PictureCache(25), new List<string>());
        foreach (var key in (string[])["a", "b", "a", "c", "b", "a"])
            cache.Get(key, () => Make(key));
        Assert.Equal(["a", "b", "c", "a"], made);
        Assert.Equal(20, cache.Held);

        PressPicture Make(string key)
        {
            made.Add(key);
            return Of(10);
        }
    }

    [Fact]
    public void What_is_larger_than_all_the_room_is_given_and_not_held()
    {
        var cache = new PictureCache(25);
        Assert.Equal(30, cache.Get("a", () => Of(30)).Image.Data.Length);
        Assert.Equal(0, cache.Held);
    }

    private static PressPicture Of(int size) => new(new PdfImage(new byte[size], 1, 1, PdfImageColours.Grey, false));
}
