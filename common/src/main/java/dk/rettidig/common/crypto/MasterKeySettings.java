package dk.rettidig.common.crypto;

import java.nio.file.Path;

/**
 * Where the master keys are.
 *
 * @param folder holds {@code <municipality code>.key} for each municipality, a Tink keyset in JSON
 * @param create whether a missing key is made, as for evaluation; off in production
 */
public record MasterKeySettings(Path folder, boolean create) {}
