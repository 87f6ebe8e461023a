// What holds after branches that may or may not have run.

function eitherBranch(flag) {
  let text = 'constant';
  if (flag) text = source(); // source: branch
  sink(text); // finding: injection from branch
}

function bothBranches(flag) {
  let text;
  if (flag) {
    text = source();
  } else {
    text = 'constant';
    sink(text);
  }
  sink(text); // finding: injection
}

function overwrittenInBoth(flag) {
  let text = source();
  if (flag) text = 'a';
  else text = 'b';
  sink(text);
}

function overwrittenInOne(flag) {
  let text = source();
  if (flag) text = 'a';
  sink(text); // finding: injection
}

function otherBranch(flag) {
  let text = 'constant';
  if (flag) {
    text = source();
    return;
  }
  sink(text);
}

function elseIf(kind) {
  let text = 'none';
  if (kind === 1) text = 'one';
  else if (kind === 2) text = source();
  else text = 'many';
  sink(text); // finding: injection
}

function ternary(flag) {
  sink(flag ? source() : 'constant'); // finding: injection
  sink(flag ? 'a' : 'b');
  const text = flag ? 'a' : flag ? 'b' : source();
  sink(text); // finding: injection
}

function logical(given) {
  sink(given || source()); // finding: injection
  sink(given && source()); // finding: injection
  sink(given ?? source()); // finding: injection
  sink(source() || 'constant'); // finding: injection
  sink(source() && 'constant');
}

function shortCircuit(flag) {
  let text = 'constant';
  flag && (text = source());
  sink(text); // finding: injection
}

function switched(kind) {
  let text = 'none';
  switch (kind) {
    case 1:
      text = 'one';
      break;
    case 2:
      text = source();
      break;
    default:
      text = 'many';
  }
  sink(text); // finding: injection
}

function fallingThrough(kind) {
  let text = 'none';
  switch (kind) {
    case 1:
      text = source();
    case 2:
      sink(text); // finding: injection
      text = 'two';
    case 3:
      sink(text);
      break;
    case 4:
      sink(text);
  }
  sink(text);
}

function overwrittenInEveryCase(kind) {
  let text = source();
  switch (kind) {
    case 1: text = 'one'; break;
    case 2: text = 'two'; break;
    default: text = 'many';
  }
  sink(text);
}

function overwrittenInSomeCases(kind) {
  let text = source();
  switch (kind) {
    case 1: text = 'one'; break;
    case 2: text = 'two'; break;
  }
  sink(text); // finding: injection
}

function returnedFromACase(kind) {
  let text = source();
  switch (kind) {
    case 1: return;
    default: text = 'rest';
  }
  sink(text);
}

function labelled(flag) {
  let text = 'constant';
  block: {
    if (flag) break block;
    text = source();
  }
  sink(text); // finding: injection
}

function leftEarly(flag) {
  let text = source();
  block: {
    text = 'constant';
    if (flag) break block;
    text = 'other';
  }
  sink(text);
}

function afterReturn() {
  return 'constant';
  sink(source());
}

function afterThrow() {
  throw new Error('never');
  sink(source());
}
