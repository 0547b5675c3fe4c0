using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Publishing.Building;

/// <summary>What is wanted. An empty list asks for everything.</summary>
/// <param name="Jobs">How many editions are made at a time; from 1.</param>
public sealed record BuildRequest(
    ImmutableArray<string> Publications,
    ImmutableArray<string> Locales,
    ImmutableArray<string> Regions,
    ImmutableArray<OutputFormat> Formats,
    int Jobs)
{
    /// <summary>The press profile that all publications are made for; null for each publication's own.</summary>
    public string? Press { get; init; }

    /// <summary>Only what is made in these styles; empty for all that publications name.</summary>
    public ImmutableArray<string> Styles { get; init; } = [];

    /// <summary>For translators: whatever is read on a screen shows the state of each passage. Nothing is made that could be printed by mistake.</summary>
    public bool IsPreview { get; init; }

    /// <summary>The day on which what is made is given to readers; null for a build that makes drafts. What is not fit for them stops it.</summary>
    public DateOnly? Release { get; init; }

    /// <summary>Words of translations are looked up in the dictionaries of the machine.</summary>
    public bool ChecksSpelling { get; init; }

    /// <summary>When files are said to be made, in UTC; null for the date of each edition.</summary>
    public DateTime? Made { get; init; }

    public static BuildRequest Everything(int jobs) => new([], [], [], [], jobs);

    internal bool Wants(Publication publication) => Wants(Publications, publication.Id) && Wants(Regions, publication.Region.Id);

    internal bool Wants(Locale locale) => Wants(Locales, locale.Tag);

    internal bool Wants(Publication publication, OutputFormat format) =>
        publication.Formats.Contains(format) && !(IsPreview && format is (OutputFormat.Print or OutputFormat.Office)) && (Formats.IsEmpty || Formats.Contains(format));

    internal bool WantsStyle(string style) => Wants(Styles, style);

    private static bool Wants(ImmutableArray<string> wanted, string name) => wanted.IsEmpty || wanted.Contains(name);
}
