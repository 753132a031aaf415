package dk.rettidig.portal;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The portal as it runs, with services and identity provider absent; all tests share it. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PortalApplication.class, properties = "spring.config.name=portal")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface RunningPortal {}
