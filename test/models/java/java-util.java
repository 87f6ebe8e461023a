import jakarta.servlet.http.HttpServletRequest;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.*;
import java.util.stream.*;

class Collected {
    void lists(HttpServletRequest request, Runtime runtime) throws Exception {
        String sent = request.getParameter("x");
        List<String> list = new ArrayList<>();
        list.add("ls");
        list.add(sent);
        runtime.exec(list.get(0));
        runtime.exec(list.get(1)); // finding: command-injection
        list.add(0, "ps");
        runtime.exec(list.get(1));
        runtime.exec(list.get(2)); // finding: command-injection
        list.remove(2);
        for (String one : list) runtime.exec(one);
        list.set(0, sent);
        runtime.exec(list.getFirst()); // finding: command-injection
        runtime.exec(list.subList(1, 2).get(0));
        list.clear();
        list.addAll(List.of("ls", sent));
        runtime.exec(list.iterator().next() + list.listIterator().previous() + list.reversed() + list.getLast()); // finding: command-injection
        runtime.exec(list.toArray(new String[0])[0]); // finding: command-injection
        Collections.addAll(list, sent);
        Collections.reverse(list);
        if (Arrays.asList("ls", "ps").contains(sent)) runtime.exec(sent);
        if (List.of("ls", "ps").indexOf(sent) >= 0) runtime.exec(sent);
        List<String> one = Collections.singletonList(sent);
        runtime.exec(one.get(0) + Collections.singleton(sent).iterator().next()); // finding: command-injection
        runtime.exec("" + Collections.emptyList() + Collections.emptySet());
        runtime.exec(Arrays.toString(new String[] { sent }) + Arrays.deepToString(new String[] { sent })); // finding: command-injection
        runtime.exec(Arrays.copyOf(sent.split(","), 2)[0] + Arrays.copyOfRange(sent.split(","), 0, 1)[0]); // finding: command-injection
        String[] filled = new String[2];
        Arrays.fill(filled, sent);
        runtime.exec(filled[1]); // finding: command-injection
        System.arraycopy(filled, 0, new String[1], 0, 1);
        runtime.exec(List.copyOf(one).get(0) + Set.of(sent).iterator().next()); // finding: command-injection
        runtime.exec(Collections.unmodifiableList(one).get(0) + Collections.synchronizedList(one).get(0)); // finding: command-injection
        runtime.exec(Collections.list(request.getParameterNames()).get(0)); // finding: command-injection
        Collections.unmodifiableSet(Set.of()); Collections.unmodifiableMap(Map.of()); Collections.unmodifiableCollection(one); Collections.synchronizedMap(Map.of()); Collections.enumeration(one);
        list.clone(); list.parallelStream().sequential().parallel().unordered().onClose(null); list.removeIf(String::isEmpty);
    }

    void queues(HttpServletRequest request, Runtime runtime) throws Exception {
        String sent = request.getParameter("x");
        Deque<String> queue = new ArrayDeque<>();
        queue.offer("ls");
        queue.addLast(sent);
        runtime.exec(queue.poll());
        runtime.exec(queue.remove()); // finding: command-injection
        queue.push(sent);
        queue.addFirst("ls");
        runtime.exec(queue.pop());
        runtime.exec(queue.pollFirst()); // finding: command-injection
        queue.offerFirst(sent);
        queue.offerLast("ls");
        runtime.exec(queue.removeLast());
        runtime.exec(queue.peekFirst() + queue.peekLast() + queue.element() + queue.removeFirst() + queue.pollLast() + queue.descendingIterator()); // finding: command-injection
        BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
        waiting.put(sent);
        runtime.exec(waiting.take()); // finding: command-injection
        Queue<String> others = new PriorityQueue<>(new LinkedList<>(new ConcurrentLinkedQueue<>(new ArrayBlockingQueue<>(new LinkedBlockingDeque<>(new CopyOnWriteArrayList<>())))));
        Vector<String> vector = new Stack<>();
        vector.addElement(sent);
        runtime.exec(vector.elementAt(0) + vector.firstElement() + vector.lastElement() + vector.elements().nextElement()); // finding: command-injection
        runtime.exec(new TreeSet<>(vector).first() + new HashSet<>(vector).iterator() + new LinkedHashSet<>(vector).last() + vector.elements().asIterator()); // finding: command-injection
    }

