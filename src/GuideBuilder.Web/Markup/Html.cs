namespace GuideBuilder.Web.Markup;

/// <summary>Finished HTML. Only <see cref="HtmlWriter"/> makes it from text, so templates may set it as it is.</summary>
internal sealed record Html(string Text);
