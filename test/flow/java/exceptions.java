// What is thrown is caught; what stands behind a throw is not run.
class Exceptions {
  void tries() {
    String a = "a";
    try {
      a = source();
      risky();
      a = "b";
    } catch (Exception error) {
      sink(a); // finding: injection
    } finally {
      a = "c";
    }
    sink(a);
  }

  void thrown() {
    try {
      throw new RuntimeException(source());
    } catch (RuntimeException error) {
      sink(error.getMessage()); // finding: injection
    }
    try (Resource one = new Resource(source())) {
      sink(one.name); // finding: injection
    }
  }

  String checked(String given) {
    if (given.isEmpty()) throw new IllegalArgumentException();
    return given;
  }

  void called() { sink(checked(source())); } // finding: injection

  void ended() {
    String a = source();
    a = "b";
    if (a.isEmpty()) throw new IllegalStateException();
    sink(a);
  }

  static class Resource implements AutoCloseable {
    final String name;
    Resource(String name) { this.name = name; }
    public void close() { }
  }
}
