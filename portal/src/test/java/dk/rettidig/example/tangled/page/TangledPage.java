package dk.rettidig.example.tangled.page;

import dk.rettidig.example.tangled.service.TangledCalls;
import org.springframework.web.client.RestClient;

/** Speaks to a service past the room for that. */
public record TangledPage(TangledCalls calls, RestClient http) {}
