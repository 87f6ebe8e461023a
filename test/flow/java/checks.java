// What conditions tell of a value.
import java.util.*;

class Checks {
  private static final Set<String> KNOWN = Set.of("a", "b");
  private static final Map<String, String> COLUMNS = Map.of("a", "first", "b", "second");

  void lists() {
    String sent = source();
    if (KNOWN.contains(sent)) sink(sent);
    else sink(sent); // finding: injection
    if (!List.of("a", "b").contains(sent)) throw new IllegalArgumentException();
    sink(sent);
  }

  void equal() {
    String sent = source();
    if ("a".equals(sent)) sink(sent);
    if (sent.equals("a") || sent.equals("b")) sink(sent);
    if (!sent.equals("a")) return;
    sink(sent);
  }

  void patterns() {
    String sent = source();
    if (sent.matches("[a-z]+")) sink(sent);
    if (sent.matches(".*")) sink(sent); // finding: injection
    sink(COLUMNS.get(source()));
    sink(Integer.parseInt(source()));
    sink(Boolean.parseBoolean(source()));
    sink(UUID.fromString(source()).toString());
  }

  void own() {
    String sent = source();
    if (check(sent)) sink(sent);
    if (isBad(sent)) return;
    sink(sent);
  }

  void switched() {
    String sent = source();
    switch (sent) {
      case "a", "b" -> sink(sent);
      default -> sink(sent); // finding: injection
    }
  }
}
