package dk.rettidig.concern.instrument;

/**
 * One thing that makes a model impossible.
 *
 * @param code stable, e.g. {@code level-code-twice}
 * @param pointer the place as a JSON Pointer (RFC 6901), e.g. {@code /levels/2/code}
 * @param danish the reason, for the person who edits the file
 * @param english the same reason
 */
public record Fault(String code, String pointer, String danish, String english) {}
