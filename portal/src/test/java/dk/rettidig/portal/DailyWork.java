package dk.rettidig.portal;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A child with a concern, on services that answer from memory; all tests of it share one portal.
 */
interface DailyWork {

  /** A concern on c1, formatted with its version and what was seen. */
  String CONCERN =
      """
      {'id':'k1','version':%d,'child':'c1','unit':'u1','author':'person-1',
       'raisedAt':'2026-11-20T09:15:00Z','editableUntil':'2026-11-21T09:15:00Z',
       'account':{'observed':'%s','protective':[],'risk':[]},
       'asksForForum':false,'mayEdit':true,'maySteer':true,'mayOpenLog':true,'bases':[],'history':[]}
      """;

  /** A notification on c1, formatted with its stage and further steps. */
  String NOTIFICATION =
      """
      {'id':'n1','stage':'%s','mine':true,'child':'c1','urgency':'ACUTE',
       'subject':{'name':'Oliver Holm','unborn':false},'observed':'Han gemte sig.',
       'cannotKnow':[],'comments':[],'duty':{'phone':'70 12 34 56'},
       'steps':{'startedAt':'2026-11-21T07:55:00Z','sentAt':'2026-11-21T08:00:00Z',
                'receivedAt':'2026-11-21T08:00:00Z'%s}}
      """;

  /** A notification as the desk sees it: its stage, its steps, and where it was sent on. */
  String AT_DESK =
      """
      {'id':'n1','stage':'%s','origin':'SCREEN','urgency':'ORDINARY',
       'notifier':{'kind':'PROFESSIONAL','person':'p-3'},
       'subject':{'name':'Emil Brandt','unborn':false},'observed':'Han ville ikke hjem.',
       'sentAt':'2026-11-20T09:15:00Z','arrivedAt':'2026-11-20T09:15:00Z','steps':%s,
       'comments':[],'clocks':[],'forwardings':[%s],'earlier':[],'siblings':[],'onSiblings':[],
       'sameIncident':[],'investigationOwed':false,'investigationRequired':false,'hidesParentSteps':false,
       'tellable':['NEITHER'],'addressedTo':'901','addressedToName':'Nordsund',
       'cannotKnow':[],'version':1}
      """;

  ServicesThatAnswer SERVICES = new ServicesThatAnswer();

  /** One notification at the desk, and what else its page asks for. */
  static void atDesk(String stage, String steps, String forwardings) {
    SERVICES.answer(
        "notification GET /v1/intake/notifications/n1",
        AT_DESK.formatted(stage, steps, forwardings));
    SERVICES.answer(
        "notification GET /v1/intake/roster",
        "{'phone':'70 11 22 33','onDuty':[],'shifts':[],'version':0}");
    SERVICES.answer(
        "notification GET /v1/intake/municipalities",
        "[{'code':'461','name':'Odense'},{'code':'902','name':'Sydhavn'}]");
    SERVICES.answer("concern POST /v1/people/names", "[]");
    SERVICES.answer("concern POST /v1/children/names", "[]");
    SERVICES.answer("concern GET /v1/units", "[]");
  }

  @DynamicPropertySource
  static void services(DynamicPropertyRegistry registry) {
    SERVICES.tell(registry);
  }

  @BeforeEach
  default void aChildWithAConcern() {
    SERVICES.forget();
    String line = "{'id':'c1','name':'Oliver Holm','unit':'u1','group':'g','groupName':'Blå stue'}";
    SERVICES.answer("concern GET /v1/children", "[" + line + "]");
    SERVICES.answer(
        "concern GET /v1/children/c1",
        "{'child':%s,'basis':'INTERNAL','actingElsewhere':false,'guardians':[],'siblings':[]}"
            .formatted(line));
    SERVICES.answer("concern POST /v1/children/names", "[{'id':'c1','name':'Oliver Holm'}]");
    SERVICES.answer("concern GET /v1/concerns/k1", CONCERN.formatted(3, "Han gemte sig."));
    SERVICES.answer(
        "concern POST /v1/concerns", 201, "{'id':'made-here','version':0,'child':'c1'}");
  }
}
