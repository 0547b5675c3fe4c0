using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Publishing.Output;

namespace GuideBuilder.Publishing.Tests.Building;

public sealed class BuildInputsTests
{
    private static readonly Gen<string> Word = Gen.Elements("", "a", "Noto Sans Bold: none", "print/guide-de-ar.pdf", "\"\\", "ኣ", "\u2028", "\uD83C\uDF33");

    private static readonly Gen<ImmutableArray<string>> Words = Gen.Choose(0, 4).SelectMany(n => Gen.ArrayOf(Word, n)).Select(words => words.ToImmutableArray());

    private static readonly Gen<BuildInputs> Inputs =
        from common in Word
        from fonts in Words
        from hyphenation in Words
        from names in Words
        from translation in Word
        from files in Words
        select new BuildInputs(common, fonts, hyphenation, names.Distinct(StringComparer.Ordinal).ToImmutableSortedDictionary(n => n, _ => new EditionInputs(translation, files), StringComparer.Ordinal));

    [Fact]
    public void What_is_written_is_read_back() => Prop.ForAll(Inputs.ToArbitrary(), inputs =>
    {
        var read = BuildInputs.Read(inputs.ToJson());
        return read is not null && read.ToJson().AsSpan().SequenceEqual(inputs.ToJson());
    }).QuickCheckThrowOnFailure();

    /// <summary>With a part cut out, or a piece put in, it is a list or none; nothing else happens.</summary>
    [Fact]
    public void A_damaged_list_is_read_or_refused() => Prop.ForAll(
        (from inputs in Inputs
         from start in Gen.Choose(0, 400)
         from length in Gen.Choose(0, 60)
         from piece in Gen.Elements("", "null", "{}", "[]", "1", "\"", "}", "\\uD800", "\0")
         select (Json: Encoding.UTF8.GetString(inputs.ToJson()), start, length, piece)).ToArbitrary(),
        slip =>
        {
            var start = Math.Min(slip.start, slip.Json.Length);
            var damaged = slip.Json.Remove(start, Math.Min(slip.length, slip.Json.Length - start)).Insert(start, slip.piece);
            _ = BuildInputs.Read(Encoding.UTF8.GetBytes(damaged));
        }).QuickCheckThrowOnFailure();
}
