package dk.rettidig.portal.notification;

import dk.rettidig.portal.service.Share;
import dk.rettidig.portal.service.concern.ChildRecords;
import dk.rettidig.portal.service.concern.ChildRecords.Ids;
import dk.rettidig.portal.service.concern.ChildRecords.Named;
import dk.rettidig.portal.service.concern.Organisation;
import dk.rettidig.portal.service.concern.Organisation.Colleague;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Names by id, asked of concern-service at the moment of use; whoever may not be named is left out.
 */
@Component
class KnownNames {

  private final ChildRecords children;
  private final Organisation organisation;

  KnownNames(ChildRecords children, Organisation organisation) {
    this.children = children;
    this.organisation = organisation;
  }

  Map<String, String> ofChildren(Ids ids) {
    return ids.ids().isEmpty()
        ? Map.of()
        : Share.rows(Share.of("concern", () -> children.names(ids))).stream()
            .collect(Collectors.toMap(Named::id, Named::name));
  }

  Map<String, String> ofPeople(Ids ids) {
    return ids.ids().isEmpty()
        ? Map.of()
        : Share.rows(Share.of("concern", () -> organisation.names(ids))).stream()
            .collect(Collectors.toMap(Colleague::id, Colleague::name));
  }
}
