package org.votecall.address.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.votecall.address.Geocoding;

final class BreakerTest {
  private static final Geocoding FAILURE = new Geocoding.Unreachable();
  private static final Geocoding NO_MATCH = new Geocoding.NoMatch();
  private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

  private final HandSetClock clock = new HandSetClock();
  private final Breaker breaker = new Breaker(clock);
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void opensAfterFiveFailuresInARowAndNotBefore() {
    ask(FAILURE, 5);
    assertThat(asked).hasValue(5);
    assertThat(ask(NO_MATCH)).isEqualTo(FAILURE);
    assertThat(asked).hasValue(5);
  }

  @Test
  void anAnswerBetweenFailuresStartsTheRowAgain() {
    ask(FAILURE, 4);
    ask(NO_MATCH);
    ask(FAILURE, 4);
    assertThat(ask(NO_MATCH)).isEqualTo(NO_MATCH);
    assertThat(asked).hasValue(10);
  }

  @Test
  void letsOneThroughAfterHalfAMinuteAndClosesIfItIsAnswered() {
    ask(FAILURE, 5);
    clock.pass(HALF_A_MINUTE.minusMillis(1));
    assertThat(ask(NO_MATCH)).isEqualTo(FAILURE);
    clock.pass(Duration.ofMillis(1));
    assertThat(ask(NO_MATCH)).isEqualTo(NO_MATCH);
    ask(FAILURE, 4);
    assertThat(ask(NO_MATCH)).isEqualTo(NO_MATCH);
  }

  @Test
  void opensAgainIfTheOneIsNotAnswered() {
    ask(FAILURE, 5);
    clock.pass(HALF_A_MINUTE);
    ask(FAILURE, 3);
    assertThat(asked).hasValue(6);
    clock.pass(HALF_A_MINUTE);
    assertThat(ask(NO_MATCH)).isEqualTo(NO_MATCH);
    assertThat(asked).hasValue(7);
  }

  @Test
  void ofManyAtOnceExactlyOneIsLetThrough() throws Exception {
    ask(FAILURE, 5);
    clock.pass(HALF_A_MINUTE);
    CountDownLatch othersAreAnswered = new CountDownLatch(49);
    ExecutorService threads = Executors.newFixedThreadPool(50);
    try {
      var answers =
          IntStream.range(0, 50)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            Geocoding answer = breaker.guard(() -> answerAfter(othersAreAnswered));
                            othersAreAnswered.countDown();
                            return answer;
                          }))
              .toList();
      int found = 0;
      for (Future<Geocoding> answer : answers) {
        found += answer.get(30, TimeUnit.SECONDS).equals(NO_MATCH) ? 1 : 0;
      }
      assertThat(found).isOne();
      assertThat(asked).hasValue(6);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void whoWasLetThroughBeforeItOpenedHasNoSayInTheTrial() {
    Geocoding late =
        breaker.guard(
            () -> {
              ask(FAILURE, 5);
              clock.pass(HALF_A_MINUTE);
              breaker.guard(
                  () -> {
                    assertThat(ask(NO_MATCH)).as("during the trial").isEqualTo(FAILURE);
                    return NO_MATCH;
                  });
              ask(FAILURE, 4);
              return FAILURE;
            });
    assertThat(late).isEqualTo(FAILURE);
    assertThat(ask(NO_MATCH)).as("four in a row since").isEqualTo(NO_MATCH);
  }

  @Test
  void aLateAnswerDoesNotCloseIt() {
    breaker.guard(
        () -> {
          ask(FAILURE, 5);
          return NO_MATCH;
        });
    assertThat(ask(NO_MATCH)).isEqualTo(FAILURE);
  }

  @Test
  void aTrialThatBreaksDownIsOver() {
    ask(FAILURE, 5);
    clock.pass(HALF_A_MINUTE);
    assertThatThrownBy(
            () ->
                breaker.guard(
                    () -> {
                      throw new IllegalStateException("a mistake of ours");
                    }))
        .isInstanceOf(IllegalStateException.class);
    clock.pass(HALF_A_MINUTE);
    assertThat(ask(NO_MATCH)).isEqualTo(NO_MATCH);
  }

  private Geocoding answerAfter(CountDownLatch others) {
    asked.incrementAndGet();
    try {
      assertThat(others.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return NO_MATCH;
  }

  private void ask(Geocoding answer, int times) {
    for (int i = 0; i < times; i++) {
      ask(answer);
    }
  }

  private Geocoding ask(Geocoding answer) {
    return breaker.guard(
        () -> {
          asked.incrementAndGet();
          return answer;
        });
  }
}
