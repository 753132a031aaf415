package dk.rettidig.notification.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.municipality.Municipality;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AttemptTimeTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration BETWEEN = Duration.ofMillis(20);

  private static Courier courier(Supplier<Outcome> way) {
    return new Courier() {
      @Override
      public Channel channel() {
        return Channel.MAIL;
      }

      @Override
      public Outcome carry(Parcel parcel) {
        return way.get();
      }
    };
  }

  private static Courier.Parcel parcel() {
    var recipient = new Recipient("post", "Post", new Recipient.Mailbox("a@b"), Set.of());
    var matter =
        new Matter("notification.sent.v1", "n-1", null, null, "school", false, Instant.EPOCH);
    var id = new DeliveryId(CorrespondenceId.of("n-1", "post", null), 1);
    return new Courier.Parcel(new Municipality("901"), id, recipient, null, matter);
  }

  @Test
  void aServerThatSendsAByteNowAndThenIsCutOff() throws IOException {
    var isCutOff = new AtomicBoolean();
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> trickle(server, isCutOff));
      Courier reader = courier(() -> readWithATimeLimitForEachByte(server.getLocalPort()));

      Outcome outcome = new AttemptTime(Duration.ofMillis(300)).carry(reader, parcel());

      assertThat(outcome).isEqualTo(new Outcome.Failed("TIMEOUT"));
      await().untilTrue(isCutOff);
    }
  }

  @Test
  void whatACourierSaysInTimeIsTheOutcome() {
    Outcome refused = new Outcome.Refused("HTTP_410");
    assertThat(new AttemptTime(LONG).carry(courier(() -> refused), parcel())).isSameAs(refused);
  }

  @Test
  void aCourierThatFailsUnexpectedlyHasFailed() {
    Courier broken =
        courier(() -> {
          throw new IllegalStateException();
        });
    assertThat(new AttemptTime(LONG).carry(broken, parcel()))
        .isEqualTo(new Outcome.Failed("UNEXPECTED"));
  }

  private static void trickle(ServerSocket server, AtomicBoolean isCutOff) {
    try (Socket caller = server.accept()) {
      while (true) {
        caller.getOutputStream().write("2".getBytes(US_ASCII));
        caller.getOutputStream().flush();
        LockSupport.parkNanos(BETWEEN.toNanos());
      }
    } catch (IOException closed) {
      isCutOff.set(true);
    }
  }

  private static Outcome readWithATimeLimitForEachByte(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout((int) LONG.toMillis());
      while (socket.getInputStream().read() != '\n') {
        // the line goes on
      }
      return new Outcome.Delivered();
    } catch (SocketException cutOff) {
      return new Outcome.Failed("CONNECTION_CUT");
    } catch (IOException other) {
      throw new UncheckedIOException(other);
    }
  }
}
