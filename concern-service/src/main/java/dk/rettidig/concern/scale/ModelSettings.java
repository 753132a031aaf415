package dk.rettidig.concern.scale;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where municipalities keep model files of their own ({@code rettidig.models.*}).
 *
 * @param folder holds a folder per municipality, named by its code; nothing for the shipped models
 *     only
 */
@ConfigurationProperties("rettidig.models")
record ModelSettings(@Nullable Path folder) {}
