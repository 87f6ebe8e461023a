// Threads, executors and futures.
import java.util.concurrent.*;

class Async {
  static void put(String text) { sink(text); } // finding: injection

  void futures(ExecutorService executor) throws Exception {
    sink(CompletableFuture.supplyAsync(() -> source()).get()); // finding: injection
    CompletableFuture.completedFuture(source()).thenApply(text -> text + "a").thenAccept(text -> sink(text)); // finding: injection
    sink(CompletableFuture.supplyAsync(() -> "a").thenCombine(CompletableFuture.completedFuture("b"), (a, b) -> a + b).get());
    Future<String> future = executor.submit(() -> source());
    sink(future.get()); // finding: injection
    String sent = source();
    executor.execute(() -> sink(sent)); // finding: injection
    new Thread(() -> sink(sent)).start(); // finding: injection
    Task task = new Task(sent);
    task.start();
    executor.execute(new Job(sent));
  }
}

class Task extends Thread {
  private final String text;
  Task(String text) { this.text = text; }
  @Override
  public void run() { Async.put(text); }
  String text() { return text; }
}

class Job implements Runnable {
  private final String text;
  Job(String text) { this.text = text; }
  public void run() { Async.put(text); }
}
