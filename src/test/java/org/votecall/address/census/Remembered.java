package org.votecall.address.census;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every text that can be reached from an object of ours: in its fields, in the collections, maps
 * and arrays there, and so on. Of what Java itself has it sees only those.
 */
public final class Remembered {
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> texts = new TreeSet<>();

  private Remembered() {}

  public static Set<String> by(Object ours) throws IllegalAccessException {
    Remembered remembered = new Remembered();
    remembered.look(ours);
    return remembered.texts;
  }

  private void look(Object at) throws IllegalAccessException {
    if (at == null || !seen.add(at)) {
      return;
    }
    if (at instanceof CharSequence text) {
      texts.add(text.toString());
    } else if (at instanceof byte[] bytes) {
      texts.add(new String(bytes, ISO_8859_1));
    } else if (at instanceof char[] letters) {
      texts.add(new String(letters));
    } else if (at instanceof Iterable<?> many) {
      lookAtEach(many);
    } else if (at instanceof Object[] array) {
      lookAtEach(Arrays.asList(array));
    } else {
      lookInside(at);
    }
  }

  private void lookInside(Object at) throws IllegalAccessException {
    if (at instanceof Map<?, ?> map) {
      lookAtEach(map.keySet());
      lookAtEach(map.values());
    }
    for (Class<?> type = at.getClass(); isOurs(type); type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          look(field.get(at));
        }
      }
    }
  }

  private void lookAtEach(Iterable<?> many) throws IllegalAccessException {
    for (Object one : many) {
      look(one);
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type != null && type.getName().startsWith("org.votecall.");
  }
}