    void dictionaries(HttpServletRequest request, Runtime runtime) throws Exception {
        String sent = request.getParameter("x");
        Map<String, String> map = new HashMap<>();
        map.put("safe", "ls");
        map.put("sent", sent);
        runtime.exec(map.get("safe"));
        runtime.exec(map.get("sent")); // finding: command-injection
        runtime.exec(map.getOrDefault("none", "ls"));
        map.remove("sent");
        runtime.exec(map.get("sent") + map.keys() + map.navigableKeySet());
        map.putIfAbsent("other", sent);
        map.putAll(Map.of("more", sent));
        runtime.exec(map.get("more")); // finding: command-injection
        for (Map.Entry<String, String> entry : map.entrySet()) runtime.exec(entry.getKey());
        for (Map.Entry<String, String> entry : map.entrySet()) runtime.exec(entry.getValue()); // finding: command-injection
        for (String key : map.keySet()) runtime.exec(key);
        for (String value : map.values()) runtime.exec(value); // finding: command-injection
        map.computeIfAbsent("computed", key -> sent);
        runtime.exec(map.get("computed")); // finding: command-injection
        map.computeIfPresent("safe", (key, value) -> value + sent);
        map.compute("safe", (key, value) -> value);
        map.merge("safe", sent, (a, b) -> a + b);
        runtime.exec(map.get("safe")); // finding: command-injection
        runtime.exec(Map.entry("a", sent).getValue() + new AbstractMap.SimpleEntry<>("a", sent).getValue()); // finding: command-injection
        new AbstractMap.SimpleImmutableEntry<>("a", "b").setValue(sent);
        if (Map.of("ls", 1).containsKey(sent)) runtime.exec("ls");
        Properties properties = new Properties();
        properties.setProperty("name", sent);
        runtime.exec(properties.getProperty("name")); // finding: command-injection
        runtime.exec(properties.getProperty("none", "ls") + properties.stringPropertyNames());
        Map<String, String> others = new LinkedHashMap<>(new TreeMap<>(new Hashtable<>(new WeakHashMap<>(new IdentityHashMap<>(new EnumMap<>(new ConcurrentHashMap<>()))))));
        runtime.exec(Collections.singletonMap("a", sent).get("a")); // finding: command-injection
    }

    void streams(HttpServletRequest request, Runtime runtime) throws Exception {
        String sent = request.getParameter("x");
        List<String> list = List.of(sent);
        runtime.exec(list.stream().map(one -> one.trim()).collect(Collectors.joining(" "))); // finding: command-injection
        runtime.exec(list.stream().map(String::trim).toList().get(0)); // finding: command-injection
        runtime.exec(list.stream().map(one -> "ls").toList().get(0));
        runtime.exec(list.stream().filter(one -> one.equals("ls")).findFirst().get());
        runtime.exec(list.stream().filter(one -> one.length() > 2).findAny().orElse("ls")); // finding: command-injection
        runtime.exec(list.stream().flatMap(one -> Stream.of(one, "ls")).sorted().distinct().limit(2).skip(1).reduce("", (a, b) -> a + b)); // finding: command-injection
        runtime.exec(list.stream().takeWhile(one -> true).dropWhile(one -> false).peek(one -> { }).iterator().next()); // finding: command-injection
        runtime.exec("" + list.stream().mapToInt(Integer::parseInt).boxed().mapToObj(one -> one).toList());
        runtime.exec("" + list.stream().mapToLong(Long::parseLong) + list.stream().mapToDouble(Double::parseDouble));
        list.forEach(one -> exec(runtime, one));
        list.stream().forEachOrdered(one -> exec(runtime, one));
        if (list.stream().allMatch(one -> one.equals("ls"))) exec(runtime, list.get(0));
        if (list.stream().anyMatch(one -> one.equals("ls")) || list.stream().noneMatch(one -> one.equals("ls"))) exec(runtime, list.get(0));
        runtime.exec(Stream.concat(list.stream(), Stream.of("ls")).toList().get(0)); // finding: command-injection
        runtime.exec(Stream.generate(() -> sent).findFirst().get()); // finding: command-injection
        runtime.exec(Stream.iterate(sent, one -> one + "a").findFirst().get()); // finding: command-injection
        runtime.exec(Arrays.stream(sent.split(",")).toList().get(0)); // finding: command-injection
        runtime.exec(StreamSupport.stream(list.spliterator(), false).findFirst().get()); // finding: command-injection
    }

