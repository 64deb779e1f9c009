package org.votecall.switchboard;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.votecall.conversation.Call;
import org.votecall.conversation.Session;
import org.votecall.conversation.Step;
import org.votecall.legislature.DivisionId;

/** Writes a session as JSON and reads it again. */
final class SessionCodec {
  private static final Logger LOG = LoggerFactory.getLogger(SessionCodec.class);

  /** A step is told by its name: {@code {"step": "ask_where"}}. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
  private interface StepByName {}

  /** A division is told by its id. */
  private static final class DivisionReader extends FromStringDeserializer<DivisionId> {
    private static final long serialVersionUID = 1L;

    DivisionReader() {
      super(DivisionId.class);
    }

    @Override
    protected DivisionId _deserialize(String id, DeserializationContext context) {
      return DivisionId.parse(id);
    }
  }

  private static final JsonMapper JSON = mapper();

  private SessionCodec() {}

  static String write(Session session) {
    try {
      return JSON.writeValueAsString(session);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a session is plain data", e);
    }
  }

  /** Reads a session; one that an older or newer program wrote and we cannot read starts afresh. */
  static Session read(String json, Instant now) {
    try {
      return JSON.readValue(json, Session.class);
    } catch (JsonProcessingException e) {
      return older(json, now);
    }
  }

  /**
   * One from before there were calls by phone, or a call kept the version of its words and where it
   * had been tried: those of then nobody knows any more.
   */
  private static Session older(String json, Instant now) {
    try {
      JsonNode session = JSON.readTree(json);
      if (session.path("call") instanceof ObjectNode call) {
        call.putIfAbsent("script", TextNode.valueOf(Call.NO_SCRIPT));
        call.putIfAbsent("tried", call.arrayNode());
      }
      if (session instanceof ObjectNode whole) {
        whole.putIfAbsent("telephone", NullNode.instance);
      }
      return JSON.treeToValue(session, Session.class);
    } catch (JsonProcessingException e) {
      LOG.warn("A session cannot be read and starts afresh: {}", e.getOriginalMessage());
      return Session.fresh(now);
    }
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(
                new SimpleModule()
                    .addSerializer(DivisionId.class, ToStringSerializer.instance)
                    .addDeserializer(DivisionId.class, new DivisionReader()))
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            // a newer program may run beside this one
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Step.class, StepByName.class)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE);
    Arrays.stream(Step.class.getPermittedSubclasses())
        .forEach(step -> builder.registerSubtypes(new NamedType(step, name(step))));
    return builder.build();
  }

  private static String name(Class<?> step) {
    return step.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
