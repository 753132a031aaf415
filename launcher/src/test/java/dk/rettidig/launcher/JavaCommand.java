package dk.rettidig.launcher;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java process as the run script starts one, with temporary files where the tests have theirs.
 */
public final class JavaCommand {

  private JavaCommand() {}

  /**
   * The words of the command.
   *
   * @param options of the Java runtime, before the main class
   * @param arguments after it
   */
  public static List<String> of(
      List<String> options, String classPath, Class<?> main, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=240m",
            "-Xmx512m",
            "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(arguments);
    return List.copyOf(command);
  }

  /** The entries of the test's own class path; the test runner keeps the true one aside. */
  public static List<String> classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
    return List.of(all.split(File.pathSeparator, -1));
  }
}
