package dk.rettidig.common.store;

import dk.rettidig.common.aggregate.Id;
import dk.rettidig.common.municipality.Municipality;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ConfigurableTypeInformationMapper;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/**
 * How values are stored: ids and codes as text, local dates as ISO text, instants as dates, sealed
 * members by name.
 */
final class StoredTypes {

  private StoredTypes() {}

  static MappingMongoConverter converter(Class<? extends Record> aggregate) {
    var conversions =
        MongoCustomConversions.create(adapter -> {
          adapter.registerConverter(new IdToText());
          adapter.registerConverterFactory(new TextToId());
          adapter.registerConverter(new DateToText());
          adapter.registerConverter(new TextToDate());
          adapter.registerConverter(new MunicipalityToText());
          adapter.registerConverter(new TextToMunicipality());
        });
    var context = new MongoMappingContext();
    context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
    context.setAutoIndexCreation(false);
    context.afterPropertiesSet();
    var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
    converter.setCustomConversions(conversions);
    converter.setMapKeyDotReplacement("%2E");
    Map<Class<?>, String> names = SealedTypes.within(aggregate);
    converter.setTypeMapper(
        new DefaultMongoTypeMapper("_type", List.of(new ConfigurableTypeInformationMapper(names))));
    converter.afterPropertiesSet();
    return converter;
  }

  @WritingConverter
  private static final class IdToText implements Converter<Id, String> {
    @Override
    public String convert(Id id) {
      return id.value();
    }
  }

  @ReadingConverter
  private static final class TextToId implements ConverterFactory<String, Id> {
    @Override
    public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
      Constructor<T> constructor = constructor(type);
      return text -> make(constructor, text);
    }

    private static <T> Constructor<T> constructor(Class<T> type) {
      try {
        Constructor<T> constructor = type.getDeclaredConstructor(String.class);
        constructor.setAccessible(true);
        return constructor;
      } catch (NoSuchMethodException missing) {
        throw new IllegalArgumentException(type + " is not a record of one text", missing);
      }
    }

    private static <T> T make(Constructor<T> constructor, String text) {
      try {
        return constructor.newInstance(text);
      } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
        throw new IllegalArgumentException(
            constructor.getDeclaringClass() + " refuses its text", e);
      }
    }
  }

  @WritingConverter
  private static final class DateToText implements Converter<LocalDate, String> {
    @Override
    public String convert(LocalDate date) {
      return date.toString();
    }
  }

  @ReadingConverter
  private static final class TextToDate implements Converter<String, LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return LocalDate.parse(text);
    }
  }

  @WritingConverter
  private static final class MunicipalityToText implements Converter<Municipality, String> {
    @Override
    public String convert(Municipality municipality) {
      return municipality.code();
    }
  }

  @ReadingConverter
  private static final class TextToMunicipality implements Converter<String, Municipality> {
    @Override
    public Municipality convert(String text) {
      return new Municipality(text);
    }
  }
}
