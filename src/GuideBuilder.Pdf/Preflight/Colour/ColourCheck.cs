using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Colour;

/// <summary>Looks at the colour spaces that pages are painted in.</summary>
internal sealed class ColourCheck(PreflightJob job) : PreflightCheck
{
    private readonly DeviceColours devices = new(job);
    private readonly Profiles profiles = new(job);
    private readonly DeviceNColours mixtures = new(job);
    private readonly ShopColours shop = new(job);

    public override ContentWatcher Watch(PdfFilePage page) => new PaintWatcher(job, Judge);

    public override void Finish() => shop.Finish();

    private void Judge(ColourUse use)
    {
        devices.Judge(use);
        profiles.Judge(use);
        mixtures.Judge(use);
        shop.Judge(use);
    }
}
