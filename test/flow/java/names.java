// Classes that the file does not import: those of its package, and, where there is none, the one that a library has.
package shop;

import other.Client;

class Names {
  void ask(Client imported) {
    Settings settings = new Settings();
    settings.start(); // finding: wrong-use
    imported.query(source());
    new Listener() {
      @Override
      public void heard(Request request) { sink(request.query); }
    };
  }

  void typed(Schema schema, toy.Client client) {
    client.query(source()); // finding: injection
  }
}
