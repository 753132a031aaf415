package dk.rettidig.launcher.demo;

/**
 * A concern that was entered through the ordinary use cases.
 *
 * @param child its number in the municipality
 * @param level from 1 to 5
 */
record RecentConcern(String id, DemoPerson author, int child, int level) {

  private static final int ASKS_FOR_FORUM = 3;

  boolean asksForForum() {
    return level >= ASKS_FOR_FORUM;
  }
}
