package org.votecall;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Everything that is logged, to the last trace of our own, while it is open; unseen meanwhile. */
final class Overheard implements AutoCloseable {
  private final ListAppender<ILoggingEvent> log = new AsItIsNow();

  /** What stands beside a message is gone when it is looked at later. */
  private static final class AsItIsNow extends ListAppender<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {
      event.prepareForDeferredProcessing();
      super.append(event);
    }
  }

  private Overheard() {}

  static Overheard listen() {
    Overheard overheard = new Overheard();
    overheard.log.start();
    root().addAppender(overheard.log);
    ours().addAppender(overheard.log);
    ours().setAdditive(false);
    ours().setLevel(Level.TRACE);
    return overheard;
  }

  /** Messages, what was put into them or beside them, and stack traces. */
  String text() {
    return List.copyOf(log.list).stream()
        .map(
            event ->
                String.join(
                    "\n",
                    event.getFormattedMessage(),
                    Arrays.deepToString(event.getArgumentArray()),
                    String.valueOf(event.getKeyValuePairs()),
                    event.getMDCPropertyMap().toString(),
                    ThrowableProxyUtil.asString(event.getThrowableProxy())))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    root().detachAppender(log);
    ours().detachAppender(log);
    ours().setAdditive(true);
    ours().setLevel(null);
  }

  private static Logger root() {
    return logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  private static Logger ours() {
    return logger("org.votecall");
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }
}
