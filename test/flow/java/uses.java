// What is wrong in itself, and settings that a library keeps.
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
