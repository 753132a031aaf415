package dk.rettidig.common.readlog;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks an exported log without store and network.
 *
 * <p>{@code java -cp '/app/own/*:/app/lib/*' dk.rettidig.common.readlog.VerifyReadLog LOG [HEADS]}
 * with the class path of any service's image: both are JSON Lines, the heads with segment, sequence
 * and hash. Ends with 0 when the log is whole, 1 when it is not, 2 when it could not be checked.
 */
public final class VerifyReadLog {

  private VerifyReadLog() {}

  /** Prints every finding with its place, then a line that sums up. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out));
  }

  static int run(List<String> arguments, PrintStream out) {
    if (arguments.isEmpty() || arguments.size() > 2) {
      out.println("usage: VerifyReadLog LOG [HEADS]");
      return 2;
    }
    try {
      List<Head> heads = arguments.size() == 1 ? List.of() : heads(Path.of(arguments.getLast()));
      Verdict verdict = verify(Path.of(arguments.getFirst()), heads);
      verdict.findings().forEach(out::println);
      out.printf(
          "%s: %d entries, %d segments, %d known heads, %d findings, %d unconfirmed%n",
          verdict.isWhole() ? "whole" : "NOT WHOLE",
          verdict.entries(),
          verdict.segments(),
          heads.size(),
          verdict.findings().size(),
          verdict.unconfirmed().size());
      return verdict.isWhole() ? 0 : 1;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      out.println("could not be checked: " + e);
      return 2;
    }
  }

  private static List<Head> heads(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).map(EntryForm::readHead).toList();
    }
  }

  private static Verdict verify(Path file, List<Head> heads) throws IOException {
    ReadLogVerification verification = new ReadLogVerification(heads);
    try (Stream<String> lines = Files.lines(file)) {
      int number = 0;
      for (String line : (Iterable<String>) lines::iterator) {
        number++;
        add(verification, line, number);
      }
    }
    return verification.verdict();
  }

  private static void add(ReadLogVerification verification, String line, int number) {
    try {
      verification.add(EntryForm.read(line));
    } catch (IllegalArgumentException e) {
      verification.addUnreadable("line " + number);
    }
  }
}
