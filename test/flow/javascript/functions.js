// Calls of the file's own functions.

function identity(text) {
  return text;
}
function constant(text) {
  return 'constant';
}
function second(a, b) {
  return b;
}
function wrap(text) {
  return { text, name: 'a' };
}
function show(text) {
  sink(text); // finding: injection
}
function showSafe(text) {
  sink(text);
}
function read() {
  return source(); // source: read
}

function results() {
  sink(identity(source())); // finding: injection
  sink(identity('constant'));
  sink(constant(source()));
  sink(second(source(), 'b'));
  sink(second('a', source())); // finding: injection
  sink(wrap(source()).text); // finding: injection
  sink(wrap(source()).name);
  sink(wrap('a').text);
  sink(read()); // finding: injection from read
}

function callsThatDoNotMix() {
  const bad = identity(source());
  const good = identity('constant');
  sink(bad); // finding: injection
  sink(good);
  const goodFirst = wrap('constant');
  const badSecond = wrap(source());
  sink(goodFirst.text);
  sink(badSecond.text); // finding: injection
}

function arrivals() {
  show(source());
  showSafe('constant');
}

function chained() {
  sink(identity(identity(identity(source())))); // finding: injection
  const outer = (text) => middle(text);
  const middle = (text) => inner(text);
  const inner = (text) => sink(text); // finding: injection
  outer(source());
}

function calledBeforeDeclared() {
  sink(below()); // finding: injection
  function below() {
    return source();
  }
}

function recursive() {
  const repeat = (text, n) => (n > 0 ? repeat(text + text, n - 1) : text);
  sink(repeat(source(), 3)); // finding: injection
  sink(repeat('a', 3));
  function walk(node) {
    sink(node.text); // finding: injection
    for (const child of node.children) walk(child);
  }
  walk(source());
  function count(n, text) {
    return n === 0 ? 'constant' : count(n - 1, text);
  }
  sink(count(3, source()));
}

function mutuallyRecursive() {
  function even(n, text) {
    return n === 0 ? text : odd(n - 1, text);
  }
  function odd(n, text) {
    return n === 0 ? 'constant' : even(n - 1, text);
  }
  sink(even(4, source())); // finding: injection
  sink(odd(4, source())); // finding: injection
  sink(even(4, 'a'));
  function ping(text, n) {
    if (n > 0) pong(text, n - 1);
  }
  function pong(text, n) {
    sink(text); // finding: injection
    ping(text, n - 1);
  }
  ping(source(), 5);
}

function changesWhatItGets() {
  const fill = (target) => {
    target.text = source();
  };
  const one = { text: 'constant' };
  sink(one.text);
  fill(one);
  sink(one.text); // finding: injection
  const reset = (target) => {
    target.text = 'constant';
  };
  reset(one);
  sink(one.text);
  const add = (list, text) => list.push(text);
  const list = [];
  add(list, 'a');
  sink(list[0]);
  add(list, source());
  sink(list[1]); // finding: injection
}

function copiesBetween() {
  const copy = (from, to) => {
    to.text = from.text;
  };
  const bad = { text: source() };
  const good = { text: 'constant' };
  const target = {};
  copy(good, target);
  sink(target.text);
  copy(bad, target);
  sink(target.text); // finding: injection
}

function reassignedParameter() {
  const take = (text) => {
    text = 'constant';
    sink(text);
  };
  take(source());
  let kept = source();
  const change = (text) => {
    text = 'constant';
    return text;
  };
  sink(change(kept));
  sink(kept); // finding: injection
}

function severalReturns(flag) {
  const choose = (text) => {
    if (flag) return 'constant';
    return text;
  };
  sink(choose(source())); // finding: injection
  sink(choose('a'));
  const never = (text) => {
    if (flag) return 'a';
    throw new Error(text);
  };
  sink(never(source()));
}

function tooFewAndTooMany() {
  sink(second(source()));
  sink(identity('a', source()));
  function all() {
    return arguments[1];
  }
  sink(all('a', source())); // finding: injection
  sink(all(source(), 'b'));
}

function membersOfParameters() {
  const takeName = (user) => user.name;
  sink(takeName({ name: source(), age: 'b' })); // finding: injection
  sink(takeName({ name: 'a', age: source() }));
  sink(takeName(source())); // finding: injection
  const deep = (options) => sink(options.a.b); // finding: injection
  deep({ a: { b: source() } });
}

function reassignedFunction() {
  let make = () => source();
  sink(make()); // finding: injection
  make = () => 'constant';
  sink(make());
}

function chosenFunction(flag) {
  const make = flag ? () => source() : () => 'constant';
  sink(make()); // finding: injection
  const makers = { bad: () => source(), good: () => 'constant' };
  sink(makers.bad()); // finding: injection
  sink(makers.good());
}

function neverReturns() {
  const fail = () => {
    throw new Error('always');
  };
  fail();
  sink(source());
}

function sourceAsAnArgument() {
  const run = (make) => sink(make()); // finding: injection
  run(source);
  const show = (into) => into(source()); // finding: injection
  show(sink);
}

function changesPlaces(one, other) {
  const kept = one.text;
  one.text = other.text;
  other.text = kept;
}
function withChangedPlaces() {
  const one = { text: source() };
  const other = { text: 'constant' };
  changesPlaces(one, other);
  sink(one.text);
  sink(other.text); // finding: injection
}
