// Calls that return only where their condition holds.
import java.util.*;

class Assertions {
  void demanded() {
    String a = source();
    demand(check(a));
    sink(a);
    String b = source();
    demand(!check(b));
    sink(b); // finding: injection
    String c = source();
    demand(Set.of("x", "y").contains(c), "one of two");
    sink(c);
  }

  void refused() {
    String a = source();
    refuse(!check(a));
    sink(a);
    String b = source();
    refuse(check(b));
    sink(b); // finding: injection
  }

  void ofTheResult() {
    String a = source();
    belongs(a, List.of("x", "y"));
    sink(a);
    String b = source();
    differs(b, "x");
    sink(b); // finding: injection
  }

  static void ensure(boolean condition, String message) {
    if (!condition) throw new IllegalArgumentException(message);
  }

  void byTheProgram() {
    String a = source();
    ensure(check(a), "bad");
    sink(a);
    String b = source();
    ensure(!check(b), "bad");
    sink(b); // finding: injection
  }
}
