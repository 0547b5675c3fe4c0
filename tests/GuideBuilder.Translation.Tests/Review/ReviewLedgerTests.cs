using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Translation.Tests.Review;

public sealed class ReviewLedgerTests
{
    private const string Path = "locales/ar/review.tsv";
    private const string Head = "hash\trole\tby\tdate\n";
    private const string Hash = "0123456789abcdef0123456789abcdef";

    [Fact]
    public void A_ledger_that_is_not_there_is_empty_and_whole()
    {
        var (ledger, findings) = Load(new MemoryProjectFiles());
        Assert.Empty(findings);
        Assert.Empty(ledger.Approvals);
        Assert.True(ledger.IsWhole);
    }

    [Fact]
    public void Approvals_are_written_sorted_one_on_a_line_and_read_back()
    {
        var first = new Approval(Hash, ReviewRole.Language, "amira", new DateOnly(2026, 11, 22));
        var second = new Approval(Hash, ReviewRole.Subject, "Dr. Ö", new DateOnly(2026, 1, 2));
        var third = new Approval("ff" + Hash[2..], ReviewRole.Community, "b", new DateOnly(2025, 12, 31));
        var written = Encoding.UTF8.GetString(new ReviewLedger([third, second, first, second]).ToBytes());
        Assert.Equal(
            $"{Head}{Hash}\tlanguage\tamira\t2026-11-22\n{Hash}\tsubject\tDr. Ö\t2026-01-02\nff{Hash[2..]}\tcommunity\tb\t2025-12-31\n",
            written);
        var (ledger, findings) = Load(new MemoryProjectFiles((Path, written)));
        Assert.Empty(findings);
        Assert.Equal([first, second, third], ledger.Approvals);
    }

    [Theory]
    [InlineData("0123\tlanguage\tamira\t2026-11-22", "checksum of 32")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF\tlanguage\tamira\t2026-11-22", "checksum of 32")]
    [InlineData(Hash + "\tspelling\tamira\t2026-11-22", "second part")]
    [InlineData(Hash + "\tLanguage\tamira\t2026-11-22", "second part")]
    [InlineData(Hash + "\t0\tamira\t2026-11-22", "second part")]
    [InlineData(Hash + "\tlanguage\t\t2026-11-22", "not a name")]
    [InlineData(Hash + "\tlanguage\t=cmd()\t2026-11-22", "not a name")]
    [InlineData(Hash + "\tlanguage\tamira\t2026-02-30", "not a date")]
    [InlineData(Hash + "\tlanguage\tamira\t22.11.2026", "not a date")]
    [InlineData(Hash + "\tlanguage\tamira", "four parts")]
    [InlineData(Hash + "\tlanguage\tamira\t2026-11-22\tx", "four parts")]
    [InlineData("<<<<<<< HEAD", "two versions")]
    [InlineData("# a remark", "four parts")]
    public void A_line_in_another_form_approves_nothing_and_keeps_the_ledger_from_being_written(string line, string problem)
    {
        var (ledger, findings) = Load(new MemoryProjectFiles((Path, $"{Head}{Hash}\tlanguage\tamira\t2026-11-22\n{line}\n")));
        var finding = Assert.Single(findings);
        Assert.Equal("GB3601 locales/ar/review.tsv:3:1 ar", $"{finding.Code} {finding.Span} {finding.Language}");
        Assert.Contains(problem, finding.Message, StringComparison.Ordinal);
        Assert.Single(ledger.Approvals);
        Assert.False(ledger.IsWhole);
    }

    [Fact]
    public void A_file_full_of_rubbish_is_told_of_in_few_findings()
    {
        var (ledger, findings) = Load(new MemoryProjectFiles((Path, string.Concat(Enumerable.Repeat("rubbish\n", 100_000)))));
        Assert.Equal(21, findings.Length);
        Assert.Contains(findings, f => f.Message.StartsWith("100000 lines", StringComparison.Ordinal));
        Assert.False(ledger.IsWhole);
    }

    [Fact]
    public void A_ledger_that_is_no_text_is_an_error_and_not_whole()
    {
        var (ledger, findings) = Load(new MemoryProjectFiles().With(Path, [0xFF, 0xFE, 0, 1]));
        Assert.Equal(Severity.Error, Assert.Single(findings).Severity);
        Assert.False(ledger.IsWhole);
    }

    [Fact]
    public void Lines_with_the_line_ends_of_Windows_are_read()
    {
        var (ledger, findings) = Load(new MemoryProjectFiles((Path, $"hash\trole\tby\tdate\r\n{Hash}\tlanguage\tamira\t2026-11-22\r\n")));
        Assert.Empty(findings);
        Assert.Equal("amira", Assert.Single(ledger.Approvals).By);
    }

    [Fact]
    public void An_approval_survives_exactly_as_long_as_no_text_changes() => Prop
        .ForAll(Texts.ToArbitrary(), Texts.ToArbitrary(), (before, after) => (Hashed(before) == Hashed(after)) == (before == after))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    /// <summary>Few letters, so that many pairs are the same or differ only in where one text ends and the next begins.</summary>
    private static readonly Gen<(string Domain, string? Context, string Source, string Translation)> Texts =
        from domain in Gen.Elements("a", "ab")
        from context in Gen.Elements(null, "", "a", "b")
        from source in Gen.Elements("a", "ab", "b", "")
        from translation in Gen.Elements("a", "b", "ba", "")
        select (domain, context, source, translation);

    private static string Hashed((string Domain, string? Context, string Source, string Translation) texts) =>
        PassageHash.OfApproval(texts.Domain, new Message(texts.Source, texts.Context, SampleProject.Message("").Span), texts.Translation);

    private static (ReviewLedger Ledger, Finding[] Findings) Load(MemoryProjectFiles files)
    {
        var findings = new FindingBag();
        var ledger = ReviewLedgerReader.Load(files, SampleProject.Arabic, findings);
        return (ledger, [.. findings.ToSorted()]);
    }
}
