namespace GuideBuilder.Web.Templates;

/// <summary>The names that a template may use. A value is text, finished HTML, another model, or a list of models; null is absent.</summary>
internal sealed class TemplateModel() : Dictionary<string, object?>(StringComparer.Ordinal);
