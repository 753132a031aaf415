package dk.rettidig.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class BundlesTest {

  private static final Pattern USED = Pattern.compile("#\\{([a-z][\\w.-]*)|msg\\('([\\w.-]+)'");

  @Test
  void sayTheSameInBothLanguages() throws IOException {
    for (Resource english : files("classpath*:portal/text/*_en.properties")) {
      String name = Objects.requireNonNull(english.getFilename()).replace("_en", "");
      assertThat(texts(english).stringPropertyNames())
          .as(name)
          .isEqualTo(
              texts(files("classpath*:portal/text/" + name).getFirst()).stringPropertyNames());
    }
  }

  @Test
  void haveAnEnglishOneBesideEachDanishOne() throws IOException {
    List<String> names =
        files("classpath*:portal/text/*.properties").stream().map(Resource::getFilename).toList();

    assertThat(names.stream().filter(name -> !name.endsWith("_en.properties")))
        .isNotEmpty()
        .allSatisfy(
            name -> assertThat(names).contains(name.replace(".properties", "_en.properties")));
  }

  @Test
  void leaveNoTextEmptyAndDefineNoneTwice() throws IOException {
    List<String> keys = new ArrayList<>();
    for (Resource file : files("classpath*:portal/text/*_en.properties")) {
      keys.addAll(texts(file).stringPropertyNames());
    }
    for (Resource file : files("classpath*:portal/text/*.properties")) {
      assertThat(texts(file).values()).as(file.getFilename()).doesNotContain("");
    }
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void haveEveryTextThatATemplateUses() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Resource template : files("classpath*:portal/pages/**/*.html")) {
      String page = template.getContentAsString(StandardCharsets.UTF_8);
      USED.matcher(page)
          .results()
          .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
          .forEach(used::add);
    }
    assertThat(used).hasSizeGreaterThan(20);
    assertThat(danish()).containsAll(used);
  }

  @Test
  void nameEveryRoleServiceAndAlert() throws IOException {
    Stream<String> roles =
        Stream.of(Role.values()).flatMap(role -> Stream.of("role." + role, "start.lead." + role));
    Stream<String> others =
        Stream.of(
            "service.concern",
            "service.meeting",
            "service.notification",
            "alert.success",
            "alert.info",
            "alert.warning",
            "alert.error",
            "frame.scheme.light",
            "frame.scheme.dark",
            "frame.scheme.auto",
            "kept.login",
            "kept.login.text",
            "kept.stale",
            "kept.stale.text",
            "kept.refused",
            "kept.refused.text",
            "error.gone",
            "error.gone.text",
            "error.fault",
            "error.fault.text");

    assertThat(danish()).containsAll(Stream.concat(roles, others).toList());
  }

  @Test
  void speakDanishWhateverTheMachineSpeaks() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(new Languages().messageSource().getMessage("frame.logout", null, Locale.of("da")))
          .isEqualTo("Log ud");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Set<String> danish() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Resource file : files("classpath*:portal/text/*.properties")) {
      if (!Objects.requireNonNull(file.getFilename()).endsWith("_en.properties")) {
        keys.addAll(texts(file).stringPropertyNames());
      }
    }
    return keys;
  }

  private static List<Resource> files(String pattern) throws IOException {
    return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern)).toList();
  }

  private static Properties texts(Resource file) throws IOException {
    var texts = new Properties();
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
