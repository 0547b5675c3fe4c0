using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Review;

/// <summary>Short names made of texts. They change as soon as one of the texts does.</summary>
public static class PassageHash
{
    /// <summary>In hex digits. With half of them, two translations with one hash could be made by whoever wants to.</summary>
    public const int ApprovalLength = 32;

    private const int IdLength = 12;
    private const int FingerprintLength = 16;

    /// <summary>What an approval is given for: SHA-256 over the domain, the context, the source and the translation.</summary>
    public static string OfApproval(string domain, Message message, string translation) =>
        Hex(ApprovalLength, domain, message.Context, message.Text, translation);

    /// <summary>Names a passage in exchanged files, with a letter in front, so that no spreadsheet takes it for a number.</summary>
    public static string Id(string domain, Message message) => "p" + Hex(IdLength, domain, message.Context, message.Text);

    /// <summary>What an exchanged file was made from: changes when anybody translates the passage anew, and differs in each language.</summary>
    /// <param name="language">BCP 47.</param>
    public static string Fingerprint(string language, string domain, Message message, string translation) =>
        "h" + Hex(FingerprintLength, language, domain, message.Context, message.Text, translation);

    /// <summary>Each part is preceded by its length, so that no two lists of parts are the same bytes.</summary>
    private static string Hex(int length, params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> size = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part ?? "");
            BinaryPrimitives.WriteInt32LittleEndian(size, part is null ? -1 : bytes.Length);
            hash.AppendData(size);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..length];
    }
}
