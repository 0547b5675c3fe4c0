using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace GuideBuilder.Bench.Web;

/// <summary>Gives a site out of memory to this machine alone; pages by gzip.</summary>
internal sealed class SiteServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly ImmutableSortedDictionary<string, byte[]> files;

    internal SiteServer(ImmutableSortedDictionary<string, byte[]> files)
    {
        this.files = files;
        Address = $"http://localhost:{FreePort()}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = ServeAsync();
    }

    internal string Address { get; }

    public void Dispose() => listener.Close();

    private async Task ServeAsync()
    {
        try
        {
            while (true) Answer(await listener.GetContextAsync());
        }
        catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
        {
            // Closed.
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath[1..]);
        var isPage = path.EndsWith(".html", StringComparison.Ordinal);
        using var response = context.Response;
        if (!files.TryGetValue(path, out var bytes))
        {
            response.StatusCode = 404;
            return;
        }

        response.ContentType = isPage ? "text/html" : "font/woff2";
        if (isPage) response.AddHeader("Content-Encoding", "gzip");
        response.OutputStream.Write(isPage ? WebRun.Gzip(bytes) : bytes);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
