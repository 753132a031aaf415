@NullMarked
package dk.rettidig.example.tangled.service;

import org.jspecify.annotations.NullMarked;
