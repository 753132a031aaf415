package dk.rettidig.common.testing.contract;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What a service's test context imports, so that all its tests hold it to its document. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ServiceContract.class, AnswersAsDocumented.class, EventContract.class})
public class ContractChecks {}
