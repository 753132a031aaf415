package dk.rettidig.portal.service;

/** A service refused the request and said why. */
public class ProblemAnswer extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  ProblemAnswer(String service, Problem problem) {
    super(service + "-service refused: " + problem.status() + " " + problem.code());
    this.problem = problem;
  }

  /** Why. */
  public Problem problem() {
    return problem;
  }
}
