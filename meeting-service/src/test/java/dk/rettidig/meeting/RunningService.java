package dk.rettidig.meeting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** Runs against the whole service on a real broker; all such tests share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = {MeetingApplication.class, TestSetup.class},
    properties = {"spring.config.name=meeting", "rettidig.meeting.sweep=PT1S"})
@AutoConfigureMockMvc
@interface RunningService {}
