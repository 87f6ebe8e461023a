// try, catch, finally and throw.

function caught() {
  let text = 'constant';
  try {
    text = source();
    risky();
    text = 'constant';
  } catch {
    sink(text); // finding: injection
  }
  sink(text); // finding: injection
}

function inTheBody() {
  try {
    sink(source()); // finding: injection
  } catch (error) {
    sink(error.message);
  }
}

function thrownData() {
  try {
    throw source(); // source: thrown
  } catch (error) {
    sink(error); // finding: injection from thrown
  }
}

function thrownInAnError() {
  try {
    throw new Error('no such table: ' + source());
  } catch (error) {
    sink(error.message); // finding: injection
  }
}

function thrownByACall() {
  function fail(text) {
    throw text;
  }
  try {
    fail(source());
  } catch (error) {
    sink(error); // finding: injection
  }
}

function finallyRuns() {
  let text = source();
  try {
    risky();
  } finally {
    text = 'constant';
  }
  sink(text);
}

function finallySees() {
  let text = 'constant';
  try {
    text = source();
  } finally {
    sink(text); // finding: injection
  }
}

function finallyAfterReturn() {
  let text = 'constant';
  try {
    text = source();
    return;
  } finally {
    sink(text); // finding: injection
  }
}

function fallback() {
  let text;
  try {
    text = source();
  } catch {
    text = 'fallback';
  }
  sink(text); // finding: injection
}

function leftInTheHandler() {
  let text = source();
  try {
    text = 'constant';
  } catch {
    return;
  }
  sink(text);
}

function nested() {
  let text = 'constant';
  try {
    try {
      text = source();
      throw new Error();
    } finally {
      other();
    }
  } catch {
    sink(text); // finding: injection
  }
}

function returnedFromTry() {
  function read() {
    try {
      return source();
    } catch {
      return 'fallback';
    }
  }
  sink(read()); // finding: injection
}

function rethrown() {
  try {
    try {
      throw source();
    } catch (inner) {
      throw inner;
    }
  } catch (outer) {
    sink(outer); // finding: injection
  }
}

function throwing(text) {
  if (text.length > 2) throw new Error(text);
  return 'constant';
}
function thrownByACall() {
  try {
    throwing(source());
  } catch (error) {
    sink(error.message); // finding: injection
  }
  try {
    throwing('constant');
  } catch (error) {
    sink(error.message);
  }
}
async function failing(text) {
  throw text;
}
async function awaited() {
  try {
    await failing(source());
  } catch (error) {
    sink(error); // finding: injection
  }
  failing(source()).catch((error) => sink(error)); // finding: injection
  Promise.reject(source()).catch((error) => sink(error)); // finding: injection
  new Promise((resolve, reject) => reject(source())).then(() => 1, (error) => sink(error)); // finding: injection
  new Promise((resolve, reject) => reject(source())).then((value) => sink(value));
}
