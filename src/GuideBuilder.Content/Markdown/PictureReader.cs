using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Markdown;

/// <summary>Reads a picture that stands alone in its paragraph.</summary>
internal sealed class PictureReader(ChapterScope scope)
{
    private FindingBag Findings => scope.Findings;

    /// <returns>Null after a finding.</returns>
    public Picture? Read(PictureForm form, SourceSpan span)
    {
        var name = form.Name.Text;
        var nameSpan = form.Name.At(0);
        if (string.IsNullOrWhiteSpace(form.Description.Text))
        {
            Findings.Add(ContentFindings.NoAlternativeText(span, name));
            return null;
        }

        if (!ImageFile.IsUsableName(name))
        {
            Findings.Add(ContentFindings.BadImageName(nameSpan, name));
            return null;
        }

        var width = WidthOf(form);
        var path = $"{ImageFile.Folder}/{name}";
        if (new ImageFile(scope.Project).Read(path, nameSpan) is not { } image)
        {
            return null;
        }

        var caption = form.Caption is { } text ? MessageOf(text) : null;
        return new Picture(path, image, MessageOf(form.Description), caption, width, span);
    }

    private double? WidthOf(PictureForm form)
    {
        if (form.Attributes is not { } attributes)
        {
            return null;
        }

        var width = PictureForm.ReadWidth(attributes.Text);
        if (width is null)
        {
            Findings.Add(ContentFindings.BadPictureWidth(attributes.At(0), attributes.Text));
        }

        return width;
    }

    private Message MessageOf(UnfoldedText text)
    {
        var message = new Message(text.Text, null, text.At(0));
        scope.Messages.Add(new SourceMessage(message, text.At, MessageUse.Label, scope.Around));
        return message;
    }
}
