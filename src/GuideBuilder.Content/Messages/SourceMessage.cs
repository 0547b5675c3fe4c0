using GuideBuilder.Content.Model;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Messages;

/// <summary>What a text is for, which decides what it may refer to.</summary>
internal enum MessageUse
{
    /// <summary>A heading, term, title or description: refers to nothing, as it is itself repeated elsewhere.</summary>
    Label,

    /// <summary>Refers to notes and to other places in the publication.</summary>
    Text,

    /// <summary>The text of a note: refers to other places.</summary>
    Note,
}

/// <summary>A message that an editor wrote, parsed, with the way back from its text to the file.</summary>
/// <param name="at">The place in the file of an offset into the message's text.</param>
internal sealed class SourceMessage(Message message, MessageReading reading, Func<int, SourceSpan> at, MessageUse use, Surroundings around)
{
    public SourceMessage(Message message, Func<int, SourceSpan> at, MessageUse use, Surroundings around)
        : this(message, MessageParser.Read(message.Text), at, use, around)
    {
    }

    public Message Message => message;

    public MessageUse Use => use;

    public MessageReading Reading => reading;

    /// <summary>What the text stands in.</summary>
    public Surroundings Around => around;

    /// <summary>The same text where further conditions must hold.</summary>
    public SourceMessage Under(Surroundings outer) => new(message, reading, at, use, around.Under(outer));

    public SourceSpan At(int offset) => at(offset);

    /// <summary>As the reader sees it.</summary>
    public string Plain => Reading.Plain.Text;

    /// <summary>The place in the file of an offset into <see cref="Plain"/>.</summary>
    public SourceSpan AtPlain(int index) => at(Reading.Plain.OffsetOf(index));

    /// <summary>Prose, which can cite works and refer to other places.</summary>
    public bool IsProse => use != MessageUse.Label;

    /// <summary>A message from a YAML value: all of it stands at the value's place.</summary>
    public static SourceMessage AtOnePlace(Message message) => new(message, _ => message.Span, MessageUse.Label, Surroundings.None);
}
