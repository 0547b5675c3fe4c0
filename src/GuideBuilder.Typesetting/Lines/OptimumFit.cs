namespace GuideBuilder.Typesetting.Lines;

/// <summary>
/// Chooses the line ends with the least demerits in the whole paragraph (D. E. Knuth and M. F. Plass, Breaking
/// Paragraphs into Lines, Software: Practice and Experience 11, 1981). Every line that fits is considered, however
/// loose: so there is always a way, unless a single piece is wider than the measure.
/// </summary>
internal sealed class OptimumFit(List<Opportunity> opportunities, LineMeasure measure)
{
    private const int Classes = 4;

    private readonly List<Node> nodes = [new Node(-1, -1, 0, Looseness.Decent)];
    private readonly Node[] best = new Node[Classes];

    // Ascending by position. Those that a line can still begin at.
    private List<int> active = [0];

    /// <summary>How many lines were measured: what the work is counted in.</summary>
    internal int LinesConsidered { get; private set; }

    internal List<LineRange> Run()
    {
        if (opportunities.Count == 0)
        {
            return [];
        }

        for (var i = 0; i < opportunities.Count; i++)
        {
            var lastLeft = Extend(i);
            if (active.Count == 0)
            {
                i = Force(lastLeft);
            }
        }

        return Trace();
    }

    /// <summary>Ends lines at an opportunity.</summary>
    /// <returns>The last of the nodes that no line can begin at any more.</returns>
    private int Extend(int to)
    {
        Array.Fill(best, new Node(-1, -1, double.PositiveInfinity, Looseness.Decent));
        var (kept, lastLeft) = (0, -1);
        for (var i = 0; i < active.Count; i++)
        {
            var node = active[i];
            var line = measure.Rate(nodes[node].Opportunity, to);
            Consider(node, to, line);
            if (line.IsTooFar || opportunities[to].Mandatory)
            {
                lastLeft = node;
            }
            else
            {
                active[kept++] = node;
            }
        }

        active.RemoveRange(kept, active.Count - kept);
        AddBest();
        return lastLeft;
    }

    private void Consider(int node, int to, LineRating line)
    {
        LinesConsidered++;
        if (!line.Fits)
        {
            return;
        }

        var from = nodes[node];
        var hyphenBefore = from.Opportunity >= 0 && opportunities[from.Opportunity].Hyphen;
        var demerits = from.Demerits + line.Demerits
            + Demerits.Hyphens(measure.IsJustified, opportunities[to].Hyphen, hyphenBefore, measure.IsLast(to))
            + Demerits.Neighbours(line.Looseness, from.Looseness);
        if (demerits < best[(int)line.Looseness].Demerits)
        {
            best[(int)line.Looseness] = new Node(to, node, demerits, line.Looseness);
        }
    }

    /// <summary>A way that costs more than the best one and a bad neighbour can never become the best.</summary>
    private void AddBest()
    {
        var limit = double.PositiveInfinity;
        foreach (var node in best)
        {
            limit = Math.Min(limit, node.Demerits + Demerits.UnlikeNeighbours);
        }

        foreach (var node in best)
        {
            if (node.Opportunity >= 0 && node.Demerits <= limit)
            {
                active.Add(nodes.Count);
                nodes.Add(node);
            }
        }
    }

    /// <summary>Ends a line that is too wide as early as it can be.</summary>
    /// <returns>The opportunity where it ends; all later ones are to be looked at again.</returns>
    private int Force(int from)
    {
        var to = nodes[from].Opportunity + 1;
        active = [nodes.Count];
        nodes.Add(new Node(to, from, nodes[from].Demerits + Demerits.Overfull, Looseness.Decent));
        return to;
    }

    private List<LineRange> Trace()
    {
        var node = active[0];
        foreach (var candidate in active)
        {
            node = nodes[candidate].Opportunity == opportunities.Count - 1
                && (nodes[node].Opportunity < opportunities.Count - 1 || nodes[candidate].Demerits < nodes[node].Demerits) ? candidate : node;
        }

        List<LineRange> lines = [];
        for (; nodes[node].Previous >= 0; node = nodes[node].Previous)
        {
            lines.Add(measure.Range(nodes[nodes[node].Previous].Opportunity, nodes[node].Opportunity));
        }

        lines.Reverse();
        return lines;
    }

    /// <summary>The best way to an opportunity with a last line of one class.</summary>
    private readonly record struct Node(int Opportunity, int Previous, double Demerits, Looseness Looseness);
}
