package sharinghub.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.ClauseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.Hash;
import sharinghub.reference.MeetingId;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;

/** Records to JSON and back, strictly. Short names are strings, bytes are base64, times are RFC 3339 in UTC. */
public final class Json {

    /** The longest JSON text we read, in bytes. */
    public static final int LONGEST = 48 * 1024 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(LONGEST)
                            .maxNestingDepth(32)
                            .maxNameLength(200)
                            .maxNumberLength(20)
                            .maxStringLength(24 * 1024 * 1024)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .serializationInclusion(JsonInclude.Include.ALWAYS)
            .withCoercionConfig(LogicalType.Textual, coercion -> {
                coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                coercion.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                coercion.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            })
            .addModule(new Jdk8Module())
            .addModule(shortNames())
            .build();

    private Json() {}

    /** The record as UTF-8 JSON without line breaks. */
    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own records can be written", e);
        }
    }

    /** Reads one record; the whole text must be it. */
    public static <T> T read(byte[] json, Class<T> type) throws MalformedJson {
        return read(json, MAPPER.constructType(type));
    }

    /** Reads one value of a type with parameters, such as a list of records. */
    public static <T> T read(byte[] json, TypeReference<T> type) throws MalformedJson {
        return read(json, MAPPER.constructType(type));
    }

    private static <T> T read(byte[] json, JavaType type) throws MalformedJson {
        if (json.length > LONGEST) {
            throw new MalformedJson("longer than " + LONGEST + " bytes");
        }
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw new MalformedJson("expected a value, found null");
            }
            return value;
        } catch (JsonMappingException e) {
            throw new MalformedJson(place(e.getLocation()) + path(e) + ": not what belongs there");
        } catch (JsonProcessingException e) {
            throw new MalformedJson(place(e.getLocation()) + ": not JSON as RFC 8259 has it, or too deep or too long");
        } catch (IOException e) {
            throw new MalformedJson("could not be read");
        }
    }

    /** Where it went wrong, in our own field names only: an unknown name or a key is the sender's, and is not repeated. */
    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            boolean theirs = step.getFrom() instanceof Map
                    || (e instanceof UnrecognizedPropertyException unknown
                            && unknown.getPropertyName().equals(step.getFieldName()));
            path.append('/');
            if (!theirs) {
                path.append(step.getFieldName() != null ? step.getFieldName() : step.getIndex());
            }
        }
        return path.isEmpty() ? "" : " in `" + path + "`";
    }

    private static String place(JsonLocation at) {
        return at == null ? "somewhere" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static SimpleModule shortNames() {
        SimpleModule names = new SimpleModule("sharing hub");
        name(names, Hash.class, Hash::fromText);
        name(names, AgreementHash.class, AgreementHash::fromText);
        name(names, ClauseRef.class, ClauseRef::fromText);
        name(names, CaseRef.class, CaseRef::new);
        name(names, DocumentId.class, DocumentId::new);
        name(names, SectionId.class, SectionId::new);
        name(names, RequestId.class, RequestId::new);
        name(names, MeetingId.class, MeetingId::new);
        name(names, AgencyId.class, AgencyId::new);
        name(names, Team.class, Team::fromText);
        name(names, Forum.class, Forum::new);
        name(names, Role.class, text -> Role.fromText(text).orElseThrow(IllegalArgumentException::new));
        name(names, UUID.class, UUID::fromString);
        name(names, Instant.class, text -> DateTimeFormatter.ISO_INSTANT.parse(text, Instant::from));
        name(names, LocalDate.class, LocalDate::parse);
        names.addDeserializer(byte[].class, bytes());
        return names;
    }

    /** One value, one spelling: what was read is written again and compared. */
    private static <T> void name(SimpleModule names, Class<T> type, Function<String, T> fromText) {
        names.addSerializer(type, ToStringSerializer.instance);
        names.addKeySerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeFieldName(value.toString());
            }
        });
        names.addDeserializer(type, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return strictly(type, parser.getText(), fromText, context);
            }
        });
        names.addKeyDeserializer(type, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) throws IOException {
                return strictly(type, key, fromText, context);
            }
        });
    }

    /** Standard base64 with its padding: a blank inside or a stray bit at the end would be a second spelling. */
    private static JsonDeserializer<byte[]> bytes() {
        return new JsonDeserializer<>() {
            @Override
            public byte[] deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                String text = strictly(String.class, parser.getText(), Json::sameAsEncoded, context);
                return Base64.getDecoder().decode(text);
            }
        };
    }

    private static String sameAsEncoded(String base64) {
        return Base64.getEncoder().encodeToString(Base64.getDecoder().decode(base64));
    }

    private static <T> T strictly(
            Class<T> type, String text, Function<String, T> fromText, DeserializationContext context)
            throws IOException {
        try {
            T value = fromText.apply(text);
            if (value.toString().equals(text)) {
                return value;
            }
        } catch (RuntimeException e) {
            // said below, for every cause alike
        }
        return context.reportInputMismatch(type, "not a value of this kind");
    }
}
