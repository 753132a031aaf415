package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.file.ModelReport.Place;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** One reading of one document, token by token, because a tree reader forgets the lines. */
final class YamlReading {

  private static final int DEEPEST = 12;
  private static final YAMLFactory YAML = new YAMLFactory();

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Map<String, Place> places = new HashMap<>();
  private final String text;
  private Place last = Place.FILE;

  YamlReading(String text) {
    this.text = text;
  }

  YamlTree tree() throws Unusable {
    try (YAMLParser parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), text)) {
      JsonNode root = root(parser);
      if (parser.nextToken() != null) {
        throw refused(parser, "", Why.SECOND_DOCUMENT);
      }
      return new YamlTree(root, Map.copyOf(places));
    } catch (JacksonException | YamlEngineException e) {
      Place place = e instanceof JacksonException known ? place(known.getLocation()) : last;
      throw new Unusable(Why.SYNTAX.code, "", place, Why.SYNTAX.danish, Why.SYNTAX.english);
    }
  }

  private JsonNode root(YAMLParser parser) throws Unusable {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new Unusable(Why.EMPTY.code, "", Place.FILE, Why.EMPTY.danish, Why.EMPTY.english);
    }
    return value(parser, first, "", 0);
  }

  private JsonNode value(YAMLParser parser, JsonToken token, String pointer, int depth)
      throws Unusable {
    last = place(parser.currentTokenLocation());
    places.putIfAbsent(pointer, last);
    refuseTricks(parser, pointer, depth);
    return switch (token) {
      case START_OBJECT -> object(parser, pointer, depth);
      case START_ARRAY -> array(parser, pointer, depth);
      case VALUE_STRING -> nodes.stringNode(parser.getString());
      case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDoubleValue());
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      default -> nodes.nullNode();
    };
  }

  private JsonNode object(YAMLParser parser, String pointer, int depth) throws Unusable {
    ObjectNode object = nodes.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String child = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      refuseTricks(parser, child, depth);
      if (object.has(name)) {
        throw refused(parser, child, Why.KEY_TWICE);
      }
      places.put(child, place(parser.currentTokenLocation()));
      object.set(name, value(parser, parser.nextToken(), child, depth + 1));
    }
    return object;
  }

  private JsonNode array(YAMLParser parser, String pointer, int depth) throws Unusable {
    ArrayNode array = nodes.arrayNode();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      array.add(value(parser, token, pointer + "/" + array.size(), depth + 1));
    }
    return array;
  }

  private void refuseTricks(YAMLParser parser, String pointer, int depth) throws Unusable {
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      throw refused(parser, pointer, Why.ALIAS);
    }
    if (parser.getTypeId() != null) {
      throw refused(parser, pointer, Why.TAG);
    }
    if (depth > DEEPEST) {
      throw refused(parser, pointer, Why.TOO_DEEP);
    }
  }

  private Unusable refused(YAMLParser parser, String pointer, Why why) {
    Place token = place(parser.currentTokenLocation());
    Place place = why == Why.KEY_TWICE ? token : places.getOrDefault(pointer, token);
    return new Unusable(why.code, pointer, place, why.danish, why.english);
  }

  private static Place place(@Nullable TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1
        ? Place.FILE
        : new Place(location.getLineNr(), Math.max(1, location.getColumnNr()));
  }

  private enum Why {
    EMPTY("file-empty", "Filen er tom.", "The file is empty."),
    SYNTAX(
        "yaml-syntax",
        "Her kan filen ikke læses som YAML; se på indrykning, kolon og anførselstegn.",
        "The file cannot be read as YAML here; look at indentation, colons and quotation marks."),
    SECOND_DOCUMENT(
        "yaml-second-document",
        "Filen har mere end ét dokument; læg dem i hver sin fil.",
        "The file has more than one document; put them in a file each."),
    KEY_TWICE(
        "yaml-key-twice",
        "Feltet står her for anden gang.",
        "The field stands here a second time."),
    ALIAS(
        "yaml-alias",
        "Ankre (&) og henvisninger (*) er ikke tilladt; skriv værdien ud.",
        "Anchors (&) and aliases (*) are not allowed; write the value out."),
    TAG("yaml-tag", "Typemærker (!) er ikke tilladt.", "Tags (!) are not allowed."),
    TOO_DEEP("yaml-too-deep", "Filen er indlejret for dybt.", "The file is nested too deep.");

    private final String code;
    private final String danish;
    private final String english;

    Why(String code, String danish, String english) {
      this.code = code;
      this.danish = danish;
      this.english = english;
    }
  }
}
