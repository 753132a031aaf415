package dk.rettidig.concern.testing;

import static dk.rettidig.common.testing.TestTokens.person;
import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/**
 * One school with two groups, its people and three children, in a municipality; every id is new, so
 * that tests do not meet.
 *
 * <p>Ida and Emil are siblings in group a, Noah is in group b. Bodil is Ida's mother and works in
 * group b.
 */
public final class SmallMunicipality {

  private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

  public final String code;
  public final String tag = UUID.randomUUID().toString().substring(0, 8);
  public final String unit = "skole-" + tag;
  public final String otherUnit = "nabo-" + tag;
  public final String groupA = "a-" + tag;
  public final String groupB = "b-" + tag;
  public final String ida;
  public final String emil;
  public final String noah;
  public final String idasNumber = cpr();
  private final Calls calls;

  public SmallMunicipality(Calls calls, String code) {
    this.calls = calls;
    this.code = code;
    takeOrganisation();
    List<String> ids = takeChildren();
    this.ida = ids.get(0);
    this.emil = ids.get(1);
    this.noah = ids.get(2);
  }

  /** The files of the organisation; the same whenever they are asked for. */
  public Map<String, Object> files() {
    return object(
        "units",
        """
        unit;kind;controller;name;district;district_name
        %s;SCHOOL;MUNICIPAL;Åskolen;nord;Nord
        %s;SCHOOL;FREE_SCHOOL;Naboskolen;nord;Nord
        """
            .formatted(unit, otherUnit),
        "groups",
        """
        group;unit;name
        %s;%s;1.a
        %s;%s;1.b
        """
            .formatted(groupA, unit, groupB, unit),
        "people",
        people(),
        "assignments",
        assignments());
  }

  private String people() {
    var text = new StringBuilder("person,name,title,phone,mail\n");
    for (String who :
        List.of(
            "lærer",
            "kollega",
            "leder",
            "vikar",
            "rådgiver",
            "psykolog",
            "modtager",
            "chef",
            "nabolærer",
            "naboleder",
            "bodil")) {
      text.append(id(who))
          .append(",Person ")
          .append(who)
          .append(",Titel,70101010,")
          .append(id(who))
          .append("@example.test\n");
    }
    return text.toString();
  }

  private String assignments() {
    return """
    assignment;person;role;unit;group;from;to;substitute_for
    1-%1$s;%2$s;PROFESSIONAL;%13$s;%15$s;2020-08-01;;
    2-%1$s;%3$s;PROFESSIONAL;%13$s;%16$s;2020-08-01;;
    3-%1$s;%4$s;UNIT_LEADER;%13$s;;2020-08-01;;
    4-%1$s;%5$s;UNIT_LEADER;%13$s;;2020-08-01;;%4$s
    5-%1$s;%6$s;ADVISER;%13$s;;2020-08-01;;
    6-%1$s;%7$s;SPECIALIST;%13$s;;2020-08-01;;
    7-%1$s;%8$s;INTAKE;%13$s;;2020-08-01;;
    8-%1$s;%9$s;MANAGER;%13$s;;2020-08-01;;
    9-%1$s;%10$s;PROFESSIONAL;%14$s;;2020-08-01;;
    10-%1$s;%11$s;UNIT_LEADER;%14$s;;2020-08-01;;
    11-%1$s;%12$s;PROFESSIONAL;%13$s;;2020-08-01;;
    """
        .formatted(
            tag,
            id("lærer"),
            id("kollega"),
            id("leder"),
            id("vikar"),
            id("rådgiver"),
            id("psykolog"),
            id("modtager"),
            id("chef"),
            id("nabolærer"),
            id("naboleder"),
            id("bodil"),
            unit,
            otherUnit,
            groupA,
            groupB);
  }

  /** The file of children; other numbers in each municipality of the tests. */
  private List<String> takeChildren() {
    String emils = cpr();
    String file =
        """
        cpr;name;birth_date;address;unit;group;guardians;siblings
        %1$s;Ida Åkjær %7$s;2018-03-05;Engvej 1;%4$s;%5$s;%8$s;%2$s
        %2$s;Emil Åkjær %7$s;2018-03-05;Engvej 1;%4$s;%5$s;;
        %3$s;Noah Dam %7$s;2018-03-05;;%4$s;%6$s;;
        """
            .formatted(idasNumber, emils, cpr(), unit, groupA, groupB, tag, id("bodil"));
    return take(file);
  }

