// Calls of functions: by summaries, overloads, varargs, lambdas and references to methods.
import java.util.*;
import java.util.function.*;

class Functions {
  static String same(String text) { return text; }
  static String none(String text) { return "none"; }
  static String pick(boolean isFirst, String a, String b) { return isFirst ? a : b; }
  static String all(String... texts) { return String.join(" ", texts); }
  static String over(String text) { return text; }
  static String over(String text, int times) { return "a"; }
  static void apply(Consumer<String> consumer, String text) { consumer.accept(text); }
  static void consume(String text) { sink(text); } // finding: injection
  static int depth(int n, String text) {
    if (n > 0) return depth(n - 1, text);
    sink(text); // finding: injection
    return 0;
  }

  void calls() {
    sink(same(source())); // finding: injection
    sink(none(source()));
    sink(pick(true, "a", source()));
    sink(pick(false, "a", source())); // finding: injection
    sink(all("a", source())); // finding: injection
    sink(all("a", "b"));
    sink(over(source())); // finding: injection
    sink(over(source(), 2));
    depth(3, source());
  }

  void lambdas() {
    Function<String, String> twice = text -> text + text;
    sink(twice.apply(source())); // finding: injection
    sink(twice.apply("a"));
    BiFunction<String, String, String> first = (a, b) -> a;
    sink(first.apply("a", source()));
    sink(first.apply(source(), "a")); // finding: injection
    Function<String, String> reference = Functions::same;
    sink(reference.apply(source())); // finding: injection
    Function<String, String> trimmed = String::trim;
    sink(trimmed.apply(source())); // finding: injection
    apply(Functions::consume, source());
    apply(text -> sink(text), source()); // finding: injection
    apply(text -> sink("a"), source());
    String captured = source();
    Supplier<String> supplier = () -> captured;
    sink(supplier.get()); // finding: injection
  }

  void streams(List<String> names) {
    names.stream().map(name -> name + source()).forEach(name -> sink(name)); // finding: injection
    names.stream().filter(name -> name.isEmpty()).forEach(name -> sink(name));
    sink(List.of(source()).stream().map(Functions::none).findFirst().get());
    sink(Optional.of(source()).map(String::trim).orElse("a")); // finding: injection
  }
}
