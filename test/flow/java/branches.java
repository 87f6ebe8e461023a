// Branches are joined; what is decided is not run.
class Branches {
  void ifs(boolean isSet) {
    String a = "a";
    if (isSet) a = source();
    sink(a); // finding: injection
    String b = source();
    if (isSet) b = "b";
    else b = "c";
    sink(b);
    if (false) sink(source());
    final int five = 5;
    if (five > 3) sink(source()); // finding: injection
    else sink(source());
    if (1 + 1 == 2) return;
    sink(source());
  }

  void ternaries(boolean isSet) {
    sink(isSet ? source() : "a"); // finding: injection
    sink(true ? "a" : source());
    sink(isSet ? "a" : "b");
  }

  void switches(int kind, String name) {
    String text = "";
    switch (kind) {
      case 1:
        text = source();
      case 2:
        sink(text); // finding: injection
        break;
      default:
        text = "a";
    }
    sink(text); // finding: injection
    String other = switch (kind) {
      case 1 -> source();
      case 2 -> { yield "b"; }
      default -> "a";
    };
    sink(other); // finding: injection
    String decided = switch ("b") {
      case "a" -> source();
      default -> "b";
    };
    sink(decided);
  }

  void patterns(Object given) {
    if (given instanceof String text) sink(text);
    Object sent = source();
    if (sent instanceof String text) sink(text); // finding: injection
    if (!(sent instanceof String other)) return;
    sink(other); // finding: injection
    String shown = switch (sent) {
      case Integer number -> "number";
      case String one when one.isEmpty() -> "none";
      case String one -> one;
      default -> "";
    };
    sink(shown); // finding: injection
  }
}
