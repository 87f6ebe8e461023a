// Calls that return only where their condition holds.

function demanded() {
  const a = source();
  demand(check(a));
  sink(a);
  const b = source();
  demand(!check(b), 'it must be bad');
  sink(b); // finding: injection
  const c = source();
  demand(c === 'x' || c === 'y', 'one of two');
  sink(c);
}

function refused() {
  const a = source();
  refuse(!check(a));
  sink(a);
  const b = source();
  refuse(check(b));
  sink(b); // finding: injection
}

function ofTheResult() {
  const a = source();
  belongs(a, ['x', 'y']);
  sink(a);
  const b = source();
  coincides(b, 'x');
  sink(b);
  const c = source();
  differs(c, 'x');
  sink(c); // finding: injection
}

function onOneWay(isStrict) {
  const a = source();
  if (isStrict) demand(check(a));
  sink(a); // finding: injection
}

function ofAMember() {
  const body = source();
  demand(check(body.a));
  sink(body.a);
  sink(body.b); // finding: injection
}

function neverReturns() {
  const a = source();
  if (!check(a)) demand(false, 'bad');
  sink(a);
}

function neverReturnsFromHere() {
  demand(false);
  sink(source());
}

function isCaught() {
  const a = source();
  try {
    demand(check(a));
    sink(a);
  } catch {
    sink(a); // finding: injection
  }
}

// The program's own.

function ensure(condition, message) {
  if (!condition) throw new Error(message);
}
function ensureAsked(condition) {
  demand(condition);
}
function warnUnless(condition) {
  if (!condition) log('bad');
}
function ensureKnown(condition) {
  if (condition === undefined) throw new Error('unknown');
}

function byTheProgram() {
  const a = source();
  ensure(check(a), 'bad');
  sink(a);
  const b = source();
  ensureAsked(check(b));
  sink(b);
  const c = source();
  warnUnless(check(c));
  sink(c); // finding: injection
  const d = source();
  ensureKnown(check(d));
  sink(d); // finding: injection
  const f = source();
  ensure(check(a), 'bad');
  sink(f); // finding: injection
  const e = source();
  ensure(['x', 'y'].includes(e));
  sink(e);
}
