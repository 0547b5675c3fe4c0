using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Interop;

namespace GuideBuilder.Publishing.Machine;

/// <summary>Whether a machine has what a project's books are set with.</summary>
public static class MachineCheck
{
    /// <summary>The Debian packages that `./build.sh` installs for running the tool.</summary>
    public const string InstallLine =
        "sudo apt-get install -y --no-install-recommends libharfbuzz0b libharfbuzz-subset0 libicu72 fonts-noto-core fonts-noto-cjk hyphen-de hyphen-en-us hyphen-bg hyphen-cs hyphen-es hyphen-fr hyphen-hr hyphen-no hyphen-pl hyphen-ro hyphen-ru hyphen-uk";

    private const string Hint = "Run: " + InstallLine;

    /// <summary>Findings for missing libraries; the typesetter must not be called when there are any.</summary>
    public static ImmutableArray<Finding> Libraries() =>
        [.. NativeLibraries.FindMissing().Select(m => PublishingFindings.MachineIncomplete(m.Part, Hint))];

    /// <summary>Findings for missing fonts of the languages given.</summary>
    public static ImmutableArray<Finding> Fonts(FontLibrary fonts, IEnumerable<Locale> locales) =>
    [
        .. from locale in locales
           from family in locale.Fonts
           where fonts.Find(family, bold: false, italic: false) is null
           select PublishingFindings.FontNotInstalled(family, locale.Tag, Hint),
    ];
}
