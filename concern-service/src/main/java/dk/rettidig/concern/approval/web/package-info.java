/** The municipality's decision on early detection over HTTP. */
@NullMarked
package dk.rettidig.concern.approval.web;

import org.jspecify.annotations.NullMarked;
