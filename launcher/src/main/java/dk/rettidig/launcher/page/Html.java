package dk.rettidig.launcher.page;

import org.springframework.web.util.HtmlUtils;

/**
 * HTML whose texts were escaped.
 *
 * @param text ready to be sent
 */
public record Html(String text) {

  /** A whole page. */
  public static Html page(String title, String body) {
    return new Html(
        """
        <!DOCTYPE html>
        <html lang="da"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark"><title>%1$s – Rettidig</title>
        <style>
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
        article { border-top: 1px solid; padding: 1rem 0 } pre { white-space: pre-wrap; overflow-wrap: anywhere }
        h2 { font-size: 1.1rem; margin: 0 } p { margin: .25rem 0 }
        </style></head>
        <body><main><h1>%1$s</h1>
        %2$s</main></body></html>
        """
            .formatted(escape(title), body));
  }

  /** Text that stays text. */
  public static String escape(String text) {
    return HtmlUtils.htmlEscape(text);
  }
}
