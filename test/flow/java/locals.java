class First {
  void direct() {
    sink(source()); // finding: injection
    String a = source();
    sink(a); // finding: injection
    sink(clean(a));
  }
  private String name;
  void set() { this.name = source(); }
  static String twice(String s) { return s + s; }
  void call() { sink(twice(source())); } // finding: injection
}
