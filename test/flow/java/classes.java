// Classes: fields, constructors, inheritance, interfaces, inner and anonymous classes, records, enumerations.
import java.util.function.*;

abstract class Base {
  protected String held;
  void set(String held) { this.held = held; }
  abstract String get();
  static String shared = source();
}

class Own extends Base {
  private final String first;
  Own(String first) { this.first = first; }
  @Override
  String get() { return super.held; }
  String first() { return first; }
}

class Fixed extends Base {
  @Override
  String get() { return "fixed"; }
}

interface Store {
  String load(String key);
  default String twice(String key) { return load(key) + load(key); }
}

class Memory implements Store {
  public String load(String key) { return key; }
}

record Pair(String left, String right) {
  Pair(String only) { this(only, "b"); }
  String joined() { return left + right; }
}

enum Kind {
  FIRST("a"), SECOND("b");
  private final String text;
  Kind(String text) { this.text = text; }
  String text() { return text; }
}

class Outer {
  String kept;

  class Inner {
    String data;
    void set(String data) { this.data = data; }
    String around() { return kept; }
  }

  static class Nested {
    String data = source();
  }
}

class Classes {
  private Store store = new Memory();
  private String field;
  static void put(String text) { sink(text); } // finding: injection

  void inherited() {
    Own own = new Own(source());
    sink(own.first()); // finding: injection
    sink(own.get());
    own.set(source());
    sink(own.get()); // finding: injection
    Base base = new Own("a");
    base.set(source());
    sink(base.get()); // finding: injection
    Base fixed = new Fixed();
    fixed.set(source());
    sink(fixed.get());
    sink(((Own) base).first());
    sink(Base.shared); // finding: injection
  }

  void interfaces() {
    sink(store.load(source())); // finding: injection
    sink(store.twice(source())); // finding: injection
    sink(store.load("a"));
  }

  void records() {
    Pair pair = new Pair(source(), "b");
    sink(pair.left()); // finding: injection
    sink(pair.right());
    sink(pair.joined()); // finding: injection
    sink(new Pair(source()).left()); // finding: injection
    Object any = pair;
    if (any instanceof Pair(String a, String b)) {
      sink(a); // finding: injection
      sink(b);
    }
    sink(Kind.FIRST.text());
  }

  void inner() {
    Outer outer = new Outer();
    Outer.Inner inner = outer.new Inner();
    inner.set(source());
    sink(inner.data); // finding: injection
    sink(inner.around());
    outer.kept = source();
    sink(inner.around()); // finding: injection
    sink(new Outer.Nested().data); // finding: injection
  }

  void anonymous() {
    String sent = source();
    Supplier<String> supplier = new Supplier<>() {
      @Override
      public String get() { return sent; }
    };
    sink(supplier.get()); // finding: injection
    Runnable task = new Runnable() {
      public void run() { Classes.put(sent); }
    };
    task.run();
    class Local {
      String of(String text) { return text + "a"; }
    }
    sink(new Local().of(sent)); // finding: injection
    sink(new Local().of("a"));
  }

  void fields() {
    field = source();
    sink(this.field); // finding: injection
    field = "a";
    sink(field);
  }
}
