package dk.rettidig.common.aggregate;

/** Something that happened to an aggregate, named in the past tense. */
public interface DomainEvent {}
