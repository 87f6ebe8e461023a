// Arrays and collections: by element where the index or key is known.
import java.util.*;

class Containers {
  void arrays() {
    String[] row = { "a", source() };
    sink(row[0]);
    sink(row[1]); // finding: injection
    row[1] = "b";
    sink(row[1]);
    String[] made = new String[2];
    made[0] = source();
    sink(made[0]); // finding: injection
    sink(made[1]);
    String[][] nested = { { "a" }, { source() } };
    sink(nested[1][0]); // finding: injection
    sink(nested[0][0]);
  }

  void lists(int index) {
    List<String> list = new ArrayList<>();
    list.add("a");
    list.add(source());
    sink(list.get(0));
    sink(list.get(1)); // finding: injection
    sink(list.get(index)); // finding: injection
    list.remove(1);
    sink(list.get(0));
    list.set(0, source());
    sink(list.get(0)); // finding: injection
    list.clear();
    sink(list.toString());
    Deque<String> stack = new ArrayDeque<>();
    stack.push(source());
    stack.push("a");
    sink(stack.pop());
    sink(stack.pop()); // finding: injection
    Iterator<String> iterator = List.of(source()).iterator();
    while (iterator.hasNext()) sink(iterator.next()); // finding: injection
  }

  void maps(String key) {
    Map<String, String> map = new HashMap<>();
    map.put("a", source());
    map.put("b", "b");
    sink(map.get("a")); // finding: injection
    sink(map.get("b"));
    sink(map.get(key)); // finding: injection
    sink(map.getOrDefault("c", source())); // finding: injection
    map.put("a", "c");
    sink(map.get("a"));
    Map<String, String> other = Map.of("a", source(), "b", "b");
    for (Map.Entry<String, String> entry : other.entrySet()) {
      sink(entry.getValue()); // finding: injection
      sink(entry.getKey());
    }
    other.forEach((name, value) -> sink(name)); // spurious: injection
    for (String value : other.values()) sink(value); // finding: injection
  }
}
