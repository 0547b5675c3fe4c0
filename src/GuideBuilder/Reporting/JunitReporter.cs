using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Building;

namespace GuideBuilder.Cli.Reporting;

/// <summary>
/// A report in the XML of JUnit, which most CI systems show: a suite for each file, a case for each finding. An error is a failed
/// case; a warning or note is one that passed and says something.
/// </summary>
internal sealed class JunitReporter(TextWriter output, TextWriter errors) : IReporter
{
    private const string NoFile = "project";
    private const string Tool = "guide";

    public void Report(BuildStep value)
    {
        // The document is written once, at the end.
    }

    public void Report(BuildResult result, string? folder, TimeSpan time) => Write(result.Findings);

    public void ReportCheck(BuildResult result, TimeSpan time) => Write(result.Findings);

    public void ReportPreflight(ImmutableArray<PreflightReport> reports, TimeSpan time) => Write(reports.SelectMany(r => r.ToFindings()));

    /// <summary>There is no file; the document stays well-formed.</summary>
    public void Refuse(string reason)
    {
        errors.WriteLine(OneLine.Of(reason));
        Write([]);
    }

    private void Write(IEnumerable<Finding> all)
    {
        var findings = all.ToList();
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("testsuites");
            WriteCounts(xml, Tool, findings);
            foreach (var suite in findings.GroupBy(f => f.Span?.Path ?? NoFile, StringComparer.Ordinal))
            {
                WriteSuite(xml, suite.Key, [.. suite]);
            }

            // Some systems take a report without any case for a broken one.
            if (findings.Count == 0)
            {
                WriteSuite(xml, NoFile, []);
            }

            xml.WriteEndElement();
        }

        output.WriteLine($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}");
    }

    private static void WriteSuite(XmlWriter xml, string file, List<Finding> findings)
    {
        xml.WriteStartElement("testsuite");
        WriteCounts(xml, file, findings);
        if (findings.Count == 0)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", Tool);
            xml.WriteAttributeString("name", "nothing is wrong");
            xml.WriteEndElement();
        }

        foreach (var finding in findings)
        {
            WriteCase(xml, file, finding);
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, string name, List<Finding> findings)
    {
        xml.WriteAttributeString("name", Clean(name));
        xml.WriteAttributeString("tests", Math.Max(1, findings.Count).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", findings.Count(f => f.Severity == Severity.Error).ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteCase(XmlWriter xml, string file, Finding finding)
    {
        var line = Math.Max(1, finding.Span?.Line ?? 1).ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(file));
        xml.WriteAttributeString("name", Clean($"{finding.Code.Id} {file}:{line}"));
        xml.WriteAttributeString("file", Clean(file));
        xml.WriteAttributeString("line", line);
        if (finding.Severity == Severity.Error)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", finding.Code.Id);
            xml.WriteAttributeString("message", Clean(finding.Message));
            xml.WriteString(Clean(finding.Hint));
        }
        else
        {
            xml.WriteStartElement("system-out");
            xml.WriteString(Clean($"{finding.Message} {finding.Hint}"));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>On one line, and without what XML 1.0 cannot hold.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder();
        foreach (var rune in OneLine.Of(text).EnumerateRunes())
        {
            clean.Append(rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }
}
