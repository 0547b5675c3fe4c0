using System.Collections.Concurrent;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Po;

public sealed class RealCatalogueTests
{
    private static readonly ParallelOptions TwoAtATime = new() { MaxDegreeOfParallelism = 2 };

    [Fact]
    public void Every_real_file_is_written_as_it_was_read_and_a_change_stays_in_its_entry()
    {
        var wrong = new ConcurrentBag<string>();
        Parallel.ForEach(RealCatalogues.Files(), TwoAtATime, path =>
        {
            var bytes = File.ReadAllBytes(path);
            var file = PoReader.Read(path, bytes, new FindingBag());
            var edits = new PoEdits(file);
            if (!edits.ToBytes().AsSpan().SequenceEqual(bytes) || file.Entries.IsEmpty)
            {
                wrong.Add(path);
                return;
            }

            var entry = file.Entries[file.Entries.Length / 2];
            edits.SetTranslation(entry, "x" + entry.Translation);
            edits.SetFuzzy(entry, !entry.IsFuzzy);
            var changed = edits.ToBytes().AsSpan();
            if (changed.SequenceEqual(bytes) || !changed.StartsWith(bytes.AsSpan(0, entry.Raw.Start)) || !changed.EndsWith(bytes.AsSpan(entry.Raw.End)))
            {
                wrong.Add(path);
            }
        });
        Assert.Empty(wrong);
    }

    /// <summary>Each fifth file, as it is and with a wrong plural form, a missing quotation mark, a lost line end or an entry twice.</summary>
    [Fact]
    public void Msgfmt_judges_and_counts_real_files_alike_whole_and_broken()
    {
        var (wrong, refused) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());
        var files = RealCatalogues.Files().Where((_, i) => i % 5 == 0).ToArray();
        Parallel.ForEach(files, TwoAtATime, (path, _, index) =>
        {
            var bytes = Break(File.ReadAllBytes(path), (int)(index % 6));
            var (accepts, report) = Msgfmt.Judge(bytes);
            var findings = new FindingBag();
            var file = PoReader.Read(path, bytes, findings);
            if (accepts == findings.HasErrors)
            {
                wrong.Add($"{path} {index % 6}: msgfmt {report} ours {string.Join('\n', findings.ToSorted().Select(f => f.Message))}");
            }
            else if (!accepts)
            {
                refused.Add(path);
            }
            else if (Enum.GetValues<TranslationState>().Any(s => Msgfmt.Count(report, s) != file.Count(s)))
            {
                wrong.Add($"{path}: {report}");
            }
        });
        Assert.Empty(wrong);
        Assert.InRange(refused.Count, files.Length / 4, files.Length * 3 / 4);
    }

    /// <summary>Where the texts changed, most of what msgmerge finds is found too, and little else.</summary>
    [Theory]
    [InlineData("de")]
    [InlineData("ru")]
    [InlineData("fa")]
    public void A_merge_finds_what_msgmerge_finds(string language)
    {
        var old = RealCatalogues.Largest(language);
        var template = ChangedTemplate(RealCatalogues.Largest("en"));
        var folder = Directory.CreateTempSubdirectory("guide-merge-");
        try
        {
            var reference = Path.Combine(folder.FullName, "ref.pot");
            File.WriteAllBytes(reference, template);
            var theirs = Read(Gettext.Run("msgmerge", [], "--previous", "-q", old, reference).Output);
            var merged = PoMerge.Merge(Read(File.ReadAllBytes(old)), Read(template), new FindingBag())!;
            var ours = Read(merged.Bytes.ToArray());
            Assert.Equal(Live(theirs).Keys.Order(StringComparer.Ordinal), Live(ours).Keys.Order(StringComparer.Ordinal));
            Assert.InRange(merged.Entries.Count(e => e.Origin == MergeOrigin.Fuzzy), 40, 200);
            var differing = Live(theirs).Count(e => Live(ours)[e.Key] != e.Value);
            Assert.InRange(differing, 0, theirs.Entries.Length / 20);
            Assert.Equal("", Gettext.Run("msgfmt", merged.Bytes.ToArray(), "-o", "/dev/null", "-").Report);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Dictionary<string, string> Live(PoFile file) =>
        file.Entries.Where(e => !e.IsObsolete).ToDictionary(e => $"{e.Context}|{e.Id}", e => $"{string.Join('|', e.Translations)} {e.IsFuzzy} {e.Previous?.Id}");

    /// <summary>Every tenth text is gone, every fourth has another word in front.</summary>
    private static byte[] ChangedTemplate(string path)
    {
        var file = Read(File.ReadAllBytes(path));
        var edits = new PoEdits(file);
        foreach (var (entry, i) in file.Entries.Select((e, i) => (e, i)))
        {
            if (i % 10 == 0)
            {
                edits.Remove(entry);
            }
            else if (i % 4 == 0)
            {
                edits.Replace(entry, new NewEntry(entry.Context, "Now " + entry.Id, entry.PluralId, entry.Translations) { Flags = entry.Flags });
            }
        }

        return edits.ToBytes();
    }

    private static byte[] Break(byte[] bytes, int how)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var second = text.IndexOf("\nmsgid \"", text.IndexOf("\n\n", StringComparison.Ordinal), StringComparison.Ordinal) + 1;
        var changed = how switch
        {
            0 => text.Insert(second, "msgid \"same\"\nmsgstr \"\"\n\nmsgid \"same\"\nmsgstr \"\"\n\n"),
            1 => text.Insert(second, "msgid \"open\nmsgstr \"\"\n\n"),
            2 => text.Insert(second, "msgid \"line\\n\"\nmsgstr \"x\"\n\n"),
            _ => text,
        };
        return Encoding.UTF8.GetBytes(changed);
    }

    private static PoFile Read(byte[] bytes) => PoReader.Read("x.po", bytes, new FindingBag());
}
