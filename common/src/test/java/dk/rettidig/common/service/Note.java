package dk.rettidig.common.service;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.aggregate.Id;
import dk.rettidig.common.aggregate.Personal;
import dk.rettidig.common.subject.Subject;

/** A text about a child. */
record Note(NoteId id, Subject about, @Personal String text) {

  record NoteId(String value) implements Id {}

  record NoteWritten(String note) implements DomainEvent {}

  static Change<Note> write(String id, String child, String text) {
    return Change.to(new Note(new NoteId(id), new Subject(child), text), new NoteWritten(id));
  }

  Change<Note> rewrite(String newText) {
    return Change.to(new Note(id, about, newText), new NoteWritten(id.value()));
  }
}
