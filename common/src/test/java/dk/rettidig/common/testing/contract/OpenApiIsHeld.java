package dk.rettidig.common.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The committed OpenAPI document of a service is what its code says, and it is whole. */
public interface OpenApiIsHeld {

  /** Of the service under test. */
  ServiceContract contract();

  @Test
  default void theDocumentIsWhatTheCodeSays() throws IOException {
    assertThat(contract().committed())
        .as("%s; -D%s=true writes it anew", contract().file(), ServiceContract.WRITE)
        .isEqualTo(contract().printed());
  }

  @Test
  default void everyReferenceLeadsToAComponentAndNoneIsUnused() {
    assertThat(contract().references())
        .containsExactlyInAnyOrderElementsOf(contract().components());
  }

  @Test
  default void everyOperationHasAnIdOfItsOwn() {
    assertThat(contract().operationIds())
        .hasSameSizeAs(contract().operations())
        .doesNotHaveDuplicates();
  }
}
