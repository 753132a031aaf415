package dk.rettidig.launcher.bench;

import dk.rettidig.launcher.bench.Trail.Place;
import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.client.Visitors;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** What is measured on a house with everything in it. */
public final class Measuring {

  private static final String AUTHOR = "paedagog";
  private static final int LONGEST_STEP = 15;

  private final Plan plan;
  private final Reach reach;
  private final Visitors visitors;
  private final String kafka;
  private final Doorstep doorstep;

  /**
   * @param kafka for {@code bootstrap.servers}
   * @param doorstep the house's webhook, which is told of raised escalations
   */
  public Measuring(Plan plan, Reach reach, Visitors visitors, String kafka, Doorstep doorstep) {
    this.plan = plan;
    this.reach = reach;
    this.visitors = visitors;
    this.kafka = kafka;
    this.doorstep = doorstep;
  }

  /** Measures one after the other; the pages first, while a child has a usual history. */
  public void fill(Table table) throws InterruptedException {
    if (plan.wants(Figure.PAGES)) {
      table.measure(
          () -> new PortalPages(plan, reach, visitors).measure(),
          Aim.PAGE_CHILD,
          Aim.PAGE_AGENDA,
          Aim.PAGE_QUEUE,
          Aim.WEIGHT);
    }
    if (plan.wantsAny(Figure.CONCERNS, Figure.KNEE)) {
      table.measure(this::warm);
    }
    if (plan.wants(Figure.CONCERNS)) {
      table.measure(this::floor, Aim.FLOOR);
      table.measure(this::concerns, Aim.LOG, Aim.HANDLER, Aim.EFFECT, Aim.WEBHOOK, Aim.SCREEN);
    }
    if (plan.wants(Figure.KNEE)) {
      table.measure(this::knee, Aim.KNEE);
    }
  }

  private Map<Aim, String> warm() throws InterruptedException {
    try (var trail = new Trail(kafka, visitors, doorstep)) {
      var warming = new OpenLoop(plan.rate(), plan.warmUp());
      new ConcernLoad(visitors.as(AUTHOR), trail).run(warming);
    }
    return Map.of();
  }

  private Map<Aim, String> floor() throws InterruptedException, ExecutionException {
    var load = new OpenLoop(plan.rate(), plan.duration());
    return Map.of(
        Aim.FLOOR,
        "%s at %d a second"
            .formatted(new BrokerFloor(kafka, load).measure().summary(), plan.rate()));
  }

  private Map<Aim, String> concerns() throws InterruptedException {
    try (var trail = new Trail(kafka, visitors, doorstep)) {
      var load = new OpenLoop(plan.rate(), plan.duration());
      ConcernLoad.Figures figures = new ConcernLoad(visitors.as(AUTHOR), trail).run(load);
      return Map.of(
          Aim.LOG,
          "%s at %d a second, %d failed"
              .formatted(figures.overHttp().summary(), plan.rate(), figures.failed()),
          Aim.HANDLER,
          figures.to(Place.CONSUMER),
          Aim.EFFECT,
          figures.to(Place.EFFECT),
          Aim.WEBHOOK,
          figures.to(Place.DOORSTEP),
          Aim.SCREEN,
          figures.to(Place.STREAM));
    }
  }

  private Map<Aim, String> knee() throws InterruptedException {
    try (var trail = new Trail(kafka, visitors, doorstep)) {
      var concerns = new ConcernLoad(visitors.as(AUTHOR), trail);
      return Map.of(Aim.KNEE, new Knee(concerns, plan.atMost(LONGEST_STEP)).measure());
    }
  }
}
