using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Operators that change the graphics state and paint nothing.</summary>
internal static class StateOperators
{
    /// <returns>Null when the operator is no such one.</returns>
    public static GraphicsState? Plain(string word, Operands operands, GraphicsState state) => word switch
    {
        "Tc" => state with { CharacterSpace = operands.Number(0) },
        "Tw" => state with { WordSpace = operands.Number(0) },
        "Tz" => state with { Stretch = operands.Number(0) / 100 },
        "TL" => state with { Leading = operands.Number(0) },
        "Ts" => state with { Rise = operands.Number(0) },
        "Tr" => state with { TextMode = (int)Math.Clamp(operands.Number(0), 0, 7) },
        "w" => state with { LineWidth = Math.Abs(operands.Number(0)) },
        "cm" => state with { Page = operands.Matrix() * state.Page },
        "J" or "j" or "M" or "d" or "ri" or "i" => state,
        _ => null,
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
            OverprintMode = objects.Integer(settings["OPM"], state.OverprintMode),
            LineWidth = objects.Number(settings["LW"]) ?? state.LineWidth,
            FillOpacity = objects.Number(settings["ca"]) ?? state.FillOpacity,
            StrokeOpacity = objects.Number(settings["CA"]) ?? state.StrokeOpacity,
            BlendMode = BlendMode(settings, objects) ?? state.BlendMode,
            HasSoftMask = objects.Resolve(settings["SMask"]) switch
            {
                PdfObject.Dictionary => true,
                PdfObject.Name => false,
                _ => state.HasSoftMask,
            },
        };
    }

    /// <summary>Of a list, the first counts.</summary>
    private static string? BlendMode(PdfObject.Dictionary settings, PdfObjects objects) =>
        (objects.Items(settings["BM"]).FirstOrDefault() as PdfObject.Name)?.Value;
}
