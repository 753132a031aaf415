package dk.rettidig.common.store;

import dk.rettidig.common.store.Letter.LetterId;
import java.util.Map;

/** Letters as tests of other packages need them: written and edited by id, one event each. */
public final class LetterBook {

  private final AggregateStore<Letter> letters;

  LetterBook(AggregateStore<Letter> letters) {
    this.letters = letters;
  }

  /** Returns when the letter and its first event are acknowledged. */
  public void write(String id) {
    letters.create(KernelFixture.IN_NORDSUND, Map.of("id", id), Letter.write(id, "tekst"));
  }

  /** Returns when the edit and its event are acknowledged. */
  public void edit(String id) {
    letters.changeLatest(
        KernelFixture.IN_NORDSUND, new LetterId(id), letter -> letter.edit("rettet"));
  }

  /** The same from the version that was seen; asked again after it was saved, it does nothing. */
  public void edit(String id, long version) {
    letters.change(
        KernelFixture.IN_NORDSUND,
        new LetterId(id),
        version,
        Map.of("id", id),
        letter -> letter.edit("rettet"));
  }

  /** How often a letter that is there was edited. */
  public int edits(String id) {
    return letters.get(KernelFixture.NORDSUND, new LetterId(id)).state().edits();
  }
}
