using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using GuideBuilder.Translation.Status;
using Spectre.Console;

namespace GuideBuilder.Cli.Reporting;

/// <summary>Says how far translations are: as a table to a person, otherwise as lines or as one JSON document.</summary>
internal static class StatusReport
{
    internal static void Write(ProjectStatus status, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(JsonStatus.Of(status), StatusJson.Readable.JsonStatus));
        }
        else if (Console.IsOutputRedirected)
        {
            foreach (var line in Lines(status))
            {
                Console.WriteLine(OneLine.Of(line));
            }
        }
        else
        {
            WriteTable(status);
        }
    }

    private static IEnumerable<string> Lines(ProjectStatus status) =>
        status.Languages.SelectMany(l => l.Publications.SelectMany(p => (string[])[Words.StatusLine(l, p), .. Blocks(p)]).Concat(Lapsed(l)));

    private static IEnumerable<string> Blocks(PublicationStatus publication) => publication.Blocks.Select(b => "    " + Words.Block(b));

    private static IEnumerable<string> Lapsed(LanguageStatus language) => language.LapsedSince is { } since ? [Words.Lapsed(language, since)] : [];

    private static void WriteTable(ProjectStatus status)
    {
        var table = new Table();
        foreach (var column in Words.StatusColumns)
        {
            table.AddColumn(new TableColumn(column) { Alignment = column is "language" or "publication" ? Justify.Left : Justify.Right });
        }

        foreach (var language in status.Languages)
        {
            foreach (var publication in language.Publications)
            {
                table.AddRow([.. Words.StatusCells(language, publication).Select(c => new Markup(Markup.Escape(OneLine.Of(c)), publication.IsReady ? new Style(Color.Green) : null))]);
            }
        }

        AnsiConsole.Write(table);
        foreach (var line in status.Languages.SelectMany(l => l.Publications.SelectMany(p => p.Blocks.Select(b => $"{l.Locale.Tag} {p.Id}: {Words.Block(b)}")).Concat(Lapsed(l))))
        {
            AnsiConsole.WriteLine(OneLine.Of(line));
        }
    }
}

internal sealed record JsonStatus(string Project, ImmutableArray<JsonLanguageStatus> Languages)
{
    internal static JsonStatus Of(ProjectStatus status) => new(status.Name, [.. status.Languages.Select(JsonLanguageStatus.Of)]);
}

/// <param name="LapsedSince">The date of the oldest lapsed approval; null when none lapsed.</param>
internal sealed record JsonLanguageStatus(string Locale, PassageCounts Passages, bool Ready, int Lapsed, string? LapsedSince, ImmutableArray<JsonPublicationStatus> Publications)
{
    internal static JsonLanguageStatus Of(LanguageStatus language) => new(
        language.Locale.Tag,
        language.All,
        language.IsReady,
        language.Lapsed,
        language.LapsedSince?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [.. language.Publications.Select(JsonPublicationStatus.Of)]);
}

internal sealed record JsonPublicationStatus(string Publication, bool Ready, PassageCounts Passages, ImmutableArray<JsonBlock> Blocks)
{
    internal static JsonPublicationStatus Of(PublicationStatus publication) => new(
        publication.Id,
        publication.IsReady,
        publication.Counts,
        [.. publication.Blocks.Select(b => new JsonBlock(JsonNamingPolicy.KebabCaseLower.ConvertName(b.Kind.ToString()), b.Words, [.. b.Passages.Select(p => p.Id)]))]);
}

/// <param name="Kind">In kebab-case.</param>
/// <param name="Passages">Their ids.</param>
internal sealed record JsonBlock(string Kind, string Message, ImmutableArray<string> Passages);

[JsonSerializable(typeof(JsonStatus))]
internal sealed partial class StatusJson : JsonSerializerContext
{
    /// <summary>With letters of every script as themselves; the document is no part of a web page.</summary>
    internal static StatusJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
