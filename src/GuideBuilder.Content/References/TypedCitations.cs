using System.Text;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.References;

/// <summary>Finds citations that somebody typed: “(Bryant &amp; Garnham, 2014)”, “Bryant &amp; Garnham (2014)”, “WWP EN (2019)”.</summary>
internal sealed class TypedCitations
{
    private const int LongestGroup = 200;
    private const int MostNames = 8;
    private const int YearLength = 4;

    /// <summary>Looking for the work that was meant takes time; after so many the editor has seen it.</summary>
    private const int MostSuggestions = 50;

    private static readonly string[] Joints = ["&", "and", "und", "et", "al.", "al"];

    /// <summary>“(March, 2014)” is a date.</summary>
    private static readonly HashSet<string> Times = new(StringComparer.OrdinalIgnoreCase)
    {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Januar", "Februar", "März", "Mai", "Juni", "Juli", "Oktober", "Dezember",
        "Spring", "Summer", "Autumn", "Winter", "Frühling", "Frühjahr", "Sommer", "Herbst",
    };

    private readonly FindingBag findings;
    private readonly ILookup<string, Work> works;
    private int suggestions;

    public TypedCitations(WorkTable table, FindingBag findings)
    {
        this.findings = findings;
        works = table.Places.Select(p => table.Works[p.Key])
            .SelectMany(w => w.Short is null ? [(Name: w.Names, Work: w)] : new[] { (Name: w.Names, Work: w), (Name: w.Authors[0].Name, Work: w) })
            .ToLookup(n => n.Name, n => n.Work, StringComparer.OrdinalIgnoreCase);
    }

    public void Check(SourceMessage message)
    {
        var text = message.Plain;
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var length = text.AsSpan(open + 1, Math.Min(LongestGroup, text.Length - open - 1)).IndexOfAny('(', ')');
            if (length > 0 && text[open + 1 + length] == ')')
            {
                CheckGroup(message, open, open + 1 + length);
            }
        }
    }

    private void CheckGroup(SourceMessage message, int open, int close)
    {
        var group = message.Plain[(open + 1)..close];
        if (YearAt(group, 0) is { } year)
        {
            if (StartOfNames(message.Plain, open, needsMore: true) is { } start)
            {
                Report(message, start, close + 1, message.Plain[start..open].Trim(), year);
            }

            return;
        }

        var offset = open + 1;
        foreach (var part in group.Split(';'))
        {
            CheckPart(message, offset, part);
            offset += part.Length + 1;
        }
    }

    /// <summary>One of the works in parentheses: names and a year.</summary>
    private void CheckPart(SourceMessage message, int offset, string part)
    {
        for (var i = 1; i + YearLength <= part.Length; i++)
        {
            if (YearAt(part, i) is not { } year)
            {
                continue;
            }

            var names = part[..i].TrimEnd();
            var hasComma = names.EndsWith(',');
            names = names.TrimEnd(',');
            if (StartOfNames(names, names.Length, needsMore: !hasComma) is { } start && !Times.Contains(names[start..]))
            {
                Report(message, offset + start, offset + part.TrimEnd().Length, names[start..], year);
            }

            return;
        }
    }

    private void Report(SourceMessage message, int start, int end, string cited, string year)
    {
        var work = Find(cited, year);
        findings.Add(ContentFindings.CitationByHand(message.AtPlain(start), message.Plain[start..end], work?.Key, work is null || work.Year == year ? null : work.Year));
    }

    /// <returns>The work of these authors, of this year if there is one; null when no authors are like these.</returns>
    private Work? Find(string cited, string year)
    {
        var name = Normal(cited);
        var found = works.Contains(name) ? name : suggestions++ < MostSuggestions ? Nearest.To(name, works.Select(w => w.Key)) : null;
        return found is null ? null : works[found].OrderBy(w => w.Year == year ? 0 : 1).First();
    }

    private static string Normal(string names) => names.Replace(" and ", " & ", StringComparison.Ordinal).Replace(" und ", " & ", StringComparison.Ordinal);

    /// <returns>Four digits from 1900 to 2099 that stand alone but for a letter and the place in the work; null when none begin there.</returns>
    private static string? YearAt(string text, int index)
    {
        if (index + YearLength > text.Length || (index > 0 && text[index - 1] is not (' ' or ',')))
        {
            return null;
        }

        var year = text.AsSpan(index, YearLength);
        var rest = text.AsSpan(index + YearLength);
        rest = rest is [>= 'a' and <= 'z', ..] ? rest[1..] : rest;
        var isYear = year is ['1', '9', ..] or ['2', '0', ..] && !year.ContainsAnyExceptInRange('0', '9') && (rest.IsEmpty || rest[0] is ',' or ':' or ' ');
        return isYear ? year.ToString() : null;
    }

    /// <param name="needsMore">Whether capitals alone do not make the words names: they are known authors, several, or an acronym.</param>
    /// <returns>Where the names that end before <paramref name="end"/> begin; null when there are none.</returns>
    private int? StartOfNames(string text, int end, bool needsMore)
    {
        List<int> starts = [];
        for (var (position, words) = (end, 0); words < MostNames && WordBefore(text, position) is { Length: > 0 } word; words++)
        {
            position = text.AsSpan(0, position).TrimEnd([' ', ',']).Length - word.Length;
            if (Rune.TryGetRuneAt(word, 0, out var first) && Rune.IsUpper(first) && !word.EndsWith('.'))
            {
                starts.Add(position);
            }
            else if (!Joints.Contains(word, StringComparer.Ordinal))
            {
                break;
            }
        }

        starts.Reverse();
        foreach (var start in starts)
        {
            var names = text[start..end].Trim();
            if (works.Contains(Normal(names)) || IsAcronym(names))
            {
                return start;
            }
        }

        return starts is [var longest, ..] && (!needsMore || AreSeveral(text[longest..end])) ? longest : null;
    }

    private static string WordBefore(string text, int end)
    {
        var before = text.AsSpan(0, end).TrimEnd([' ', ',']);
        return before[(before.LastIndexOfAny([' ', ',', '(', '\n', LooseFacts.Barrier]) + 1)..].ToString();
    }

    private static bool AreSeveral(string names) => names.Contains(" & ", StringComparison.Ordinal) || names.Contains(" et al", StringComparison.Ordinal);

    /// <summary>As WWP EN: three letters or more, none of them small.</summary>
    private static bool IsAcronym(string names) => names.Count(char.IsUpper) >= 3 && names.All(c => char.IsUpper(c) || c is ' ' or '-' or '&');
}
