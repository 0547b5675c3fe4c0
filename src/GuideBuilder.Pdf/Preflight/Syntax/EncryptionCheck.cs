namespace GuideBuilder.Pdf.Preflight.Syntax;

/// <summary>Looks at how a file is encrypted; the one thing about an encrypted file that can be judged.</summary>
internal sealed class EncryptionCheck(PreflightJob job) : PreflightCheck
{
    // Bit 10 of table 22 in ISO 32000-1: text may be extracted for accessibility.
    private const int AccessPermission = 1 << 9;

    public override void CheckDocument()
    {
        if (!job.File.IsEncrypted)
            return;
        job.Report(FileRules.Encrypted, "the trailer has the entry Encrypt.");
        var encryption = job.Objects.Dictionary(job.Objects.Trailer["Encrypt"]);
        if (job.Objects.Number(encryption["P"]) is not { } permissions)
            job.Report(FileRules.ReadersLockedOut, "the encryption says nothing about permissions.");
        else if (Math.Abs(permissions) <= uint.MaxValue && ((long)permissions & AccessPermission) == 0)
            job.Report(FileRules.ReadersLockedOut, FormattableString.Invariant($"the permissions are {permissions:0}."));
    }
}
