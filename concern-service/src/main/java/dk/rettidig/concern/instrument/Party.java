package dk.rettidig.concern.instrument;

/** Somebody that an action guide names; local titles for them are the municipality's own. */
public enum Party {
  AUTHOR(true),
  BATON_HOLDER(true),
  UNIT_LEADER(true),
  RESOURCE_PERSON(true),
  HEALTH_VISITOR(true),
  ADVISER(true),
  FORUM_CHAIR(true),
  INTAKE(true),
  FORUM(false),
  POLICE(false),
  GUARDIANS(false),
  CHILD(false);

  private final boolean acts;

  Party(boolean acts) {
    this.acts = acts;
  }

  /** Whether a step can be this party's to do; family, police and a meeting are only involved. */
  public boolean acts() {
    return acts;
  }

  /** Whether the party belongs to the family, who are not told first on suspicion of abuse. */
  public boolean family() {
    return this == GUARDIANS || this == CHILD;
  }
}
