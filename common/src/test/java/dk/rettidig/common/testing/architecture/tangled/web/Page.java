package dk.rettidig.common.testing.architecture.tangled.web;

import dk.rettidig.common.testing.architecture.tangled.order.Order;

/** Leans on the domain, as a leaf may. */
public record Page(Order order) {}
