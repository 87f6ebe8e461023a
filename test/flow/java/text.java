// Ways to build text.
import java.text.MessageFormat;

class Texts {
  private static final String TABLE = "orders";

  void built() {
    String sent = source();
    sink("a" + sent); // finding: injection
    sink("a".concat(sent)); // finding: injection
    sink(new StringBuilder("a").append(sent).append("b").toString()); // finding: injection
    StringBuffer buffer = new StringBuffer();
    buffer.append("a");
    sink(buffer.toString());
    buffer.append(sent);
    sink(buffer.toString()); // finding: injection
    buffer.setLength(0);
    sink(buffer.toString());
    sink(String.join(",", "a", sent)); // finding: injection
    sink(String.format("a %s", sent)); // finding: injection
    sink(String.format("a %d", Integer.parseInt(sent)));
    sink(String.format("a %1$s", "b", sent));
    sink("a %2$s".formatted("b", sent)); // finding: injection
    sink(MessageFormat.format("a {0}", sent)); // finding: injection
    sink(MessageFormat.format("a {1}", sent, "b"));
    String block = """
      SELECT %s
      """.formatted(sent);
    sink(block); // finding: injection
    sink(sent.replace("a", "b").trim().toUpperCase()); // finding: injection
    sink("FROM " + TABLE);
    String text = "a";
    text += sent;
    sink(text); // finding: injection
    char[] characters = sent.toCharArray();
    sink(new String(characters)); // finding: injection
    sink(String.valueOf(sent)); // finding: injection
    sink("" + Integer.parseInt(sent));
  }
}
