// Code that is being typed keeps its findings.
class HalfTyped {
  void first() {
    sink(source()); // finding: injection
    String a = source(;
    sink(a); // missing: injection
  }

  void second() {
    sink(source()); // finding: injection
    if (a
  }

  void third() {
    sink(source()); // finding: injection
