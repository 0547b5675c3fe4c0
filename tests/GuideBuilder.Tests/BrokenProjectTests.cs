namespace GuideBuilder.Tests;

/// <summary>Breaks one thing in a project that was built well: the finding must lead to it, and the last good build must stay.</summary>
public sealed class BrokenProjectTests(BuiltProject built)
{
    private const string Project = "content/project.yaml";
    private const string Guide = "content/publications/guide.yaml";
    private const string Chapter = "content/chapters/now.md";
    private const string Contacts = "content/contacts/de.yaml";
    private const string German = "locales/de/reader.po";
    private const string Languages = "locales/locales.yaml";
    private const string Style = "templates/print/a5.yaml";
    private const string Profile = "templates/press/FOGRA39L_coated.icc";
    private const string Press = "templates/press/iso-coated.yaml";
    private const string Page = "templates/site/page.hbs";
    private const string Sheet = "templates/site/site.css";
    private const int Unreadable = 2;

    private static readonly Dictionary<string, Slip> Slips = new(StringComparer.Ordinal)
    {
        // What editors write.
        ["a contact that nobody knows"] = new(
            p => p.Replace(Chapter, "{contact:police.phone}", "{contact:polize.phone}"),
            Chapter + ":4:64: error GB2051: The text names the contact “polize”",
            "Write “police”"),
        ["a contact that must never be shown"] = new(
            p => p.Replace(Contacts, "phone: \"110\"\n  hours: always\n  visibility: public", "phone: \"110\"\n  hours: always\n  visibility: never"),
            Chapter + ":4:64: error GB2053: The contact “police” has the visibility “never”",
            "Take it out of the text."),
        ["a telephone number in the text"] = new(
            p => p.Replace(Chapter, "Speak in short", "Call 0800 123 456. Speak in short"),
            Chapter + ":19:6: error GB2045: “0800 123 456” is typed into the text.",
            "Put it into content/contacts/de.yaml and write {contact:ID.phone}"),
        ["the number of a known contact in the text"] = new(
            p => p.Replace(Chapter, "Speak in short", "Call 116016. Speak in short"),
            Chapter + ":19:6: error GB2045: “116016” is typed into the text.",
            "Write {contact:hilfetelefon.phone}."),
        ["two headings of one id"] = new(
            p => p.Replace(Chapter, "{#now-what-to-say}", "{#now-what-you-can-do}"),
            Chapter + ":17:1: error GB2005: The id “now-what-you-can-do” already stands at content/chapters/now.md:9:1.",
            "another id"),
        ["a chapter that is not there"] = new(
            p => p.Delete("content/chapters/contacts.md"),
            Guide + ":15:5: error GB1217: The publication names the chapter “contacts”, but content/chapters/contacts.md does not exist.",
            "write the chapter"),
        ["a file that is included and not there"] = new(
            p => p.Append(Chapter, "\n::: include parts/police.md\n:::\n"),
            Chapter + ":31:1: error GB2014: The file content/chapters/parts/police.md does not exist.",
            "create the file"),
        ["files that include each other"] = new(
            p =>
            {
                p.Append(Chapter, "\n::: include parts/one.md\n:::\n");
                p.Write("content/chapters/parts/one.md", "::: include parts/two.md\n:::\n");
                p.Write("content/chapters/parts/two.md", "::: include parts/one.md\n:::\n");
            },
            "content/chapters/parts/two.md:1:1: error GB2015: content/chapters/parts/one.md includes itself",
            "Remove this inclusion"),
        ["a picture that is none"] = new(
            p => AddPicture(p, "This is a letter."u8.ToArray()),
            Chapter + ":31:11: error GB1306: content/images/door.jpg is not a picture.",
            "Put the right file in its place."),
        ["a damaged PNG"] = new(
            p => AddPicture(p, [0x89, .. "PNG\r\n\u001A\n"u8]),
            Chapter + ":31:11: error GB1307: The picture content/images/door.jpg is damaged or incomplete.",
            "Copy or export the picture again."),
        ["a character that no font has"] = new(
            p => p.Replace(Chapter, "Shout loudly.", "Shout loudly 🛟."),
            Chapter + ":14:4: error GB4001: No font for “en” has the character U+1F6DF (🛟), which stands in “Shout loudly 🛟.",
            "Correct the character"),
        ["a word too long for its line"] = new(
            p => p.Replace(Chapter, "Shout loudly.", $"Shout {new string('M', 90)}."),
            Chapter + ":14:4: error GB4002: “MMMMMMMMMM",
            "Use a shorter word"),

        // What translators send.
        ["a PO file with an open quotation mark"] = new(
            p => p.Replace(German, "msgstr \"Polizei\"", "msgstr \"Polizei"),
            German + ":79:8: error GB3008: The text in quotation marks does not end on its line.",
            "Add the missing \" at the end of the line"),
        ["a placeholder lost in translation"] = new(
            p => p.Replace(German, "die Polizei: {contact:police.phone}", "die Polizei"),
            German + ":22:1: error GB3201: {contact:police.phone} is missing in the translation.",
            "Copy {contact:police.phone} from the source"),
        ["a number brought in by a translation"] = new(
            p => p.Replace(German, "\"Polizei\"", "\"Polizei 030 1234567\""),
            German + ":79:1: error GB3207: The translation holds a number or address: “030 1234567”",
            "Delete it."),
        ["a link brought in by a translation"] = new(
            p => p.Replace(German, "\"Polizei\"", "\"[Polizei](https://elsewhere.example)\""),
            German + ":79:1: error GB3204: The translation holds a link or picture",
            "Write the words only"),
        ["HTML in a translation"] = new(
            p => p.Replace(German, "\"Polizei\"", "\"<b>Polizei</b>\""),
            German + ":79:1: error GB3203: The translation holds HTML: “</b>”",
            "Delete it."),
        ["a character in a translation that no font has"] = new(
            p => p.Replace(German, "Schreien Sie laut.", "Schreien Sie laut 🛟."),
            German + ":40:1: error GB4001: No font for “de” has the character U+1F6DF (🛟), which stands in “Schreien Sie laut 🛟.",
            "add a font that has it in locales/locales.yaml"),
        ["a language without its translation"] = new(
            p => p.Delete(German),
            German + ": error GB3101: There is no translation into German.",
            "take de out of the locales"),

        // YAML.
        ["YAML with an open quotation mark"] = new(
            p => p.Replace(Project, "name: A small guide", "name: \"A small guide"),
            Project + ":2:7: error GB1101: A quotation mark is opened here and not closed in this line.",
            "Close it at the end of the value.",
            Unreadable),
        ["YAML with a tab"] = new(
            p => p.Replace(Contacts, "  name: Polizei", "\tname: Polizei"),
            Contacts + ":5:1: error GB1101: The line is indented with a tab.",
            "indent with spaces"),
        ["YAML with an open bracket"] = new(
            p => p.Replace(Project, "regions: [de]", "regions: [de"),
            Project + ":4:10: error GB1101: A bracket is opened here and, it seems, never closed.",
            "[one, two]",
            Unreadable),
        ["YAML with a misspelt name"] = new(
            p => p.Replace(Guide, "subtitle:", "subtitel:"),
            Guide + ":2:1: error GB1109: The publication cannot have “subtitel”. Did you mean “subtitle”?",
            "Write “subtitle”."),
        ["YAML with a name twice"] = new(
            p => p.Append(Project, "name: Another\n"),
            Project + ":8:1: error GB1105: “name” stands twice; the first is in line 2.",
            "Delete or rename one of them."),
        ["a project file with nothing in it"] = new(
            p => p.Write(Project, ""),
            Project + ": error GB1107: The project must be a group of names and values, but here is nothing.",
            "Write a group of names and values.",
            Unreadable),
        ["no project file"] = new(
            p => p.Delete(Project),
            Project + ": error GB1001: The file content/project.yaml is missing. It says which languages and regions the project has.",
            "Create the file.",
            Unreadable),
        ["the language ku"] = new(
            p => p.Replace(Project, "[en, de]", "[en, de, ku]"),
            Project + ":5:19: error GB1204: “ku” (Kurdish) says neither which language nor in which direction it is written.",
            "Write “kmr” for Kurmanji in Latin letters, or “ckb” for Sorani in Arabic letters."),
        ["the language dr"] = new(
            p => p.Replace(Project, "[en, de]", "[en, de, dr]"),
            Project + ":5:19: error GB1203: “dr” is not the code of a language",
            "Dari is “prs”."),
        ["a font that is not installed"] = new(
            p => p.Replace(Languages, "fonts: [Noto Sans]\n  hyphenation: hyph_de_DE", "fonts: [Noto Nowhere]\n  hyphenation: hyph_de_DE"),
            Languages + ": error GB4004: The font “Noto Nowhere”, which “de” is set in, is not installed.",
            "apt-get install"),

        // Templates.
        ["a style without an entry"] = new(
            p => p.Replace(Style, "  contact-phone:", "  contact-fone:"),
            Style + ":@:3: error GB4005: The style has no entry “contact-phone”.",
            "Add it",
            Unreadable,
            "  body:"),
        ["a style with a colour that is none"] = new(
            p => p.Replace(Style, "palette:\n", "palette:\n  odd: { cmyk: [0, 0, 0, 0], srgb: \"#f8ecd\" }\n"),
            Style + ":@:36: error GB4007: “#f8ecd” is not a colour such as \"#f8ecd9\".",
            "Write a colour",
            Unreadable,
            "  odd:"),
        ["a style with a length that is none"] = new(
            p => p.Replace(Style, "width: 148 mm", "width: 148 km"),
            Style + ":@:10: error GB4007: “148 km” is not a length such as 12 mm or 10.5 pt.",
            "Write a length",
            Unreadable,
            "148 km"),
        ["no profile for the press"] = new(
            p => p.Delete(Profile),
            Press + ":@:109: error GB4006: The colour profile templates/press/FOGRA39L_coated.icc cannot be used: it does not exist",
            "Copy it from the sample project",
            Unreadable,
            "condition:"),
        ["a press profile with a measure that is none"] = new(
            p => p.Replace(Press, "width: 3 mm", "width: 3 inch"),
            Press + ":@:17: error GB4030: “3 inch” is not a length from 0 up to 50 mm, such as 0.25 pt or 3 mm.",
            "Write a length",
            Unreadable,
            "3 inch"),
        ["a press profile that nobody can make files for"] = new(
            p => p.Replace(Press, "versions: [PDF/X-4]", "versions: [PDF/X-1a:2001]"),
            Press + ":1:1: error GB4033: No files can be made for this press profile: the shop takes PDF/X-1a:2001, and not PDF/X-4.",
            "Ask the print shop"),
        ["a profile for the press cut off"] = new(
            p => p.Write(Profile, File.ReadAllBytes(p.PathOf(Profile))[..5000]),
            Press + ":@:109: error GB4006: The colour profile templates/press/FOGRA39L_coated.icc cannot be used: it is not complete.",
            "Copy it from the sample project",
            Unreadable,
            "condition:"),
        ["a page template with a brace lost"] = new(
            p => p.Replace(Page, "<html lang=\"{{lang}}\"", "<html lang=\"{{lang}\""),
            Page + ":2:13: error GB6002: The template cannot be read: a brace stands alone.",
            "Look for {{ without }}"),
        ["a page template that asks for something unknown"] = new(
            p => p.Replace(Page, "<title", "{{titel}}<title"),
            Page + ":@:3: error GB6002: The template asks for {{titel}}, which this page does not have.",
            "Correct the name.",
            Marker: "{{titel}}"),
        ["no page template"] = new(
            p => p.Delete(Page),
            Page + ": error GB6001: There is no templates/site/page.hbs.",
            "Put the file back"),

        // Bytes.
        ["a chapter that is not UTF-8"] = new(
            p => p.Append(Chapter, [.. "M"u8, 0xFC, .. "ller\n"u8]),
            Chapter + ":30:2: error GB1004: Here is a letter that is not in UTF-8.",
            "Save the file in your editor with the encoding UTF-8"),
        ["a translation that is not UTF-8"] = new(
            p => p.Append(German, [.. "\nmsgid \"x\"\nmsgstr \"M"u8, 0xFC, .. "ller\"\n"u8]),
            German + ":@:10: error GB3006: The text holds damaged characters.",
            "Type the word again",
            Marker: "msgstr \"M\uFFFDller"),
        ["a chapter with a NUL"] = new(
            p => p.Append(Chapter, "a\0b\n"),
            Chapter + ":30:2: error GB1005: Here is a NUL character.",
            "take an older copy of the file"),
        ["a style sheet with a NUL"] = new(
            p => p.Write(Sheet, "\0" + p.Read(Sheet)),
            Sheet + ":1:1: error GB1005: Here is a NUL character.",
            "take an older copy of the file"),
        ["five megabytes of brackets as a chapter"] = new(
            p => p.Write(Chapter, new string('[', 5_000_000)),
            Chapter + ": error GB1003: content/chapters/now.md is larger than 256 KB.",
            "Split the file"),
        ["a quarter of a megabyte of brackets in a chapter"] = new(
            p => p.Append(Chapter, "\n" + new string('[', 250_000) + "\n"),
            Chapter + ":31:1: error GB2044: “[[[[",
            "Write it as plain text."),
        ["five megabytes of brackets as YAML"] = new(
            p => p.Write(Project, new string('[', 5_000_000)),
            Project + ": error GB1003: content/project.yaml is larger than 4096 KB.",
            "Split the file",
            Unreadable),
        ["four megabytes of brackets as YAML"] = new(
            p => p.Write(Project, new string('[', 4_000_000)),
            Project + ":1:66: error GB1102: More than 64 levels are nested here.",
            "Look for brackets that are never closed.",
            Unreadable),
        ["five megabytes of brackets as a translation"] = new(
            p => p.Write(German, new string('[', 5_000_000)),
            German + ":1:1: error GB3012: “[” belongs to no entry.",
            "Delete what does not belong here."),

        // Things in the place of others. What an account may not read is in AccountTests.
        ["a folder in place of a chapter"] = new(
            p => p.PutFolderInPlaceOf(Chapter),
            Chapter + ": error GB1002: content/chapters/now.md cannot be read (it is a folder, not a file).",
            "you may read it"),
        ["a folder in place of a translation"] = new(
            p => p.PutFolderInPlaceOf(German),
            German + ": error GB3102: The translation into German cannot be read: it is a folder, not a file",
            "can be opened in an editor"),
        ["a file in place of the publications"] = new(
            p => p.PutFileInPlaceOf("content/publications"),
            "content/publications: error GB1002: content/publications cannot be read (it is not a folder).",
            "you may read it"),
        ["a link to nothing in place of the contacts"] = new(
            p => p.PutLinkInPlaceOf(Contacts, "nowhere.yaml"),
            Contacts + ": error GB1002: content/contacts/de.yaml cannot be read (it does not exist, or is a link to something that does not).",
            "you may read it"),
        ["a link to itself in place of a chapter"] = new(
            p => p.PutLinkInPlaceOf(Chapter, "now.md"),
            Chapter + ": error GB1002: content/chapters/now.md cannot be read (it is a link that leads back to itself).",
            "you may read it"),
        ["a link out of the project in place of a chapter"] = new(
            p => p.PutLinkInPlaceOf(Chapter, "/dev/zero"),
            Chapter + ": error GB1002: content/chapters/now.md cannot be read (the path leads out of the project's folder).",
            "you may read it"),
        ["a link out of the project on the way to a chapter"] = new(
            p =>
            {
                p.PutLinkInPlaceOf("content/back", "../..");
                p.PutLinkInPlaceOf("content/chapters", "back/../etc");
            },
            "content/chapters: error GB1002: content/chapters cannot be read (the path leads out of the project's folder).",
            "you may read it"),
        ["a path that leads out of the project"] = new(
            p => p.Append(Chapter, "\n::: include ../../../../etc/passwd\n:::\n"),
            Chapter + ":31:1: error GB2014: “../../../../etc/passwd” cannot be included.",
            "Name a Markdown file in content/chapters"),
    };

