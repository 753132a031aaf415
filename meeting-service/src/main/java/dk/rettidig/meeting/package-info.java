/** Access to social-work advice: advisers, fixed forums, their agendas, meetings and decisions. */
@NullMarked
package dk.rettidig.meeting;

import org.jspecify.annotations.NullMarked;
