package dk.rettidig.concern.instrument;

/** The question on what must happen next, asked where the instrument records progression. */
public record Progression(Text question, SourceMark mark) {}
