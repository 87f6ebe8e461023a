// Any effect on the system: stands every check, and takes what is inside of things.

function direct() {
  use(source()); // finding: unchecked
  use('constant');
  use(clean(source()));
  use([source()]); // finding: unchecked
  use({ a: { b: source() } }); // finding: unchecked
  use(source().name); // finding: unchecked
  use(Number(source()));
  sink('a ' + source()); // finding: unchecked
}

function present() {
  const text = source();
  if (!text) return;
  use(text);
}

function typed() {
  const text = source();
  if (typeof text !== 'string') return;
  use(text);
}

function sized() {
  const text = source();
  if (text.length > 10) return;
  use(text);
}

function membersApart() {
  const body = source();
  if (!body.a) return;
  use(body.a);
  use(body.b); // finding: unchecked
  use(body); // finding: unchecked
}

function bounded() {
  const n = source();
  if (n < 1 || n > 10) return;
  use(n);
}

function matched() {
  const text = source();
  if (!/\w/.test(text)) return;
  use(text);
}

function instance() {
  const date = source();
  if (!(date instanceof Date)) return;
  use(date);
}

function notMissing() {
  const text = source();
  if (text === undefined) return;
  use(text);
  const other = source();
  if (other == null) use(other); // finding: unchecked
  const third = source();
  if (typeof third === 'undefined') return;
  use(third);
}

function isList() {
  const list = source();
  if (!Array.isArray(list)) return;
  use(list);
}

function otherSide() {
  const text = source();
  if (typeof text === 'string') return;
  use(text); // finding: unchecked
}

function insideOfAnObject() {
  const body = source();
  if (!check(body)) return;
  use({ name: body.name, list: [body.other] });
}
