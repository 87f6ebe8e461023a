// What decorators make of classes and methods.
function versioned(target: any) {
  target.version = source();
  return target;
}
@versioned
class Page {}
sink(Page.version); // finding: injection

function loud(target: any) {
  return class extends target {
    say(text: string) {
      sink(text); // finding: injection
    }
  };
}
@loud
class Quiet {
  say(text: string) {}
}
new Quiet().say(source());

function logged(method: any, context: unknown) {
  return function (...all: string[]) {
    sink(all[0]); // finding: injection
    return method.apply(this, all);
  };
}
class Desk {
  @logged
  take(text: string) {}
}
new Desk().take(source());
