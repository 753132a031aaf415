package dk.rettidig.concern.scale;

/** A municipality's own scale of three numbered levels, as a model file. */
final class OwnScale {

  private OwnScale() {}

  static String text(String id, String version) {
    return """
    format: 1
    kind: instrument
    id: %s
    version: "%s"
    title: {da: Egen skala}
    publisher: Nordsund Kommune
    status: skeleton
    unknown: [{da: Skalaen er ikke færdig.}]
    sources: [{title: Eget forslag, read: "2026-11", mark: own}]
    overall: chosen
    levels:
      - {code: "1", ordinal: 1, shape: circle, attention: none, mark: own}
      - {code: "2", ordinal: 2, shape: square, attention: local, mark: own}
      - {code: "3", ordinal: 3, shape: octagon, attention: immediate, mark: own}
    dimensions: [{code: child, mark: own, da: Barnet}]
    ageBands: []
    settings: {required: false, choices: []}
    indicators:
      - {code: calm, dimension: child, levels: ["1"], kind: protective, mark: own, da: Rolig}
    factors: []
    guide:
      version: "1.0"
      levels:
        - level: "2"
          steps: []
        - level: "3"
          steps:
            - {code: talk, who: unit-leader, deadline: 10 working-days, mark: own, da: Tal sammen.}
      onSuspicion: []
    """
        .formatted(id, version);
  }
}
