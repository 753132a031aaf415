package dk.rettidig.launcher.start;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The beans of an application, by name.
 *
 * <p>As a program, it starts an application by its own main method, prints its beans, and ends.
 */
final class Beans {

  static final String BEAN = "BEAN ";

  private Beans() {}

  /**
   * Starts, prints, ends.
   *
   * @param arguments the application's class, then its own arguments
   */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    String[] own = Arrays.copyOfRange(arguments, 1, arguments.length);
    Method main = Class.forName(arguments[0]).getDeclaredMethod("main", String[].class);
    main.setAccessible(true);
    SpringApplication.withHook(_ -> new Printing(System.out), () -> call(main, own));
    System.exit(0);
  }

  private static void call(Method main, String[] arguments) {
    try {
      main.invoke(null, (Object) arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("the application did not start", e);
    }
  }

  /** The type of each bean. */
  static Map<String, String> of(ConfigurableApplicationContext context) {
    Map<String, String> beans = new TreeMap<>();
    for (String name : context.getBeanDefinitionNames()) {
      Class<?> type = context.getType(name);
      beans.put(name, type == null ? "" : plain(type.getName()));
    }
    return beans;
  }

  /** Numbers that the runtime gives to lambdas and proxies differ in every process. */
  private static String plain(String type) {
    return type.replaceFirst("\\$\\$Lambda.*", "\\$\\$Lambda")
        .replaceFirst(".*\\$Proxy\\d+", "\\$Proxy");
  }

  private record Printing(PrintStream out) implements SpringApplicationRunListener {

    @Override
    public void ready(ConfigurableApplicationContext context, @Nullable Duration timeTaken) {
      of(context).forEach((name, type) -> out.println(BEAN + name + " " + type));
    }
  }
}
