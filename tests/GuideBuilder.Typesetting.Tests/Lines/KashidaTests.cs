using GuideBuilder.Typesetting.Lines;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Tests.Lines;

public sealed class KashidaTests
{
    private const string Text = "هذا الدليل لكِ ويمكنكِ قراءته ببطء والبدء من أي مكان، وليست مسؤوليتكِ أن تغيّري سلوك من يفعل ذلك";

    [Fact]
    public void Words_are_lengthened_and_read_back_unchanged()
    {
        var (plain, longer) = (Set(false, 130), Set(true, 130));
        Assert.Equal(Text, string.Concat(longer.SelectMany(l => l.Runs).Select(r => r.Text)));
        Assert.Equal(0, Tatweels(plain));
        Assert.True(Tatweels(longer) > 0);
        Assert.All(longer[..^1], l => Assert.Equal(130, l.Width, 3));
    }

    [Fact]
    public void Spaces_are_narrower_than_without() =>
        Assert.True(Spaces(Set(true, 130)) < Spaces(Set(false, 130)) - 5);

    [Fact]
    public void No_word_is_lengthened_in_two_places()
    {
        foreach (var line in Set(true, 130))
        {
            var (place, places) = (-1, 0);
            foreach (var (cluster, i) in line.Runs.SelectMany(r => r.Clusters).Select((c, i) => (c, i)))
            {
                places = cluster.Text == " " ? 0 : places + (cluster.Text.Length == 0 && place != i - 1 ? 1 : 0);
                place = cluster.Text.Length == 0 ? i : place;
                Assert.InRange(places, 0, 1);
            }
        }
    }

    private static int Tatweels(SetLine[] lines) => lines.SelectMany(l => l.Runs).SelectMany(r => r.Clusters).Count(c => c.Text.Length == 0);

    private static double Spaces(SetLine[] lines) => lines[..^1].Sum(line =>
    {
        var clusters = line.Runs.SelectMany(r => r.Clusters).ToArray();
        return clusters.Zip(clusters.Skip(1)).Where(p => p.Second.Text == " " && p.Second.Glyphs[0].X > 0).Sum(p => p.First.Glyphs.Min(g => g.X) - p.Second.Glyphs[0].X);
    });

    private static SetLine[] Set(bool kashida, double measure)
    {
        var shaped = ShapedParagraph.Shape(Specimen.Fonts, [new InlineRun(Text, Specimen.Style("Noto Naskh Arabic"), "ar")], "Arab", true);
        var broken = ParagraphBreaker.Break(shaped, new LineSettings("ar", measure, Justified: true, Kashida: kashida));
        return [.. broken.Lines.Select(l => LineSetter.Set(shaped, l, broken.Glue))];
    }
}
