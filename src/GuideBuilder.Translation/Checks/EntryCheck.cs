using GuideBuilder.Core.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>Looks for one kind of fault in a translation. It has no state: one object serves all entries and threads.</summary>
internal abstract class EntryCheck
{
    /// <param name="found">Receives findings that point at the msgstr. After an error the translation is not used.</param>
    public abstract void Check(EntryText text, ICollection<Finding> found);
}
