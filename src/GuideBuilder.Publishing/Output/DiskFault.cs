namespace GuideBuilder.Publishing.Output;

/// <summary>What a disk's refusal is called. The runtime's own words name paths of this machine.</summary>
public static class DiskFault
{
    // Error numbers of Linux, which .NET passes on as they are.
    private const int AccessDenied = 13;
    private const int NotAFolder = 20;
    private const int DiskFull = 28;
    private const int ReadOnly = 30;
    private const int NameTooLong = 36;
    private const int QuotaExceeded = 122;

    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException;

    public static string Words(Exception e) => e switch
    {
        UnauthorizedAccessException => "this account may not write there",
        PathTooLongException => "the name is too long",
        DirectoryNotFoundException => "a part of the path is not a folder",
        _ => e.HResult switch
        {
            AccessDenied => "this account may not write there",
            NotAFolder => "a part of the path is not a folder",
            DiskFull => "the disk is full",
            ReadOnly => "the disk can only be read",
            NameTooLong => "the name is too long",
            QuotaExceeded => "this account has used up its share of the disk",
            _ => "the disk reports a fault",
        },
    };
}
