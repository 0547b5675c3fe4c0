using System.Collections.Immutable;
using GuideBuilder.Typesetting.Interop;

namespace GuideBuilder.Typesetting.Fonts;

/// <summary>A font file reduced to the characters in use, which a reader's device shapes itself.</summary>
internal static class ReaderSubset
{
    private const int SetNameId = 4;

    // The licence wants to be told wherever the font goes; HarfBuzz keeps the copyright of itself.
    private static readonly uint[] LicenceNames = [13, 14];

    private static readonly string[] DroppedTables = ["DSIG", "STAT", "meta", "gasp", "MATH", "JSTF", "kern"];

    /// <exception cref="InvalidOperationException">HarfBuzz cannot subset the face.</exception>
    public static byte[] Make(nint face, ImmutableSortedSet<int> characters) => FaceSubset.Execute(face, input => Configure(input, characters), _ => { });

    private static void Configure(nint input, ImmutableSortedSet<int> characters)
    {
        HarfBuzzMethods.hb_subset_input_set_flags(input, FaceSubset.NoHinting);
        AddAll(HarfBuzzMethods.hb_subset_input_set(input, FaceSubset.SetDropTable), DroppedTables.Select(HarfBuzzMethods.Tag));
        AddAll(HarfBuzzMethods.hb_subset_input_set(input, SetNameId), LicenceNames);
        AddAll(HarfBuzzMethods.hb_subset_input_unicode_set(input), characters.Select(c => (uint)c));
    }

    private static void AddAll(nint set, IEnumerable<uint> values)
    {
        foreach (var value in values)
        {
            HarfBuzzMethods.hb_set_add(set, value);
        }
    }
}
