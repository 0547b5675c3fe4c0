namespace GuideBuilder.Pdf.Colour;

/// <summary>
/// Roots of numbers from 0 to 1 by Newton's method. The four operations round alike on every machine; the powers of the
/// platform's library do not, and one ink more or less is another file.
/// </summary>
internal static class Roots
{
    // Far above the root each step takes away a fifth or more; near it the number of right digits doubles.
    private const int MostSteps = 200;

    public static double Third(double value)
    {
        var root = value > 0 ? 1.0 : 0;
        for (var step = 0; step < MostSteps && root > 0; step++)
        {
            var next = ((2 * root) + (value / (root * root))) / 3;
            if (next >= root)
                break;
            root = next;
        }

        return root;
    }

    public static double Fifth(double value)
    {
        var root = value > 0 ? 1.0 : 0;
        for (var step = 0; step < MostSteps && root > 0; step++)
        {
            var next = ((4 * root) + (value / (root * root * root * root))) / 5;
            if (next >= root)
                break;
            root = next;
        }

        return root;
    }
}