    private void exec(Runtime runtime, String command) {
        try {
            runtime.exec(command); // finding: command-injection
        } catch (java.io.IOException error) {
            throw new IllegalStateException(error);
        }
    }

    void holders(HttpServletRequest request, Runtime runtime, ExecutorService executor) throws Exception {
        String sent = request.getParameter("x");
        runtime.exec(Optional.of(sent).map(one -> one + "a").get()); // finding: command-injection
        runtime.exec(Optional.ofNullable(sent).flatMap(one -> Optional.of(one)).filter(one -> true).orElseThrow()); // finding: command-injection
        runtime.exec(Optional.<String>empty().or(() -> null).orElseGet(() -> sent)); // finding: command-injection
        Optional.of(sent).ifPresent(one -> exec(runtime, one));
        Optional.of(sent).ifPresentOrElse(one -> exec(runtime, one), () -> { });
        runtime.exec(CompletableFuture.supplyAsync(() -> sent).thenApply(one -> one + "a").get()); // finding: command-injection
        CompletableFuture.completedFuture(sent).thenAccept(one -> exec(runtime, one)).join();
        CompletableFuture.completedFuture(sent).thenCompose(one -> CompletableFuture.completedFuture(one)).thenAcceptAsync(one -> exec(runtime, one));
        CompletableFuture.completedFuture(sent).thenApplyAsync(one -> one).handle((one, error) -> one).whenComplete((one, error) -> exec(runtime, one));
        CompletableFuture.runAsync(() -> exec(runtime, sent));
        Future<String> future = executor.submit(() -> sent);
        runtime.exec(future.get()); // finding: command-injection
        executor.execute(() -> exec(runtime, sent));
        executor.schedule(() -> exec(runtime, sent), 1);
        executor.invokeAll(List.of());
        FutureTask<String> task = new FutureTask<>(() -> sent);
        runtime.exec(task.get()); // finding: command-injection
        AtomicReference<String> held = new AtomicReference<>("ls");
        runtime.exec(held.get());
        held.set(sent);
        runtime.exec(held.getPlain()); // finding: command-injection
        held.lazySet("ls");
        held.getAndSet("ps");
        ThreadLocal<String> local = new ThreadLocal<>();
        local.set(sent);
        runtime.exec(local.get()); // finding: command-injection
    }

    void functions(HttpServletRequest request, Runtime runtime) throws Exception {
        String sent = request.getParameter("x");
        Function<String, String> twice = text -> text + text;
        Function<String, String> composed = twice.andThen(String::trim).compose(text -> text);
        runtime.exec(twice.apply(sent)); // finding: command-injection
        Predicate<String> isShort = text -> text.length() < 3;
        isShort.negate().and(isShort);
        Comparator.comparing(String::length).thenComparing(text -> text);
        Supplier<String> supplier = () -> sent;
        runtime.exec(supplier.get()); // finding: command-injection
    }
}

class Guava {
    void guava(HttpServletRequest request, Runtime runtime) throws Exception {
        String sent = request.getParameter("x");
        List<String> list = com.google.common.collect.Lists.newArrayList("ls", sent);
        runtime.exec(list.get(0));
        runtime.exec(list.get(1)); // finding: command-injection
        runtime.exec(com.google.common.collect.ImmutableList.of("ls", sent).get(1)); // finding: command-injection
        Map<String, String> map = com.google.common.collect.Maps.newHashMap();
        map.put("a", sent);
        runtime.exec(map.get("a")); // finding: command-injection
        runtime.exec(map.get("b"));
        runtime.exec(com.google.common.collect.ImmutableMap.of("a", sent).get("a")); // finding: command-injection
        Queue<String> queue = com.google.common.collect.Queues.newArrayDeque();
        queue.add(sent);
        runtime.exec(queue.poll()); // finding: command-injection
        Object others = List.of(com.google.common.collect.Lists.newLinkedList(), com.google.common.collect.Sets.newHashSet(), com.google.common.collect.Sets.newLinkedHashSet(),
            com.google.common.collect.Maps.newLinkedHashMap(), com.google.common.collect.ImmutableSet.of());
        Map<String, String> replaced = new HashMap<>();
        replaced.put("a", "ls");
        replaced.replace("a", sent);
        runtime.exec(replaced.get("a")); // finding: command-injection
    }
}

class Loaded {
    void load(java.io.InputStream stream) throws Exception {
        new Properties().load(stream);
    }
}
