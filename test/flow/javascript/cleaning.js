// Values in a safe form.

function cleaned() {
  const text = source();
  sink(clean(text));
  sink(text); // finding: injection
  sink('a ' + clean(text));
  sink(clean('a ' + text));
  sink(clean(text) + text); // finding: injection
  sink(pass(text)); // finding: injection
  sink(pass(clean(text)));
}

function overwritten() {
  let text = source();
  text = clean(text);
  sink(text);
}

function onOneBranch(flag) {
  let text = source();
  if (flag) text = clean(text);
  sink(text); // finding: injection
}

function onBothBranches(flag) {
  let text = source();
  if (flag) text = clean(text);
  else text = 'constant';
  sink(text);
}

function unlessEmpty() {
  const text = source();
  sink(text ? clean(text) : '');
  sink(text && clean(text));
  sink(text || clean(text)); // finding: injection
}

function inALoop() {
  const texts = [];
  for (const one of source()) texts.push(clean(one));
  sink(texts.join());
  const mixed = [];
  for (const one of source()) {
    mixed.push(clean(one));
    mixed.push(one);
  }
  sink(mixed.join()); // finding: injection
}

function oneOfTwo() {
  const a = source();
  const b = source();
  sink(clean(a) + b); // finding: injection
  sink(clean(a) + clean(b));
}

function asACallback() {
  sink(source().map(clean).join());
  sink(source().map((one) => clean(one)).join());
  sink(source().map((one) => pass(one)).join()); // finding: injection
}

function resultThrownAway() {
  const text = source();
  clean(text);
  sink(text); // finding: injection
}

function inAMember() {
  const body = source();
  body.a = clean(body.a);
  sink(body.a);
  sink(body.b); // finding: injection
}

function coerced() {
  let id = source();
  id = Number(id);
  sink(id);
  let n = source();
  n = +n;
  sink(`a ${n}`);
  const size = parseInt(source(), 10) || 10;
  sink(size);
  const page = Number(source() ?? 1);
  sink('limit ' + page);
  const words = String(source());
  sink(words); // finding: injection
}

function listElement() {
  const [value] = validate(source());
  sink(value); // finding: injection
}
