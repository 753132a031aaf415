package dk.rettidig.embedded.store;

/** Takes every write command before it is carried out. */
interface CommandLog {

  /** Keeps nothing: for a store that lives as long as its process. */
  CommandLog NONE = command -> {};

  /**
   * Keeps the command; on return it survives the end of the process.
   *
   * @throws JournalNotWritable when it could not be kept; then it must not be carried out
   */
  void append(WriteCommand command);
}
