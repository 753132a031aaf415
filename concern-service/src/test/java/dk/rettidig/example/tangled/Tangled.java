package dk.rettidig.example.tangled;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The root of the fixture. */
@SpringBootApplication
class Tangled {}
