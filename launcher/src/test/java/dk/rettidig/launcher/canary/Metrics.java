package dk.rettidig.launcher.canary;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.jspecify.annotations.Nullable;

/** What a process measures, read from inside it: no metrics can be read over HTTP. */
final class Metrics {

  private Metrics() {}

  /** The names of all managed objects, and every meter with its tags. */
  @SuppressWarnings("BanJNDI") // the address is that of a process that this test has started
  static String of(long pid) throws IOException, JMException, AttachNotSupportedException {
    VirtualMachine machine = VirtualMachine.attach(String.valueOf(pid));
    try (var connector =
        JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
      MBeanServerConnection server = connector.getMBeanServerConnection();
      var text = new StringBuilder();
      for (ObjectName name : server.queryNames(null, null)) {
        text.append(name).append('\n');
        if ("Endpoint".equals(name.getKeyProperty("type"))) {
          text.append(meters(server, name)).append('\n');
        }
      }
      return text.toString();
    } finally {
      machine.detach();
    }
  }

  private static String meters(MBeanServerConnection server, ObjectName endpoint)
      throws IOException, JMException {
    var text = new StringBuilder();
    var all = (Map<?, ?>) call(server, endpoint, "listNames");
    for (Object name : (Iterable<?>) required(all == null ? null : all.get("names"))) {
      text.append(call(server, endpoint, "metric", name, null)).append('\n');
    }
    return text.toString();
  }

  private static Object required(@Nullable Object value) {
    if (value == null) {
      throw new IllegalStateException("the endpoint names no meters");
    }
    return value;
  }

  private static @Nullable Object call(
      MBeanServerConnection server,
      ObjectName endpoint,
      String operation,
      @Nullable Object... arguments)
      throws IOException, JMException {
    String[] signature =
        Stream.of(String.class.getName(), List.class.getName())
            .limit(arguments.length)
            .toArray(String[]::new);
    try {
      return server.invoke(endpoint, operation, arguments, signature);
    } catch (JMException e) {
      throw new IllegalStateException(
          operation
              + " of "
              + Arrays.stream(server.getMBeanInfo(endpoint).getOperations())
                  .map(Object::toString)
                  .collect(Collectors.joining(", ")),
          e);
    }
  }
}
