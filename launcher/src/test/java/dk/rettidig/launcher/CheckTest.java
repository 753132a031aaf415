package dk.rettidig.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CheckTest {

  @Test
  void performsTheMainJobAndEndsWithItsResult() throws IOException, InterruptedException {
    String classPath = String.join(File.pathSeparator, JavaCommand.classPath());
    List<String> command = JavaCommand.of(List.of(), classPath, Launcher.class, List.of("--check"));
    Process check = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      String said = new String(check.getInputStream().readAllBytes(), UTF_8);

      assertThat(said.strip()).as(said).matches("(?s).*\nmain job: (\\d+) steps, \\1 ok");
      assertThat(check.waitFor()).isZero();
    } finally {
      check.destroyForcibly();
    }
  }
}
