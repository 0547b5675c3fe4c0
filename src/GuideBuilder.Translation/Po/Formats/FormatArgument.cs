namespace GuideBuilder.Translation.Po.Formats;

/// <summary>A value that a program fills into a text.</summary>
/// <param name="Key">Its number, from 1, or its name: what tells the values of a text apart.</param>
/// <param name="Type">What kind of value it takes; equal where one can stand for the other.</param>
/// <param name="Source">As it is written in the text, as <c>%2$s</c>.</param>
internal readonly record struct FormatArgument(string Key, string Type, string Source)
{
    /// <summary>What the keys of names begin with, so that none is taken for a number.</summary>
    public const char NameMark = '=';

    public bool IsNamed => Key[0] == NameMark;
}
