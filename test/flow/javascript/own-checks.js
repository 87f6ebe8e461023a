// Functions of the file that check or clean.

function isValid(text) {
  return check(text);
}
function isShort(text) {
  return text.length < 10;
}
function isListed(text) {
  return ['a', 'b'].includes(text);
}
function isWord(text) {
  return /^\w+$/.test(text);
}
function isEither(text) {
  if (text === 'a') return true;
  if (text === 'b') return true;
  return false;
}
function isLoose(text) {
  if (check(text)) return true;
  return text !== 'a';
}
function isStrict(text) {
  if (!check(text)) return false;
  return text.length > 3;
}
function assertValid(text) {
  if (!check(text)) throw new Error('bad');
}
function assertNothing(text) {
  if (!check(text)) log('bad');
}
function requireValid(text) {
  if (!check(text)) throw new Error('bad');
  return text;
}
function validOr(text, fallback) {
  return check(text) ? text : fallback;
}
function toNumber(text) {
  const n = parseInt(text, 10);
  if (isNaN(n)) throw new Error('no number');
  return n;
}
function escape(text) {
  return clean(text);
}
function perhapsEscape(text, flag) {
  if (flag) return clean(text);
  return text;
}
function column(name) {
  switch (name) {
    case 'price': return 'price';
    case 'date': return 'created_at';
    default: return 'name';
  }
}

function truthyWhenSafe() {
  const text = source();
  if (isValid(text)) sink(text);
  if (!isValid(text)) sink(text); // finding: injection
  if (isShort(text)) sink(text); // finding: injection
  if (isListed(text)) sink(text);
  if (isWord(text)) sink(text);
  if (isEither(text)) sink(text);
  if (isLoose(text)) sink(text); // finding: injection
  if (isStrict(text)) sink(text);
}

function guarded() {
  const text = source();
  if (!isValid(text)) return;
  sink(text);
}

function oneOfTwo() {
  const a = source();
  const b = source();
  if (!isValid(a)) return;
  sink(a);
  sink(b); // finding: injection
}

function memberOnly() {
  const body = source();
  if (!isValid(body.a)) return;
  sink(body.a);
  sink(body.b); // finding: injection
}

function throwing() {
  const text = source();
  assertValid(text);
  sink(text);
  const other = source();
  assertNothing(other);
  sink(other); // finding: injection
}

function throwingForAMember() {
  const body = source();
  assertValid(body.a);
  sink(body.a);
  sink(body.b); // finding: injection
}

function returning() {
  sink(requireValid(source()));
  sink(validOr(source(), 'constant'));
  sink(validOr('a', source())); // finding: injection
  sink(toNumber(source()));
  sink(escape(source()));
  sink(perhapsEscape(source(), unknownThing)); // finding: injection
  sink(perhapsEscape(source(), true));
  sink(column(source()));
}

function asAnArrow() {
  const isOk = (text) => typeof text === 'number' || check(text);
  const text = source();
  if (!isOk(text)) return;
  sink(text);
}

function asAMethod() {
  class Rules {
    constructor(names) { this.names = names; }
    has(text) { return check(text); }
  }
  const rules = new Rules([]);
  const text = source();
  if (!rules.has(text)) return;
  sink(text);
}

function checksOfAField(user) {
  const validate = ({ name, age }) => {
    if (!check(name)) throw new Error('name');
  };
  const body = source();
  validate(body);
  sink(body.name);
  sink(body.age); // finding: injection
}

async function awaited() {
  const isOk = async (text) => check(text);
  const text = source();
  if (!(await isOk(text))) return;
  sink(text);
}

function problems() {
  const problemsOf = (text) => {
    if (!check(text)) return 'bad';
    return null;
  };
  const text = source();
  const problem = problemsOf(text);
  if (problem) return;
  sink(text);
}
