// Methods that the language itself calls.
class Named {
  constructor(name) {
    this.name = name;
  }

  toString() {
    return this.name;
  }
}

class Renamed extends Named {}

class Fixed {
  constructor(name) {
    this.name = name;
  }

  toString() {
    return 'fixed';
  }
}

function asText() {
  sink(`of ${new Named(source())}`); // finding: injection
  sink(`of ${new Named('constant')}`);
  sink('of ' + new Renamed(source())); // finding: injection
  sink(`of ${new Fixed(source())}`);
  sink(String(new Named(source()))); // finding: injection
  sink(String(new Fixed(source())));
}
asText();
