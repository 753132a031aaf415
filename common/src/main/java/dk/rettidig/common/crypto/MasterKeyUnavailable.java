package dk.rettidig.common.crypto;

/** The file of a master key is missing or unfit; the message names it and says what to do. */
public final class MasterKeyUnavailable extends RuntimeException {

  /** Has no cause on purpose: a parser's message may quote the file. */
  MasterKeyUnavailable(String message) {
    super(message);
  }
}
