package dk.rettidig.common.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** The same work by several hands at the same time. */
public final class AtOnce {

  private AtOnce() {}

  /** The results of all; the first failure is thrown. */
  public static <T> List<T> run(int hands, Callable<T> work)
      throws InterruptedException, ExecutionException {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var results = new ArrayList<T>();
      for (var future : executor.invokeAll(Collections.nCopies(hands, work))) {
        results.add(future.get());
      }
      return results;
    }
  }
}
