// Few elements that are known one by one: each has its own round.

function byName() {
  const kept = {};
  for (const name of ['a', 'b']) kept[name] = { a: source(), b: 'constant' }[name];
  sink(kept.a); // finding: injection
  sink(kept.b);
}

function pairs() {
  const makers = { a: () => 'constant', b: () => source() };
  for (const [name, make] of Object.entries(makers)) {
    if (name === 'a') sink(make());
    else sink(make()); // finding: injection
  }
}

function names(object) {
  const kept = {};
  for (const name of Object.keys({ a: 1, b: 2 })) kept[name] = name === 'a' ? source() : object;
  for (const name in kept) if (name === 'b') sink(kept[name]);
  for (const name in kept) if (name === 'a') sink(kept[name]); // finding: injection
}

function checkedByName() {
  const checks = { a: (text) => check(text), b: () => true };
  const body = source();
  for (const [name, isGood] of Object.entries(checks)) if (!isGood(body[name])) throw new Error(name);
  sink(body.a);
  sink(body.b); // finding: injection
}

function byCallback() {
  const checks = { a: text().exact(), b: text() };
  const body = source();
  ['a', 'b'].forEach((name) => {
    body[name] = checks[name].parse(body[name]);
  });
  sink(body.a);
  sink(body.b); // finding: injection
  sink(body.c); // finding: injection
}

function folded() {
  const body = source();
  const pick = (object, keys) => keys.reduce((kept, key) => {
    if (object && Object.prototype.hasOwnProperty.call(object, key)) kept[key] = object[key];
    return kept;
  }, {});
  const schemas = pick({ a: text().exact() }, ['a', 'b', 'c']);
  const accepted = shape(schemas).parse(pick(body, Object.keys(schemas)));
  sink(accepted.a);
  sink(accepted.b);
  sink(body.b); // finding: injection
}

function everyOfThem() {
  const body = source();
  if (!['a', 'b'].every((name) => check(body[name]))) return;
  sink(body.a);
  sink(body.b);
  sink(body.c); // finding: injection
}

function lacking() {
  const options = { a: 1 };
  let text = source();
  if (Object.hasOwn(options, 'b')) sink(text);
  if ('b' in options) sink(text);
  if ('a' in options) sink(text); // finding: injection
  if (maybe && 'b' in options) sink(text);
}

// What one round leaves is there in the next, and behind the loop.
function fromRoundToRound() {
  let text = 'constant';
  for (const one of ['a', 'b']) {
    sink(text); // finding: injection
    text = source();
  }
  sink(text); // finding: injection
}

function leftEarly(isEnough) {
  let text = source();
  for (const one of ['a', 'b']) {
    if (isEnough(one)) break;
    text = 'constant';
  }
  sink(text); // finding: injection
}

function goneOnEarly(isEnough) {
  let text = 'constant';
  for (const one of ['a', 'b']) {
    text = source();
    if (isEnough(one)) continue;
    text = 'constant';
  }
  sink(text); // finding: injection
}

function thingsOfEachRound() {
  const all = [];
  for (const name of ['a', 'b']) all.push({ text: name === 'a' ? source() : 'constant' });
  sink(all[0].text); // finding: injection
  sink(all[1].text);
}

function laterFunctions() {
  const made = [];
  for (const name of ['a', 'b']) {
    const text = name === 'a' ? source() : 'constant';
    made.push(() => sink(text)); // finding: injection
  }
  made.forEach((one) => one());
}

function returning() {
  const find = () => {
    for (const name of ['a', 'b']) if (name === 'b') return source();
    return 'constant';
  };
  sink(find()); // finding: injection
}
