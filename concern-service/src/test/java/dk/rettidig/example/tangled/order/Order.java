package dk.rettidig.example.tangled.order;

import dk.rettidig.example.tangled.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;

/** Leans on a page and on a web client, which a domain must not. */
public record Order(@Nullable Page page, RestClient client) {}
