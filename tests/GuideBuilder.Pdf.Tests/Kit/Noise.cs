using System.Buffers.Binary;
using System.Security.Cryptography;

namespace GuideBuilder.Pdf.Tests.Kit;

/// <summary>Bytes without a pattern, the same for the same seed.</summary>
internal static class Noise
{
    public static byte[] Bytes(int count, int seed) => [.. Enumerable.Range(0, (count / 32) + 1).SelectMany(i => SHA256.HashData([.. BitConverter.GetBytes(seed), .. BitConverter.GetBytes(i)])).Take(count)];

    /// <summary>A copy in which a few bytes are others.</summary>
    public static byte[] Damage(byte[] data, int count, int seed)
    {
        var (changed, noise) = (data.ToArray(), Bytes(count * 5, seed));
        for (var i = 0; i < count; i++)
            changed[BinaryPrimitives.ReadUInt32LittleEndian(noise.AsSpan(i * 5)) % data.Length] = noise[(i * 5) + 4];
        return changed;
    }
}
