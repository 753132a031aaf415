package dk.rettidig.concern.scale;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.KernelSettings;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.file.LoadedModels;
import dk.rettidig.concern.instrument.file.ModelFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The model files of each municipality and those that are shipped, loaded once. */
@Component
@EnableConfigurationProperties(ModelSettings.class)
class FileModels {

  private static final Logger LOG = LoggerFactory.getLogger(FileModels.class);

  private final LoadedModels shipped;
  private final Map<Municipality, LoadedModels> models;

  FileModels(KernelSettings kernel, ModelSettings models) {
    var files = new ModelFiles();
    this.shipped = files.load();
    this.models =
        kernel.served().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(),
                    municipality -> load(files, models.folder(), municipality)));
  }

  private LoadedModels load(ModelFiles files, @Nullable Path folder, Municipality municipality) {
    if (folder == null) {
      return shipped;
    }
    Path own = folder.resolve(municipality.code());
    LoadedModels loaded = Files.isDirectory(own) ? files.load(own) : shipped;
    loaded
        .report()
        .lines()
        .forEach(line ->
            LOG.warn("Municipality {}: a model file is not in use: {}", municipality.code(), line));
    LOG.info(
        "Municipality {}: model files in use: {}", municipality.code(), loaded.report().inUse());
    return loaded;
  }

  /** The files of every municipality that is served, shipped ones among them. */
  Map<Municipality, LoadedModels> byMunicipality() {
    return models;
  }

  /** The files of a municipality, shipped ones among them; nothing where it is not served. */
  Optional<LoadedModels> of(Municipality municipality) {
    return Optional.ofNullable(models.get(municipality));
  }

  boolean ships(InstrumentVersion version) {
    return shipped.texts().containsKey(version);
  }
}
