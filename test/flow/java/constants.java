// Constants and what is computed of them.
class Constants {
  private static final boolean IS_ON = false;
  private static final int LIMIT = 2 * 5;
  static final String NAME = "a" + "b";

  void folded(String given) {
    if (IS_ON) sink(source());
    if (LIMIT > 9) sink(source()); // finding: injection
    if (LIMIT / 4 == 2) sink(source()); // finding: injection
    if (NAME.equals("ab")) sink(source()); // finding: injection
    if (NAME.length() > 3) sink("a");
    int[] numbers = { 1, 2 };
    if (numbers[0] == 2) sink(source());
    final int x = 7 % 4;
    String text = x == 3 ? "a" : source();
    sink(text);
    if ("AB".equalsIgnoreCase(NAME)) return;
    sink(source());
  }
}
