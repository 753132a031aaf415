package dk.rettidig.embedded.store;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** A write command could not be kept, e.g. because the disk is full, and was not carried out. */
final class JournalNotWritable extends MongoServerError {

  private static final int OUT_OF_DISK_SPACE = 14031;

  JournalNotWritable(String reason, Throwable cause) {
    super(OUT_OF_DISK_SPACE, "OutOfDiskSpace", "the journal cannot be written: " + reason, cause);
  }
}
