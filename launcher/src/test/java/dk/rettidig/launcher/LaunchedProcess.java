package dk.rettidig.launcher;

import dk.rettidig.launcher.demo.DemoSize;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Part;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The launcher as a process of its own, from the class path of this test. */
public final class LaunchedProcess implements AutoCloseable {

  /** Of the demo in the folder of a part that runs alone. */
  public static final DemoSize DEMO = new DemoSize(20);

  private static final int PATIENCE_SECONDS = 120;

  private final Process process;
  private final List<String> output = new CopyOnWriteArrayList<>();
  private final CountDownLatch awaited = new CountDownLatch(1);

  private LaunchedProcess(Process process, String line) {
    this.process = process;
    Thread.ofPlatform().daemon().name("output").start(() -> read(line));
  }

  /** Starts it and returns when it has printed a line with the words. */
  static LaunchedProcess until(String words, Path data, int portBase, String... more)
      throws IOException, InterruptedException {
    return until(words, data, portBase, Map.of(), more);
  }

  /** One part, which serves when this returns. */
  public static LaunchedProcess only(Part part, Path data, Addresses addresses)
      throws IOException, InterruptedException {
    String serves = addresses.url(part).toString();
    return until(
        serves, data, addresses.base(), "--only", part.label(), "--size", DEMO.children() + "");
  }

  /** With further environment variables. */
  public static LaunchedProcess until(
      String words, Path data, int portBase, Map<String, String> environment, String... more)
      throws IOException, InterruptedException {
    var arguments =
        Stream.concat(
            Stream.of("--data", data.toString(), "--port-base", String.valueOf(portBase)),
            Stream.of(more));
    List<String> command =
        JavaCommand.of(
            List.of(),
            String.join(File.pathSeparator, JavaCommand.classPath()),
            Launcher.class,
            arguments.toList());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    var launched = new LaunchedProcess(process, words);
    if (!launched.awaited.await(PATIENCE_SECONDS, TimeUnit.SECONDS)
        || launched.output.stream().noneMatch(line -> line.contains(words))) {
      launched.close();
      throw new IllegalStateException("the launcher did not say " + words + ": " + launched.output);
    }
    return launched;
  }

  /** The lines that it has written so far. */
  public List<String> output() {
    return List.copyOf(output);
  }

  /** Whether it has not ended. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** As an operating system ends a process that it has no memory for. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  private void read(String line) {
    try (BufferedReader lines = process.inputReader()) {
      for (String next = lines.readLine(); next != null; next = lines.readLine()) {
        output.add(next);
        if (next.contains(line)) {
          awaited.countDown();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      awaited.countDown();
    }
  }
}
