// What stands above a syntax error keeps its findings.

function above() {
  const text = source();
  sink(text); // finding: injection
}

function guarded() {
  const text = source();
  if (!check(text)) return;
  sink(text);
}

function halfTyped() {
  const text = source();
  sink('a ' + text); // finding: injection
  text.
}
