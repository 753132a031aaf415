package dk.rettidig.example.tangled.service;

import dk.rettidig.example.tangled.page.TangledPage;
import org.jspecify.annotations.Nullable;

/** Leans back on the page that leans on it. */
public record TangledCalls(@Nullable TangledPage page) {}
