package dk.rettidig.common.testing.architecture.tangled.order;

import dk.rettidig.common.testing.architecture.tangled.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;

/** Leans on a page and on a web client, which a domain must not. */
public record Order(@Nullable Page page, RestClient client) {}
