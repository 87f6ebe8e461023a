// Names that nobody declares belong to the whole program.
function set() {
  shared = source();
}
set();
sink(shared); // finding: injection
sink(globalThis.shared); // finding: injection
globalThis.other = source();
sink(other); // finding: injection
sink(globalThis.nothing);
other = 'constant';
sink(other);
