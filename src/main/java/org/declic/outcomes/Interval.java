package org.declic.outcomes;

/**
 * Between which shares the true one lies, with 95 % confidence: the score interval of E. B. Wilson
 * (Journal of the American Statistical Association 22, 1927, 209–212), which stays between 0 and 1
 * and holds for few people too.
 */
public record Interval(double from, double to) {
  private static final double Z = 1.959963984540054;

  /**
   * @throws IllegalArgumentException for a share of nothing, or more than all
   */
  public static Interval of(int count, int total) {
    if (total <= 0 || count < 0 || count > total) {
      throw new IllegalArgumentException(count + " of " + total);
    }
    double share = (double) count / total;
    double zz = Z * Z / total;
    double middle = share + zz / 2;
    double half = Z * Math.sqrt(share * (1 - share) / total + zz / (4 * total));
    return new Interval(
        Math.max(0, (middle - half) / (1 + zz)), Math.min(1, (middle + half) / (1 + zz)));
  }
}
