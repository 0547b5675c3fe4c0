using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Preflight.Matterhorn;

namespace GuideBuilder.Pdf.Tests.Preflight.Matterhorn;

public sealed class MatterhornChecklistTests
{
    private const string Source = "Matterhorn ";

    private static IEnumerable<string> Named => PreflightChecks.Rules.SelectMany(rule => rule.Sources).Where(source => source.StartsWith(Source)).Select(source => source[Source.Length..]);

    [Fact]
    public void Every_condition_that_a_program_can_judge_is_judged_by_a_rule() =>
        Assert.Empty(Ids(MatterhornJudge.Program).Except(Named));

    [Fact]
    public void Rules_name_no_condition_that_there_is_not() =>
        Assert.Empty(Named.Except(MatterhornChecklist.Conditions.Select(condition => condition.Id)));

    [Fact]
    public void It_has_as_many_conditions_as_the_tables_of_the_protocol()
    {
        Assert.Equal(Enumerable.Range(1, 31), MatterhornChecklist.Checkpoints.Select(checkpoint => checkpoint.Number));
        Assert.Equal(87, Ids(MatterhornJudge.Program).Count());
        Assert.Equal(48, Ids(MatterhornJudge.Person).Count());
        Assert.Equal(["23-001", "27-001"], Ids(MatterhornJudge.Nobody));
    }

    [Fact]
    public void Whatever_a_person_judges_is_a_question_of_its_own_and_nothing_else_is()
    {
        Assert.All(MatterhornChecklist.Conditions, condition => Assert.Equal(condition.Judge == MatterhornJudge.Person, condition.Question is not null));
        var questions = MatterhornChecklist.Checkpoints.SelectMany(checkpoint => checkpoint.Questions).Select(condition => condition.Question!).ToList();
        Assert.All(questions, question => Assert.Matches("^[A-Z][^?]+[?]$", question));
        Assert.Equal(questions.Count, questions.Distinct().Count());
    }

    [Theory]
    [InlineData("01-002", MatterhornJudge.Person)]
    [InlineData("13-004", MatterhornJudge.Program)]
    [InlineData("13-008", MatterhornJudge.Person)]
    [InlineData("28-013", MatterhornJudge.Person)]
    [InlineData("31-010", MatterhornJudge.Person)]
    [InlineData("31-030", MatterhornJudge.Program)]
    public void It_says_who_judges(string id, MatterhornJudge judge) =>
        Assert.Equal(judge, MatterhornChecklist.Conditions.Single(condition => condition.Id == id).Judge);

    private static IEnumerable<string> Ids(MatterhornJudge judge) => MatterhornChecklist.Conditions.Where(condition => condition.Judge == judge).Select(condition => condition.Id);
}
