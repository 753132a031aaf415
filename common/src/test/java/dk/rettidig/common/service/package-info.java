/**
 * A small service on the kernel: notes are written and changed over HTTP, and their events come
 * back.
 */
@NullMarked
package dk.rettidig.common.service;

import org.jspecify.annotations.NullMarked;
