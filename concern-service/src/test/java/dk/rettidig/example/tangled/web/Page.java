package dk.rettidig.example.tangled.web;

import dk.rettidig.example.tangled.order.Order;

/** Leans on the domain, as a leaf may. */
public record Page(Order order) {}
