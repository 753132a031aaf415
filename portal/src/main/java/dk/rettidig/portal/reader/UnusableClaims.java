package dk.rettidig.portal.reader;

/** The identity provider let somebody in without saying who, where or in which role. */
public class UnusableClaims extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableClaims(String claim) {
    super("the token has no usable claim " + claim);
  }

  UnusableClaims(String claim, Throwable cause) {
    super("the token has no usable claim " + claim, cause);
  }
}
