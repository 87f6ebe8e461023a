// What is wrong in itself, and settings that a library keeps.
import toy;
import toy.Guard;
import toy.Settings;

class Uses {
  private static final Settings SHARED = new Settings();
  private static final Settings OLD = new Settings();
  private final Settings own;

  static {
    SHARED.set("tls.modern", true);
  }

  Uses() {
    own = new Settings();
    own.set("tls.modern", true);
  }

  void direct() {
    digest("md5"); // finding: wrong-use
    digest("sha256");
    new Settings().start(); // finding: wrong-use
    SHARED.start();
    OLD.start(); // finding: wrong-use
    own.start();
  }

  void set(boolean isModern, Settings given) {
    Settings settings = new Settings();
    settings.set("tls.modern", isModern);
    settings.start();
    given.start();
    Settings modern = new Settings();
    modernize(modern);
    modern.start();
    Settings unseen = new Settings();
    Hardening.of(unseen);
    unseen.start();
    Settings one = null;
    if (isModern) one = new Settings();
    else one = made();
    one.start(); // finding: wrong-use
  }

  private void modernize(Settings settings) {
    settings.set("tls.modern", true);
  }

  private Settings made() {
    return new Settings();
  }
}

// Methods that stand for those of a library.
class Open implements Guard {
  @Override
  public void check(Object given) { // finding: wrong-use
  }

  public boolean allows(String name) { return true; } // finding: wrong-use

  public boolean admits(String name) {
    if (name == null) return false;
    return true;
  }
}

class Told implements Guard {
  public void check(Object given) { // finding: wrong-use
    log("nothing is checked of " + given);
  }

  public boolean allows(String name) { throw new IllegalStateException(); }

  public boolean admits(String name) { // finding: wrong-use
    if (name == null) return true;
    return true;
  }
}

class Closed implements Guard {
  public void check(Object given) {
    if (given == null) throw new IllegalArgumentException();
  }

  public boolean allows(String name) { return name.isEmpty(); }
}

class Handing extends Guard {
  private final Guard other;

  public void check(Object given) { other.check(given); }

  public boolean allows(String name) { return other.allows(name); }
}

class Above extends Guard {
  public void check(Object given) { super.check(given); }
}

class NoGuard {
  public void check(Object given) { }
  public boolean allows(String name) { return true; }

  void make() {
    Guard guard = new Guard() {
      public void check(Object given) { } // finding: wrong-use
      public boolean allows(String name) { return name != null; }
    };
    toy.ask(name -> true); // finding: wrong-use
    toy.ask(name -> { return true; }); // finding: wrong-use
    toy.ask(name -> guard.allows(name));
    toy.ask(guard);
  }
}
