using BitMiracle.LibJpeg.Classic;

namespace GuideBuilder.Pdf.Tests.Kit;

/// <summary>JPEG files with pixels of the test's own, at the best quality and without halved colours.</summary>
internal static class Encoded
{
    /// <param name="stored">How the file holds the samples; <c>JCS_YCCK</c> and <c>JCS_YCbCr</c> turn them first.</param>
    public static byte[] Jpeg(int width, int height, J_COLOR_SPACE given, J_COLOR_SPACE stored, byte[] samples, bool isProgressive = false, bool hasAdobe = false)
    {
        var channels = samples.Length / width / height;
        var jpeg = new jpeg_compress_struct { Image_width = width, Image_height = height, Input_components = channels, In_color_space = given };
        using var target = new MemoryStream();
        jpeg.jpeg_set_defaults();
        jpeg.jpeg_set_colorspace(stored);
        jpeg.Write_Adobe_marker = hasAdobe;
        jpeg.jpeg_set_quality(100, true);
        foreach (var component in jpeg.Component_info.Take(channels))
            (component.H_samp_factor, component.V_samp_factor) = (1, 1);
        if (isProgressive)
            jpeg.jpeg_simple_progression();
        jpeg.jpeg_stdio_dest(target);
        jpeg.jpeg_start_compress(true);
        for (var y = 0; y < height; y++)
            jpeg.jpeg_write_scanlines([samples[(y * width * channels)..((y + 1) * width * channels)]], 1);
        jpeg.jpeg_finish_compress();
        return target.ToArray();
    }

    /// <summary>Sixteen by sixteen pixels of one colour.</summary>
    public static byte[] Plain(J_COLOR_SPACE given, J_COLOR_SPACE stored, bool hasAdobe, params byte[] colour) =>
        Jpeg(16, 16, given, stored, [.. Enumerable.Repeat(colour, 256).SelectMany(c => c)], hasAdobe: hasAdobe);
}
