package dk.rettidig.common.crypto;

import dk.rettidig.common.subject.Subject;

/** The subject's key was destroyed: nothing about the subject can be read or written any more. */
public final class SubjectErased extends RuntimeException {

  private final transient Subject subject;

  SubjectErased(Subject subject) {
    super("the subject was erased");
    this.subject = subject;
  }

  /** Whose key was destroyed. */
  public Subject subject() {
    return subject;
  }
}
