using System.Formats.Asn1;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>Looks at signatures as objects; it does not verify them.</summary>
internal sealed class SignatureCheck(PreflightJob job) : PreflightCheck
{
    private const string SignedData = "1.2.840.113549.1.7.2";

    public override void CheckDictionary(int number, PdfObject.Dictionary dictionary, PdfObject.Stream? stream)
    {
        if (job.Objects.Name(dictionary["FT"]) != "Sig" || job.Objects.Resolve(dictionary["V"]) is not PdfObject.Dictionary signature)
            return;
        if (!CoversFile(signature))
            job.Report(FormRules.SignedPart, "the byte range of the signature is not the whole file.", 0, number);
        if (job.Objects.Resolve(signature["Contents"]) is not PdfObject.Text contents || Fault(contents.Bytes) is not { } fault)
            return;
        job.Report(FormRules.Signature, fault, 0, number);
    }

    private bool CoversFile(PdfObject.Dictionary signature)
    {
        var range = FirstItems.Of(job.Objects, signature["ByteRange"]).Select(n => job.Objects.Number(n) ?? -1).ToArray();
        return range is [0, > 0 and var first, var second, >= 0 and var rest] && second > first && second + rest == job.File.Bytes.Length;
    }

    /// <summary>What is wrong with a PKCS#7 object (RFC 2315, 9.1); null when nothing is.</summary>
    private static string? Fault(ReadOnlyMemory<byte> contents)
    {
        try
        {
            var outer = new AsnReader(contents, AsnEncodingRules.BER).ReadSequence();
            if (outer.ReadObjectIdentifier() != SignedData)
                return "the signature is no signed data.";
            var data = outer.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 0, isConstructed: true)).ReadSequence();
            data.ReadInteger();
            data.ReadEncodedValue();
            data.ReadEncodedValue();
            return FaultOfSigners(data);
        }
        catch (AsnContentException)
        {
            return "the signature is no PKCS#7 object.";
        }
    }

    /// <summary>Reads on after version, algorithms and content.</summary>
    private static string? FaultOfSigners(AsnReader data)
    {
        var hasCertificate = false;
        while (data.HasData && data.PeekTag().TagClass == TagClass.ContextSpecific)
            hasCertificate |= data.PeekTag().TagValue == 0 ? HasAny(data) : data.ReadEncodedValue().IsEmpty;
        if (!hasCertificate)
            return "the signature holds no certificate.";
        var signers = data.ReadSetOf(skipSortOrderValidation: true);
        var count = 0;
        for (; signers.HasData; count++)
            signers.ReadEncodedValue();
        return count == 1 ? null : FormattableString.Invariant($"the signature has {count} signers.");
    }

    private static bool HasAny(AsnReader data) => data.ReadSetOf(skipSortOrderValidation: true, new Asn1Tag(TagClass.ContextSpecific, 0, isConstructed: true)).HasData;
}
