package dk.rettidig.launcher.structure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What a refusal advises holds on the screen that shows it: it has just been made anew, with what
 * stands now and what was typed, and whoever loads it once more loses the words.
 */
class HintsTest {

  private static final Pattern LOAD = Pattern.compile("\\b(Hent|Genindlæs|Load|Reload|Refresh)\\b");

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void noHintSendsForWhatTheScreenAlreadyShows(String language) throws IOException {
    Resource[] bundles =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:dk/rettidig/**/problems_" + language + ".properties");
    assertThat(bundles).hasSizeGreaterThan(3);
    for (Resource bundle : bundles) {
      assertThat(read(bundle))
          .as(bundle.getDescription())
          .allSatisfy((_, text) -> assertThat(text.toString()).doesNotContainPattern(LOAD));
    }
  }

  private static Properties read(Resource bundle) throws IOException {
    var texts = new Properties();
    texts.load(new StringReader(bundle.getContentAsString(UTF_8)));
    return texts;
  }
}
