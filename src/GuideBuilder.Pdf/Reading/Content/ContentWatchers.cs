using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Those who watch a page. What comes often is told only to those that care for it: a page has thousands of glyphs.</summary>
internal sealed class ContentWatchers(ImmutableArray<ContentWatcher> all)
{
    private static readonly ConcurrentDictionary<(Type Watcher, string Event), bool> Cares = new();

    public ImmutableArray<ContentWatcher> All { get; } = all;

    public ImmutableArray<ContentWatcher> ForGlyphs { get; } = CaringFor(all, nameof(ContentWatcher.Glyph));

    public ImmutableArray<ContentWatcher> ForPaths { get; } = CaringFor(all, nameof(ContentWatcher.Path));

    public ImmutableArray<ContentWatcher> ForMarks { get; } = CaringFor(all, nameof(ContentWatcher.BeginMark), nameof(ContentWatcher.EndMark));

    public ImmutableArray<ContentWatcher> ForResources { get; } = CaringFor(all, nameof(ContentWatcher.NamedResource));

    public ImmutableArray<ContentWatcher> ForColours { get; } = CaringFor(all, nameof(ContentWatcher.Colour));

    public ImmutableArray<ContentWatcher> ForSaves { get; } = CaringFor(all, nameof(ContentWatcher.Save));

    private static ImmutableArray<ContentWatcher> CaringFor(ImmutableArray<ContentWatcher> all, params ReadOnlySpan<string> events)
    {
        var caring = ImmutableArray.CreateBuilder<ContentWatcher>(all.Length);
        foreach (var watcher in all)
        {
            foreach (var name in events)
            {
                if (!Cares.GetOrAdd((watcher.GetType(), name), key => key.Watcher.GetMethod(key.Event)!.DeclaringType != typeof(ContentWatcher)))
                    continue;
                caring.Add(watcher);
                break;
            }
        }

        return caring.DrainToImmutable();
    }
}