    public static TheoryData<string> Kinds => [.. Slips.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Leads_to_the_slip_and_keeps_the_last_good_build(string kind)
    {
        var slip = Slips[kind];
        using var project = built.Copy();
        slip.Make(project);
        var finding = slip.FindingIn(project);
        var before = project.Everything;

        var run = project.Run("build");

        Assert.Equal(slip.ExitCode, run.ExitCode);
        var place = Array.FindIndex(run.ErrorLines, l => l.StartsWith(finding, StringComparison.Ordinal));
        Assert.True(place >= 0, $"No line begins with\n{finding}\namong\n{run.Errors}");
        Assert.StartsWith("    ", run.ErrorLines[place + 1], StringComparison.Ordinal);
        Assert.Contains(slip.Hint, run.ErrorLines[place + 1], StringComparison.Ordinal);
        Assert.Equal("Nothing was written; the last good build is untouched.", run.ErrorLines[^1]);
        Assert.Equal("", run.Output);
        Assert.Equal(before, project.Everything);
    }

    [Fact]
    public void A_mended_slip_builds_again()
    {
        using var project = built.Copy();
        var good = Tree.Of(project.Output);
        project.Replace(Chapter, "police.phone", "polize.phone");
        Assert.Equal(1, project.Run("build").ExitCode);
        project.Replace(Chapter, "polize.phone", "police.phone");

        Assert.Equal(0, project.Run("build").ExitCode);

        Assert.Equal(good, Tree.Of(project.Output));
    }

    private static void AddPicture(SmallProject project, byte[] bytes)
    {
        project.Write("content/images/door.jpg", bytes);
        project.Append(Chapter, "\n![A door](door.jpg)\n");
    }
}
