package dk.rettidig.notification.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When a notification that was written and not sent is remembered ({@code notification.draft.*}).
 *
 * @param remindAfter until the author is reminded
 * @param alarmAfter until the alarm
 */
@ConfigurationProperties("notification.draft")
record DraftSettings(Duration remindAfter, Duration alarmAfter) {}
