using BitMiracle.LibJpeg.Classic;

namespace GuideBuilder.Pdf.Pictures;

/// <summary>Ends the decoding at the first thing that is wrong, also where a decoder could guess and go on.</summary>
internal sealed class JpegErrors : jpeg_error_mgr
{
    public override void error_exit() => throw new InvalidDataException(format_message());

    /// <param name="msg_level">Below zero for damage.</param>
    public override void emit_message(int msg_level)
    {
        if (msg_level < 0)
            error_exit();
    }

    public override void output_message()
    {
    }
}
