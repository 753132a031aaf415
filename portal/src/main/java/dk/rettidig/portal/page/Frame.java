package dk.rettidig.portal.page;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.reader.Readers;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * What the layout shows around every page, error pages included; templates know it as {@code
 * frame}.
 */
@Component
public class Frame {

  private final List<MenuEntry> entries;

  Frame(List<MenuEntry> entries) {
    this.entries = entries.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
  }

  /** Who is logged in, or null. */
  public @Nullable Reader reader() {
    return Readers.current().orElse(null);
  }

  /** The reader's roles in their fixed order; empty before login. */
  public List<Role> roles() {
    return Readers.current()
        .map(reader -> reader.roles().stream().sorted().toList())
        .orElse(List.of());
  }

  /** The pages that this reader has, in order; empty before login. */
  public List<MenuEntry> menu() {
    Reader reader = reader();
    return reader == null
        ? List.of()
        : entries.stream().filter(entry -> reader.hasAny(entry.roles())).toList();
  }

  /** Whether the entry is the page at hand. */
  public boolean here(MenuEntry entry) {
    return entry.covers(address());
  }

  /** The path that the user asked for, also when another page answers for it. */
  public String address() {
    HttpServletRequest request = request();
    Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    if (asked == null) {
      asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    }
    return asked instanceof String path ? path : request.getRequestURI();
  }

  /** The scheme that the user chose, or null to follow the device. */
  public @Nullable String scheme() {
    var cookie = WebUtils.getCookie(request(), Preferences.SCHEME_COOKIE);
    return cookie == null ? null : Preferences.knownScheme(cookie.getValue()).orElse(null);
  }

  /** {@code da} or {@code en}. */
  public String language() {
    return LocaleContextHolder.getLocale().getLanguage();
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
