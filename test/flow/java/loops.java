// Loops run until nothing changes.
import java.util.*;

class Loops {
  void loops(List<String> given) {
    String last = "";
    for (int i = 0; i < 3; i++) {
      sink(last); // finding: injection
      last = source();
    }
    for (String one : List.of("a", source())) sink(one); // finding: injection
    for (String one : new String[] { "a", "b" }) sink(one);
    String text = source();
    while (text.length() > 3) text = text.substring(1);
    sink(text); // finding: injection
    do { text = "a"; } while (given.isEmpty());
    sink(text);
    outer:
    for (String a : given) {
      for (String b : given) {
        if (a.equals(b)) continue outer;
        text = source();
        break outer;
      }
    }
    sink(text); // finding: injection
  }
}
