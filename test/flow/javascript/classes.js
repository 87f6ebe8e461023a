// Fields, constructors, inheritance, accessors, statics.

function fields() {
  class Box {
    safe = 'constant';
    bad = source();
    show() {
      sink(this.safe);
      sink(this.bad); // finding: injection
    }
  }
  new Box().show();
}

function fieldsOfWhatNobodyMakes() {
  return class {
    safe = sink('constant');
    bad = sink(source()); // finding: injection
  };
}

function constructed() {
  class Box {
    constructor(text) {
      this.text = text;
    }
    get() {
      return this.text;
    }
  }
  const bad = new Box(source());
  const good = new Box('constant');
  sink(bad.text); // finding: injection
  sink(good.text);
  sink(bad.get()); // finding: injection
  sink(good.get());
}

function changed() {
  class Box {
    text = 'constant';
    set(text) {
      this.text = text;
      return this;
    }
    reset() {
      this.text = 'constant';
    }
  }
  const box = new Box();
  sink(box.text);
  box.set(source());
  sink(box.text); // finding: injection
  box.reset();
  sink(box.text);
  sink(new Box().set(source()).text); // finding: injection
  sink(new Box().set('a').text);
  const direct = new Box();
  direct.text = source();
  sink(direct.text); // finding: injection
}

function hidden() {
  class Box {
    #text;
    constructor(text) {
      this.#text = text;
    }
    #get() {
      return this.#text;
    }
    show() {
      return this.#get();
    }
  }
  sink(new Box(source()).show()); // finding: injection
  sink(new Box('constant').show());
}

function accessors() {
  class Box {
    constructor(text) {
      this.kept = text;
    }
    get text() {
      return this.kept;
    }
    set text(text) {
      this.kept = text + '!';
    }
  }
  sink(new Box(source()).text); // finding: injection
  sink(new Box('a').text);
  const box = new Box('a');
  box.text = source();
  sink(box.kept); // finding: injection
}

function inherited() {
  class Base {
    constructor(text) {
      this.text = text;
    }
    get() {
      return this.text;
    }
    describe() {
      return 'base ' + this.name();
    }
    name() {
      return 'constant';
    }
  }
  class Plain extends Base {}
  class Named extends Base {
    constructor(text, other) {
      super(text);
      this.other = other;
    }
    name() {
      return this.other;
    }
  }
  sink(new Plain(source()).get()); // finding: injection
  sink(new Plain('a').get());
  sink(new Plain('a').describe());
  sink(new Named(source(), 'b').get()); // finding: injection
  sink(new Named('a', source()).get());
  sink(new Named('a', source()).describe()); // finding: injection
  sink(new Named(source(), 'b').describe());
}

function overridden() {
  class Base {
    get() {
      return source();
    }
  }
  class Safe extends Base {
    get() {
      return 'constant';
    }
  }
  class Calling extends Base {
    get() {
      return 'a ' + super.get();
    }
  }
  sink(new Safe().get());
  sink(new Calling().get()); // finding: injection
}

function statics() {
  class Store {
    static last = 'constant';
    static create(text) {
      const store = new Store();
      store.text = text;
      return store;
    }
    static bad() {
      return source();
    }
  }
  sink(Store.last);
  sink(Store.bad()); // finding: injection
  sink(Store.create(source()).text); // finding: injection
  sink(Store.create('a').text);
  Store.last = source();
  sink(Store.last); // finding: injection
}

function arrowField() {
  class Box {
    text = source();
    show = () => {
      sink(this.text); // finding: injection
    };
  }
  const { show } = new Box();
  show();
}

function laterMethod() {
  class Service {
    constructor(read) {
      this.read = read;
    }
    run() {
      sink(this.read()); // finding: injection
    }
  }
  new Service(() => source()).run();
}

function perhapsEither(flag) {
  class Bad { get() { return source(); } }
  class Good { get() { return 'constant'; } }
  const one = flag ? new Bad() : new Good();
  sink(one.get()); // finding: injection
  sink(new Good().get());
}

function composed() {
  class Inner { constructor(text) { this.text = text; } }
  class Outer { constructor(text) { this.inner = new Inner(text); } get() { return this.inner.text; } }
  sink(new Outer(source()).get()); // finding: injection
  sink(new Outer('a').get());
  sink(new Outer(source()).inner.text); // finding: injection
}

class NeverMade {
  constructor(list) {
    this.list = list;
    this.kept = 'constant';
  }
  fill() {
    this.kept = source();
  }
  show() {
    sink(this.kept); // finding: injection
  }
  self() {
    const text = source();
    sink(text); // finding: injection
  }
}

function expression() {
  const Box = class {
    constructor(text) { this.text = text; }
  };
  sink(new Box(source()).text); // finding: injection
}

function mixedIn() {
  const Loud = (Base) => class extends Base {
    shout() { return this.text + '!'; }
  };
  class Plain { constructor(text) { this.text = text; } }
  const LoudPlain = Loud(Plain);
  sink(new LoudPlain(source()).shout()); // finding: injection
  sink(new LoudPlain('a').shout());
}

// Static members that nobody calls are looked at, too.
export class Unused {
  static text = 'fixed';
  static run() {
    sink(source()); // finding: injection
    sink(this.text);
  }
  static get value() {
    return sink(source()); // finding: injection
  }
}

// What extends a library's class is made as that one is.
class Order extends toy.Record {}
class Return extends Order {}
class Named extends toy.Record {
  constructor(name) {
    super();
    this.name = name;
  }
}
class Passing extends toy.Record {
  constructor(name) {
    super(name); // finding: injection
  }
}

function made() {
  new Order(source()); // finding: injection
  new Return(source()); // finding: injection
  new Order('a');
  new Named(source());
  new Passing(source());
}
