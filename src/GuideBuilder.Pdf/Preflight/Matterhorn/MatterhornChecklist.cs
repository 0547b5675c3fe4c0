using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Preflight.Matterhorn;

/// <summary>The failure conditions of the Matterhorn Protocol 1.1, and questions for those that no program can judge.</summary>
/// <remarks>The tables of the protocol list 137 conditions, of which 87 are for programs, 48 for persons and 2 for nobody; its introduction, older by one condition (13-008), counts 136 and 47.</remarks>
public static class MatterhornChecklist
{
    /// <summary>By number.</summary>
    public static ImmutableArray<MatterhornCheckpoint> Checkpoints { get; } =
    [
        Make(1, "What is read and what is passed over", "HHMMMHM", "Is everything that is read aloud worth reading, with no ornament among it?", "Is everything that a reader needs read aloud, and nothing of it passed over as decoration?", "Does each tag say what its content is: a heading, a list, a quotation, a note?"),
        Make(2, "Kinds of tags", "MHMM", "Does each kind of tag that the file calls by a name of its own stand for the standard kind that comes nearest?"),
        Make(3, "Flicker", "HHH", "Are all actions free of flicker?", "Are films and animations free of flicker?", "Are all scripts free of flicker?"),
        Make(4, "Colour and contrast", "H", "Does a reader who sees no colour and no layout still learn what they say?"),
        Make(5, "Sound", "HHH", "Is what is heard in films also there to read?", "Is what is heard in recordings also there to read?", "Wherever a script beeps, is the same also said in another way?"),
        Make(6, "About the file", "MMMH", "Does the title tell this file from any other?"),
        Make(7, "How the file opens", "MM"),
        Make(8, "Recognised text", "HH", "Was text that a program recognised in scanned pages read over and corrected?", "Is all recognised text tagged?"),
        Make(9, "Order and nesting of tags", "HHHMMMMM", "Read tag by tag from the first to the last, does the text make sense?", "Does no tag hold what cannot be part of it, such as a table in a heading?", "Does each tag, as a screen reader announces it, fit what it holds?"),
        Make(10, "Characters", "M"),
        Make(11, "Languages", "MMMMMMH", "Is each passage marked with the language in which it is written?"),
        Make(12, "Stretched characters", "H", "Are brackets and braces that reach over several lines read as one sign, and as the right one?"),
        Make(13, "Pictures", "HHHMHHHH", "Is each picture and drawing that says something tagged as a figure?", "Where a picture is a link, do its words say what it shows and where it leads?", "Is each caption tagged as a caption?", "Is what a picture shows described, instead of the picture being read as text that it is not?", "Are parts that only together make a picture tagged together as one?", "Is nothing shown as a picture that could be text, a table or a list?", "Where a picture shows mainly text, is that text given word for word?"),
        Make(14, "Headings", "HMMHHMM", "Is everything that looks and works like a heading tagged as one?", "Are levels of headings given in figures, as H1 and H2, or mapped to such?", "Do headings below the sixth level say their level too?"),
        Make(15, "Tables", "HHMHH", "Is each cell that heads a row tagged as a header?", "Is each cell that heads a column tagged as a header?", "Is only what has rows and columns tagged as a table?", "Is it clear for each cell which headers belong to it?"),
        Make(16, "Lists", "HHH", "Does each list whose order counts say how it is numbered?", "Is that numbering the one that is printed: figures, Roman numerals or letters?", "Is everything that is a list tagged as a list?"),
        Make(17, "Formulas", "HMM", "Is each mathematical expression tagged as a formula?"),
        Make(18, "Heads and feet of pages", "HH", "Are running heads, running feet and page numbers passed over as part of the page and not of the text?", "Do running heads and feet say which of the two they are?"),
        Make(19, "Notes", "HHMM", "Is each footnote and endnote tagged as a note?", "Is each mark in the text that points to a note or another place tagged as a reference?"),
        Make(20, "Layers", "MMM"),
        Make(21, "Files within the file", "M"),
        Make(22, "Threads of articles", "H", "Do the threads that lead through articles follow the order in which one reads?"),
        Make(23, "Signatures", "-"),
        Make(24, "Forms on paper", "H", "Are blanks and boxes to be filled in by hand tagged as such, so that a reader hears what to fill in?"),
        Make(25, "Forms that build themselves", "M"),
        Make(26, "Restrictions", "MM"),
        Make(27, "Finding one's way", "-"),
        Make(28, "Links, comments and fields", "HMHMMMMMMMMMHMMMMM", "Does each link, comment and field come up where it belongs in the text?", "Where comments are used to mark text, such as by highlighting, do the tags say what the marking means?", "Where the place of a click on a picture decides where a link leads, is there another way to get there?"),
        Make(29, "Actions", "H", "Can everything be done by keyboard without having to be quick?"),
        Make(30, "Reused pieces", "MM"),
        Make(31, "Fonts", "MMMMMMMMMHMMMMMMMMMMMMMMMMMMMM", "May each embedded font be embedded, under its licence, for everybody and for any use?"),
    ];

    /// <summary>By id.</summary>
    public static IEnumerable<MatterhornCondition> Conditions => Checkpoints.SelectMany(checkpoint => checkpoint.Conditions);

    /// <param name="judges">One letter for each condition: M for a program, H for a person, - for nobody.</param>
    /// <param name="questions">For the persons, in order.</param>
    private static MatterhornCheckpoint Make(int number, string title, string judges, params ReadOnlySpan<string> questions)
    {
        var conditions = ImmutableArray.CreateBuilder<MatterhornCondition>(judges.Length);
        var asked = 0;
        foreach (var judge in judges)
        {
            var id = FormattableString.Invariant($"{number:D2}-{conditions.Count + 1:D3}");
            conditions.Add(judge switch
            {
                'M' => new MatterhornCondition(id, MatterhornJudge.Program, null),
                'H' => new MatterhornCondition(id, MatterhornJudge.Person, questions[asked++]),
                _ => new MatterhornCondition(id, MatterhornJudge.Nobody, null),
            });
        }

        return new MatterhornCheckpoint(number, title, conditions.ToImmutable());
    }
}
