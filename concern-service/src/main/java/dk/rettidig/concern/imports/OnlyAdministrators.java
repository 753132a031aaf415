package dk.rettidig.concern.imports;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Somebody else than an administrator tried to import. */
public final class OnlyAdministrators extends Refusal {

  static final String CODE = "import:only-administrators";

  private OnlyAdministrators() {
    super(Kind.FORBIDDEN, CODE);
  }

  /**
   * Lets administrators pass.
   *
   * @throws OnlyAdministrators for everybody else
   */
  public static void require(Actor actor) {
    if (!actor.has(Role.ADMIN)) {
      throw new OnlyAdministrators();
    }
  }
}
