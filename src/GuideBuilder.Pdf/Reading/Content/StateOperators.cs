using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Operators that change the graphics state and paint nothing.</summary>
internal static class StateOperators
{
    public static GraphicsState Text(string word, Operands operands, GraphicsState state) => word switch
    {
        "Tc" => state with { CharacterSpace = operands.Number(0) },
        "Tw" => state with { WordSpace = operands.Number(0) },
        "Tz" => state with { Stretch = operands.Number(0) / 100 },
        "TL" => state with { Leading = operands.Number(0) },
        "Ts" => state with { Rise = operands.Number(0) },
        _ => state,
    };

    public static GraphicsState Colour(string word, Operands operands, GraphicsState state) => word switch
    {
        "g" => state with { Fill = "DeviceGray " + operands.Values() },
        "rg" => state with { Fill = "DeviceRGB " + operands.Values() },
        "k" => state with { Fill = "DeviceCMYK " + operands.Values() },
        "G" => state with { Stroke = "DeviceGray " + operands.Values() },
        "RG" => state with { Stroke = "DeviceRGB " + operands.Values() },
        "K" => state with { Stroke = "DeviceCMYK " + operands.Values() },
        "cs" => state with { Fill = operands.Name(0) },
        "CS" => state with { Stroke = operands.Name(0) },
        "sc" or "scn" => state with { Fill = Space(state.Fill) + " " + operands.Values() },
        "SC" or "SCN" => state with { Stroke = Space(state.Stroke) + " " + operands.Values() },
        _ => state,
    };

    /// <summary>OP alone means both (ISO 32000-1, table 58).</summary>
    public static GraphicsState Extended(GraphicsState state, PdfObject.Dictionary settings, PdfObjects objects)
    {
        var stroke = objects.Resolve(settings["OP"]) as PdfObject.Truth;
        var fill = objects.Resolve(settings["op"]) as PdfObject.Truth ?? stroke;
        return state with
        {
            IsStrokeOverprinting = stroke?.Value ?? state.IsStrokeOverprinting,
            IsFillOverprinting = fill?.Value ?? state.IsFillOverprinting,
        };
    }

    private static string Space(string colour) => colour.Split(' ')[0];
}
