// Objects made without classes: literals, factories, prototypes, builders.

function literals() {
  const one = { bad: source(), good: 'constant' };
  sink(one.bad); // finding: injection
  sink(one.good);
  sink(one);
  one.good = source();
  sink(one.good); // finding: injection
  one.good = 'constant';
  sink(one.good);
}

function aliases() {
  const one = { text: 'constant' };
  const same = one;
  same.text = source();
  sink(one.text); // finding: injection
  one.text = 'constant';
  sink(same.text);
}

function nested() {
  const one = { a: { b: { bad: source(), good: 'constant' } } };
  sink(one.a.b.bad); // finding: injection
  sink(one.a.b.good);
  one.a.b = { bad: 'constant' };
  sink(one.a.b.bad);
}

function cyclic() {
  const one = { text: source() };
  one.self = one;
  sink(one.self.self.self.text); // finding: injection
}

function methods() {
  const box = {
    text: 'constant',
    set(text) { this.text = text; },
    get() { return this.text; },
  };
  sink(box.get());
  box.set(source());
  sink(box.get()); // finding: injection
  const { get } = box;
}

function accessors() {
  const box = {
    get text() { return source(); },
    get name() { return 'constant'; },
    set other(value) { this.kept = value; },
  };
  sink(box.text); // finding: injection
  sink(box.name);
  box.other = source();
  sink(box.kept); // finding: injection
}

function factories() {
  const make = (text) => ({ get: () => text, name: 'a' });
  const bad = make(source());
  const good = make('constant');
  sink(bad.get()); // finding: injection
  sink(good.get());
  sink(bad.name);
}

function modulePattern() {
  const store = (() => {
    const kept = {};
    const put = (key, value) => { kept[key] = value; };
    const take = (key) => kept[key];
    return { put, take };
  })();
  store.put('a', source());
  store.put('b', 'constant');
  sink(store.take('a')); // finding: injection
  sink(store.take('b'));
}

function prototypes() {
  function Box(text) {
    this.text = text;
  }
  Box.prototype.get = function () {
    return this.text;
  };
  sink(new Box(source()).text); // finding: injection
  sink(new Box('a').text);
  sink(new Box(source()).get()); // finding: injection
  sink(new Box('a').get());
}

function createdFrom() {
  const base = { show() { return this.text; } };
  const one = Object.create(base);
  one.text = source();
  sink(one.show()); // finding: injection
}

function builders() {
  const query = () => ({
    text: 'select',
    where(condition) { this.text += ' where ' + condition; return this; },
    limit(n) { this.text += ' limit ' + Number(n); return this; },
    build() { return this.text; },
  });
  sink(query().where(source()).limit(3).build()); // finding: injection
  sink(query().where('a').limit(source()).build());
}

function builderOfParts() {
  class Builder {
    parts = [];
    add(part) { this.parts.push(part); return this; }
    toString() { return this.parts.join(' '); }
  }
  sink(new Builder().add('a').add(source()).toString()); // finding: injection
  sink(new Builder().add('a').add('b').toString());
}

function computedKeys() {
  const key = 'bad';
  const one = { [key]: source(), good: 'constant' };
  sink(one.bad); // finding: injection
  sink(one.good);
  sink(one[key]); // finding: injection
  sink(one[unknownKey]); // finding: injection
  const other = { good: 'constant' };
  other[unknownKey] = source();
  sink(other.anything); // finding: injection
}

function deleted() {
  const one = { text: source() };
  delete one.text;
  sink(one.text);
}

function copied() {
  const one = { inner: { text: source() } };
  const shallow = { ...one };
  shallow.inner.text = 'constant';
  sink(one.inner.text);
  const deep = structuredClone({ text: source() });
  sink(deep.text); // finding: injection
  sink(JSON.parse(JSON.stringify({ text: source() })).text); // finding: injection
}

function dispatched(name) {
  const actions = {
    bad: (text) => sink(text), // finding: injection
    good: (text) => text,
  };
  actions[name](source());
}

function membersOfAnInput(options) {
  options.text = source();
  sink(options.text); // finding: injection
  options.text = 'constant';
  sink(options.text);
}

// What is copied keeps its names, through the function that copies it.
function copying(given) {
  return describing({ ...given, size: 1 });
}
function describing(given) {
  return { name: given.name, place: given.place };
}
{
  const made = copying({ name: source(), place: 'constant' });
  sink(made.name); // finding: injection
  sink(made.place);
}
