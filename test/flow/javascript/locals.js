// Names, and what they hold at each place.

function direct() {
  sink(source()); // finding: injection
  sink('constant');
  sink(unknownThing);
}

function named() {
  const text = source(); // source: named
  sink(text); // finding: injection from named
}

function renamed() {
  const a = source(); // source: renamed
  const b = a;
  const c = b;
  sink(c); // finding: injection from renamed
}

function reassigned() {
  let text = source();
  sink(text); // finding: injection
  text = 'constant';
  sink(text);
  text = source();
  sink(text); // finding: injection
}

function beforeTheSource() {
  let text = 'constant';
  sink(text);
  text = source();
  return text;
}

function swapped() {
  let a = source();
  let b = 'constant';
  [a, b] = [b, a];
  sink(a);
  sink(b); // finding: injection
}

function assignedInAnExpression() {
  let text;
  sink(text = source()); // finding: injection
  sink(text); // finding: injection
  let first, second;
  first = second = source();
  sink(first); // finding: injection
  sink(second); // finding: injection
}

function compound() {
  let text = 'a';
  text += source();
  sink(text); // finding: injection
  let given = source();
  given ||= 'fallback';
  sink(given); // finding: injection
  let missing = null;
  missing ??= source();
  sink(missing); // finding: injection
  let present = 'there';
  present ??= source();
  sink(present);
  let kept = '';
  kept &&= source();
  sink(kept);
}

function shadowed() {
  const text = source();
  {
    const text = 'constant';
    sink(text);
  }
  sink(text); // finding: injection
}

function hoisted() {
  sink(text);
  var text = source();
  sink(text); // finding: injection
}

function sequence() {
  const text = ('constant', source());
  sink(text); // finding: injection
  const other = (source(), 'constant');
  sink(other);
}

function numbers() {
  const size = source();
  sink(size * 2);
  sink(size - 0);
  sink(-size);
  sink(+size);
  sink(size | 0);
  sink(size + 1); // finding: injection
  sink(size > 1);
  sink(!size);
  sink(typeof size);
  sink(size.length);
  let count = source();
  count++;
  sink(count);
}

function membersOfASource() {
  const query = source(); // source: whole
  sink(query.name); // finding: injection from whole
  sink(query.a.b.c); // finding: injection
  sink(query['x']); // finding: injection
  sink(query[unknownKey]); // finding: injection
  sink(query?.name?.first); // finding: injection
}

function twoSources() {
  const a = source(); // source: first
  const b = source(); // source: second
  sink(a + b); // finding: injection from first
  sink(b); // finding: injection from second
}
