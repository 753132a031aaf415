package dk.rettidig.launcher.faults;

import dk.rettidig.launcher.LaunchedProcess;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Parts that run as processes of their own on one data folder. */
final class SeparateParts implements AutoCloseable {

  private final Map<Part, LaunchedProcess> running = new ConcurrentHashMap<>();
  private final Map<Part, List<LaunchedProcess>> ever = new ConcurrentHashMap<>();
  private final Path data;
  private final Addresses addresses;

  SeparateParts(Path data, Addresses addresses) {
    this.data = data;
    this.addresses = addresses;
  }

  Addresses addresses() {
    return addresses;
  }

  /** Starts them all at once; each serves when this returns. */
  void start(List<Part> parts) {
    CompletableFuture.allOf(parts.stream().map(this::starting).toArray(CompletableFuture[]::new))
        .join();
  }

  /** Starts it beside all else, on a thread of its own: two cores share a single common one. */
  CompletableFuture<Void> starting(Part part) {
    return CompletableFuture.runAsync(() -> start(part), Thread::startVirtualThread);
  }

  private void start(Part part) {
    try {
      LaunchedProcess process = LaunchedProcess.only(part, data, addresses);
      running.put(part, process);
      ever.computeIfAbsent(part, _ -> new CopyOnWriteArrayList<>()).add(process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + part.label() + " started", e);
    }
  }

  /** kill -9. */
  void kill(Part part) {
    LaunchedProcess process = running.remove(part);
    if (process == null || !process.isAlive()) {
      throw new IllegalStateException(part.label() + " had ended before it was killed");
    }
    process.kill();
  }

  /** All that a part has said, before its kills too. */
  List<String> said(Part part) {
    return ever.getOrDefault(part, List.of()).stream()
        .flatMap(process -> process.output().stream())
        .toList();
  }

  /** Whether none has ended by itself. */
  boolean allRun() {
    return running.values().stream().allMatch(LaunchedProcess::isAlive);
  }

  @Override
  public void close() {
    running.values().forEach(LaunchedProcess::close);
  }
}
