package dk.rettidig.launcher.bench;

/** The rows of the table: what is aimed for, in the order in which it is promised. */
enum Aim {
  LOG("Log a concern over HTTP", "at 200 a second p50 under 7 ms, p99 under 45 ms"),
  HANDLER("Concern saved to a consumer in another service", "p50 under 10 ms, p99 under 60 ms"),
  EFFECT("– to the event that notification-service's handler saved, at a consumer of that", "–"),
  FLOOR("Bare broker, producer to consumer, 1 KB, same run", "about 1 and 9 ms"),
  WEBHOOK("Concern saved to a webhook's doorstep", "p50 under 30 ms, p99 under 150 ms"),
  SCREEN("Concern saved to a manager's stream", "under 1 s, resumable"),
  KNEE("The knee: highest rate with p99 under 250 ms", "above 400 a second"),
  RATINGS("Ratings saved as whole-group entries, 16 clients", "over 5,000 ratings a second"),
  ROUTING("Escalation routing, decision only", "over 5,000 a second on one core"),
  STREAMS(
      "500 live streams over 50 municipalities, 200 events a second",
      "99 % within 1 s, at most 4 frames a second per stream"),
  PAGE_CHILD("Portal page: a child", "p95 under 150 ms"),
  PAGE_AGENDA("Portal page: an agenda", "p95 under 150 ms"),
  PAGE_QUEUE("Portal page: the intake queue", "p95 under 150 ms"),
  WEIGHT("Portal page, transferred with an empty cache", "under 250 kB"),
  WARM("Everything started, first page: warm", "under 8 s"),
  FIRST("Everything started, first page: first start after the build", "under 30 s"),
  CACHE_MADE("– where the start-up cache has to be made on the way", "–"),
  RESIDENT("Resident memory at the first page", "under 700 MB"),
  LOST("Acknowledged records lost or doubled in any fault test", "0");

  private final String figure;
  private final String aimed;

  Aim(String figure, String aimed) {
    this.figure = figure;
    this.aimed = aimed;
  }

  String row(String measured) {
    return "| %s | %s | %s |".formatted(figure, aimed, measured);
  }
}
