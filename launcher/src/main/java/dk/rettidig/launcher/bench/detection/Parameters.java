package dk.rettidig.launcher.bench.detection;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The numbers from which a cohort is made, each with its source.
 *
 * @param name of the file they come from
 * @param values by name; most have one number
 */
record Parameters(String name, Map<String, double[]> values) {

  static final String BASELINE = "baseline";
  private static final String INCLUDE = "include";
  private static final String SOURCE = ".source";

  /** Copies the values. */
  Parameters {
    values = Map.copyOf(values);
  }

  /**
   * Reads a set that comes along, or a file.
   *
   * @throws IllegalArgumentException with a sentence, for a file that is not there, a value without
   *     a source, or a name that the generator does not know
   */
  static Parameters read(String nameOrFile) {
    try {
      Properties read = properties(nameOrFile);
      Map<String, double[]> values = new TreeMap<>();
      String included = read.getProperty(INCLUDE);
      if (included != null) {
        values.putAll(read(included).values);
      } else if (!nameOrFile.equals(BASELINE)) {
        throw new IllegalArgumentException("%s includes no other set.".formatted(nameOrFile));
      }
      for (String key : read.stringPropertyNames()) {
        if (!key.equals(INCLUDE) && !key.endsWith(SOURCE)) {
          check(nameOrFile, key, read, values);
          values.put(key, parsed(nameOrFile, key, read.getProperty(key)));
        }
      }
      return new Parameters(nameOrFile, values);
    } catch (IOException e) {
      throw new IllegalArgumentException("%s cannot be read.".formatted(nameOrFile), e);
    }
  }

  private static void check(
      String file, String key, Properties read, Map<String, double[]> included) {
    if (read.getProperty(key + SOURCE, "").isBlank()) {
      throw new IllegalArgumentException("%s: %s has no source.".formatted(file, key));
    }
    if (!file.equals(BASELINE) && !included.containsKey(key)) {
      throw new IllegalArgumentException("%s: %s is not known.".formatted(file, key));
    }
  }

  private static Properties properties(String nameOrFile) throws IOException {
    var properties = new Properties();
    try (Reader reader = new InputStreamReader(open(nameOrFile), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static InputStream open(String nameOrFile) throws IOException {
    InputStream own =
        Parameters.class.getResourceAsStream("/detection/%s.properties".formatted(nameOrFile));
    return own == null ? Files.newInputStream(Path.of(nameOrFile)) : own;
  }

  private static double[] parsed(String file, String key, String value) {
    try {
      return Arrays.stream(value.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("%s: %s is no number.".formatted(file, key), e);
    }
  }

  /** The same but for one value. */
  Parameters with(String key, double value) {
    Map<String, double[]> changed = new TreeMap<>(values);
    changed.put(key, new double[] {value});
    return new Parameters(name, changed);
  }

  double number(String key) {
    return numbers(key)[0];
  }

  int whole(String key) {
    return (int) Math.round(number(key));
  }

  double[] numbers(String key) {
    double[] value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("%s: %s is missing.".formatted(name, key));
    }
    return value;
  }
}
