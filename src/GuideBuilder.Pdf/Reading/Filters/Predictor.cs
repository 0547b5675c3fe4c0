using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Filters;

/// <summary>Undoes the prediction of samples from their neighbours (ISO 32000-1, 7.4.4.4).</summary>
internal static class Predictor
{
    private const int Tiff = 2;
    private const int FirstPng = 10;

    public static ReadOnlyMemory<byte> Undo(ReadOnlyMemory<byte> data, PdfObjects objects, PdfObject.Dictionary settings)
    {
        var predictor = objects.Integer(settings["Predictor"], 1);
        var row = SampleRow.Read(objects, settings);
        if (row is null || (predictor != Tiff && predictor < FirstPng))
            return data;
        return predictor == Tiff ? TiffPredictor.Undo(data.Span, row.Value) : PngPredictor.Undo(data.Span, row.Value);
    }
}
