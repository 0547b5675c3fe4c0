using System.Runtime.InteropServices;

namespace GuideBuilder.Typesetting.Interop;

/// <summary>The C interface of Hunspell 1.7, as its header <c>hunspell.h</c> has it. Words are in the dictionary's own charset and end with NUL.</summary>
internal static unsafe partial class HunspellMethods
{
    /// <returns>Never 0, not even without such files: then the dictionary knows nothing.</returns>
    [LibraryImport(NativeLibraries.Hunspell, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint Hunspell_create(string affixPath, string dictionaryPath);

    [LibraryImport(NativeLibraries.Hunspell)]
    internal static partial byte* Hunspell_get_dic_encoding(nint dictionary);

    /// <returns>0 for a word that is not known.</returns>
    [LibraryImport(NativeLibraries.Hunspell)]
    internal static partial int Hunspell_spell(nint dictionary, byte* word);

    /// <returns>How many there are in the list, which must be freed when it is not empty.</returns>
    [LibraryImport(NativeLibraries.Hunspell)]
    internal static partial int Hunspell_suggest(nint dictionary, byte*** list, byte* word);

    [LibraryImport(NativeLibraries.Hunspell)]
    internal static partial void Hunspell_free_list(nint dictionary, byte*** list, int count);
}
