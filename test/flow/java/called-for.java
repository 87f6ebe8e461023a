// Methods that the language itself calls.
class CalledFor {
  static class Named {
    private final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static class Renamed extends Named {
    Renamed(String name) {
      super(name);
    }
  }

  static class Fixed {
    private final String name;

    Fixed(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return "fixed";
    }
  }

  void asText() {
    sink("of " + new Named(source())); // finding: injection
    sink("of " + new Named("constant"));
    sink("of " + new Renamed(source())); // finding: injection
    sink("of " + new Fixed(source()));
    sink(String.valueOf(new Named(source()))); // finding: injection
    sink(String.valueOf(new Fixed(source())));
  }
}
