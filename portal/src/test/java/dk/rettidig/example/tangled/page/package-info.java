@NullMarked
package dk.rettidig.example.tangled.page;

import org.jspecify.annotations.NullMarked;
