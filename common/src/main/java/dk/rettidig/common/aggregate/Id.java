package dk.rettidig.common.aggregate;

/**
 * The id of an aggregate or of a part of one; implemented by records with this single component.
 */
public interface Id {

  /**
   * The id as text: random, made by the client or by its owner, never derived from personal data.
   */
  String value();
}
