package dk.rettidig.launcher.demo;

import dk.rettidig.launcher.demo.DemoChild.Guardian;
import dk.rettidig.launcher.demo.DemoPerson.Assignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A municipality as the files that concern-service imports (RFC 4180, semicolons). */
record ImportFiles(DemoMunicipality municipality) {

  String units() {
    return file(
        "unit;kind;controller;name;district;district_name",
        municipality.units().stream()
            .map(unit ->
                row(
                    unit.id(),
                    unit.kind(),
                    "MUNICIPAL",
                    unit.name(),
                    unit.district().id(),
                    unit.district().name())));
  }

  String groups() {
    return file(
        "group;unit;name",
        municipality.units().stream()
            .flatMap(unit ->
                unit.groups().stream().map(group -> row(group.id(), unit.id(), group.name()))));
  }

  /** The staff, then the parents. */
  String people() {
    Stream<String> staff =
        municipality.people().stream()
            .map(one -> row(one.id(), one.name(), one.title(), one.phone(), one.mail()));
    Stream<String> parents =
        municipality.children().stream()
            .flatMap(child -> child.guardians().stream())
            .distinct()
            .map(one -> row(one.id(), one.name(), "", "", ""));
    return file("person;name;title;phone;mail", Stream.concat(staff, parents));
  }

  /**
   * Who works where.
   *
   * @param from the first day of all of them
   */
  String assignments(LocalDate from) {
    return file(
        "assignment;person;role;unit;group;from",
        municipality.people().stream()
            .flatMap(one -> one.assignments().stream().map(post -> assignment(one, post, from))));
  }

  /** Some of the children, in this order: later ones name earlier ones as siblings. */
  static String children(List<DemoChild> some) {
    return file(
        "cpr;name;birth_date;unit;group;guardians;siblings",
        some.stream()
            .map(child ->
                row(
                    child.cpr(),
                    child.name(),
                    child.born().toString(),
                    child.unit(),
                    child.group(),
                    child.guardians().stream().map(Guardian::id).collect(Collectors.joining(" ")),
                    String.join(" ", child.siblings()))));
  }

  /** Pupils' absence. */
  static String absence(List<AbsentDay> days) {
    return file(
        "cpr;date;category",
        days.stream().map(day -> row(day.cpr(), day.date().toString(), day.category())));
  }

  private static String assignment(DemoPerson person, Assignment post, LocalDate from) {
    return row(
        post.id(), person.id(), person.role().name(), post.unit(), post.group(), from.toString());
  }

  private static String file(String header, Stream<String> rows) {
    return Stream.concat(Stream.of(header), rows).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String row(@Nullable String... fields) {
    return Stream.of(fields)
        .map(field -> Objects.requireNonNullElse(field, ""))
        .map(field -> field.contains(";") || field.contains("\"") ? quoted(field) : field)
        .collect(Collectors.joining(";"));
  }

  private static String quoted(String field) {
    return "\"" + field.replace("\"", "\"\"") + "\"";
  }
}
