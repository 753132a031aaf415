package dk.rettidig.notification.stream;

import java.io.IOException;
import java.util.List;

/** Where a stream's frames go. */
public interface Sink {

  /** Events, oldest first; {@code id} is the place behind them. */
  void events(Position id, List<LiveEvent> events) throws IOException;

  /** The reader must begin anew from the figures as they are now. */
  void reset(Position id, Overview overview) throws IOException;

  /** Nothing happened; keeps the connection open and moves the reader's place. */
  void beat(Position id) throws IOException;
}