  private List<String> take(String file) {
    Calls.Answer answer = calls.post(admin(), "/imports/children", object("children", file));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.body().at("/files/0/refused")).as(answer.text()).isEmpty();
    List<String> ids = new ArrayList<>();
    for (JsonNode line : answer.body().at("/files/0/records")) {
      ids.add(line.get("id").asString());
    }
    return ids;
  }

  /** Ida changes to the neighbouring school; what is known of her here stays. */
  public void moveIda() {
    assertThat(
            take(
                """
                cpr;name;birth_date;unit;guardians
                %s;Ida Åkjær %s;2018-03-05;%s;%s
                """
                    .formatted(idasNumber, tag, otherUnit, id("bodil"))))
        .containsExactly(ida);
  }

  /**
   * Ida is described anew by a file that has only some columns.
   *
   * @param columns the first of them her number, the second her name, the third her birth date
   * @param more the cells after those three, each behind its semicolon
   */
  public void describeIda(String columns, String name, String more) {
    take("%s\n%s;%s;2018-03-05%s\n".formatted(columns, idasNumber, name, more));
  }

  /** Ida's mother leads the school, too. */
  public void letBodilLead() {
    letLead("bodil", 12);
  }

  /** The leader of the other school leads this one, too. */
  public void letNeighbourLead() {
    letLead("naboleder", 13);
  }

  private void letLead(String who, int assignment) {
    String file =
        """
        assignment;person;role;unit;from
        %d-%s;%s;UNIT_LEADER;%s;2020-08-01
        """
            .formatted(assignment, tag, id(who), unit);
    assertThat(
            calls
                .post(admin(), "/imports/organisation", object("assignments", file))
                .body()
                .at("/files/0/refused"))
        .isEmpty();
  }

  private void takeOrganisation() {
    Calls.Answer answer = calls.post(admin(), "/imports/organisation", files());
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    for (JsonNode file : answer.body().get("files")) {
      assertThat(file.get("refused")).as(answer.text()).isEmpty();
    }
  }

  /** A number for somebody born on 5 March 2018 whose day is raised by 60. */
  public static String cpr() {
    return "650318-" + NUMBERS.getAndIncrement();
  }

  /** The id of somebody of this school. */
  public String id(String who) {
    return who.replace("æ", "ae").replace("å", "aa") + "-" + tag;
  }

  public String admin() {
    return person("admin-" + tag, code, Role.ADMIN);
  }

  public String teacher() {
    return person(id("lærer"), code, Role.PROFESSIONAL);
  }

  public String colleague() {
    return person(id("kollega"), code, Role.PROFESSIONAL);
  }

  public String leader() {
    return person(id("leder"), code, Role.UNIT_LEADER);
  }

  public String standInLeader() {
    return person(id("vikar"), code, Role.UNIT_LEADER);
  }

  public String adviser() {
    return person(id("rådgiver"), code, Role.ADVISER);
  }

  public String psychologist() {
    return person(id("psykolog"), code, Role.SPECIALIST);
  }

  public String intake() {
    return person(id("modtager"), code, Role.INTAKE);
  }

  public String manager() {
    return person(id("chef"), code, Role.MANAGER);
  }

  public String neighbourTeacher() {
    return person(id("nabolærer"), code, Role.PROFESSIONAL);
  }

  public String neighbourLeader() {
    return person(id("naboleder"), code, Role.UNIT_LEADER);
  }

  /** Ida's mother, who works for the whole school. */
  public String bodil() {
    return person(id("bodil"), code, Role.PROFESSIONAL);
  }

  /** Records a concern and answers its id. */
  public String concern(String who, String child, Object... more) {
    String id = UUID.randomUUID().toString();
    var body = object("id", id, "child", child, "observed", "Kom uden madpakke.");
    body.putAll(object(more));
    Calls.Answer answer = calls.post(who, "/concerns", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return id;
  }

  /** A consent that lets advisers see a concern. */
  public String consent(String who, String concern) {
    String basis = UUID.randomUUID().toString();
    Calls.Answer answer = calls.post(who, "/concerns/" + concern + "/bases", consentBody(basis));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return basis;
  }

  /** What a consent looks like. */
  public static Map<String, Object> consentBody(String basis) {
    return object(
        "id",
        basis,
        "kind",
        "CONSENT",
        "receivers",
        List.of("ADVISER"),
        "consent",
        object("givenBy", "Mor", "scope", "Trivsel i skolen"));
  }
}
