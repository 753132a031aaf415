package dk.rettidig.notification.intake.web;

import dk.rettidig.notification.intake.IntakeQueue;
import dk.rettidig.notification.municipalities.Municipalities;
import java.time.Instant;
import java.util.List;

/**
 * What waits at the desk.
 *
 * @param waiting the least time left first
 * @param unreadable how many more there are that cannot be read, whomever they concern
 * @param delayed how many matters have news that has not left, so that mails and systems elsewhere
 *     wait for it
 */
record QueueView(List<QueueRow> waiting, int unreadable, long delayed) {

  static QueueView of(
      IntakeQueue.Queue queue, String here, Municipalities municipalities, Instant now) {
    List<QueueRow> rows =
        queue.waiting().stream().map(one -> QueueRow.of(one, here, municipalities, now)).toList();
    return new QueueView(rows, queue.unreadable(), queue.delayed());
  }
}
