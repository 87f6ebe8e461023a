// Destructuring, defaults, rest and spread.

function fromASource() {
  const { name, address: { city }, ...others } = source(); // source: whole
  sink(name); // finding: injection from whole
  sink(city); // finding: injection
  sink(others);
  sink(others.age); // finding: injection
}

function byName() {
  const { bad, good } = { bad: source(), good: 'constant' };
  sink(bad); // finding: injection
  sink(good);
}

function byPosition() {
  const [first, , third, ...rest] = ['a', 'b', source(), 'd', source()];
  sink(first);
  sink(third); // finding: injection
  sink(rest[0]);
  sink(rest[1]); // finding: injection
}

function computed() {
  const key = 'bad';
  const { [key]: text } = { bad: source(), good: 'constant' };
  sink(text); // finding: injection
  const other = 'good';
  const { [other]: safe } = { bad: source(), good: 'constant' };
  sink(safe);
}

function defaults(options) {
  const { text = source() } = options;
  sink(text); // finding: injection
  const { other = 'constant' } = source();
  sink(other); // finding: injection
  const { third = 'constant' } = {};
  sink(third);
}

function restWithoutTheBad() {
  const { bad, ...good } = { bad: source(), a: 'constant' };
  sink(good.a);
  sink(good.bad);
  sink(bad); // finding: injection
}

function restOfParameters() {
  function last(first, ...others) {
    sink(first);
    sink(others[1]); // finding: injection
    sink(others[0]);
  }
  last('a', 'b', source());
}

function spreadArguments() {
  const two = (a, b) => {
    sink(a);
    sink(b); // finding: injection
  };
  two(...['a', source()]);
  const list = ['constant'];
  list.push(source());
  two(...list);
}

function spreadOfUnknownLength(list) {
  const all = [];
  for (const one of list) all.push(source());
  sinkAll(...all); // finding: injection
  sinkAll('a', 'b');
  sinkAll('a', source()); // finding: injection
}

function spreadList() {
  const bad = [source()];
  const list = ['a', ...bad, 'b'];
  sink(list[0]);
  sink(list[1]); // finding: injection
  sink(list[2]);
}

function spreadObject() {
  const bad = { text: source(), name: 'a' };
  const copy = { ...bad };
  sink(copy.text); // finding: injection
  sink(copy.name);
  const overwritten = { ...bad, text: 'constant' };
  sink(overwritten.text);
  const underwritten = { text: 'constant', ...bad };
  sink(underwritten.text); // finding: injection
}

function parameters() {
  const take = ({ text, name = 'a' }, [first, second] = []) => {
    sink(text); // finding: injection
    sink(name);
    sink(first);
    sink(second); // finding: injection
  };
  take({ text: source() }, ['a', source()]);
}

function inAssignments() {
  let text, name;
  ({ text, name } = { text: source(), name: 'constant' });
  sink(text); // finding: injection
  sink(name);
  const target = {};
  [target.a, target.b] = ['constant', source()];
  sink(target.a);
  sink(target.b); // finding: injection
}

function defaultOfAnEarlierParameter() {
  const take = (a, b = a) => sink(b); // finding: injection
  take(source());
}
