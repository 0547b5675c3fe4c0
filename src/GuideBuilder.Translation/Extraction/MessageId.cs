using System.Security.Cryptography;
using System.Text;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Extraction;

/// <summary>A short name for a message, made from its context and text: it changes when they do, and with nothing else.</summary>
public static class MessageId
{
    // In hexadecimal digits: among 100,000 messages two have the same one once in 50,000 catalogues.
    private const int Length = 12;

    public static string Of(Message message) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{message.Context}\u0004{message.Text}")))[..Length];
}
