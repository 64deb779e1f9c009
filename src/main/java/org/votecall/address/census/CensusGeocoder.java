package org.votecall.address.census;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.votecall.address.Geocoder;
import org.votecall.address.Geocoding;
import org.votecall.address.StreetAddress;

/**
 * The geocoder of the US Census Bureau. It is free and asks for no key, may take a quarter of a
 * minute, and now and then answers with half of its layers broken; so nobody waits for it longer
 * than {@link #BUDGET}, and while it fails nobody asks it at all.
 *
 * @see <a href="https://geocoding.geo.census.gov/geocoder/Geocoding_Services_API.html">its
 *     documentation</a>
 */
public final class CensusGeocoder implements Geocoder {
  /** For one address: connecting, waiting and reading. */
  static final Duration BUDGET = Duration.ofMillis(2_500);

  /** Each holds a thread of the web server, and others need some too. */
  static final int MOST_AT_ONCE = 32;

  private static final String JSON = "application/json";
  private static final long LONGEST_ANSWER_BYTES = 1 << 20;

  /** Without {@code layers=all} the answer has no districts. */
  private static final String REST_OF_QUERY =
      "&benchmark=Public_AR_Current&vintage=Current_Current&layers=all&format=json";

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(BUDGET)
          .build();
  private final Semaphore free = new Semaphore(MOST_AT_ONCE);
  private final String endpoint;
  private final HttpRequest.Builder request;
  private final Breaker breaker;
  private final AnswerCache cache;

  /**
   * Makes a client; asks nothing yet.
   *
   * @param base of the service: {@code https://geocoding.geo.census.gov/geocoder}
   * @param clock a true one, even where the rest of the program plays another day
   * @param key random bytes of this process alone; what is remembered is hashed with them
   * @throws IllegalArgumentException if {@code base} is no address of a web service
   */
  public CensusGeocoder(URI base, InstantSource clock, byte[] key) {
    this.endpoint = base.toString().replaceFirst("/+$", "") + "/geographies/onelineaddress";
    this.request = HttpRequest.newBuilder(URI.create(endpoint)).header("Accept", JSON);
    this.breaker = new Breaker(clock);
    this.cache = new AnswerCache(clock, key);
  }

  /** Sends the address to the Census Bureau, unless it was asked for in the last day. */
  @Override
  public Geocoding geocode(StreetAddress address) {
    AddressLine line = AddressLine.of(address);
    return line.canBeAsked()
        ? cache.find(line).orElseGet(() -> askUnlessCrowded(line))
        : new Geocoding.NoMatch();
  }

  /** Nobody queues: who cannot ask now is told so now. */
  private Geocoding askUnlessCrowded(AddressLine line) {
    if (!free.tryAcquire()) {
      return new Geocoding.Unreachable();
    }
    try {
      Geocoding answer = breaker.guard(() -> ask(line));
      cache.keep(line, answer);
      return answer;
    } finally {
      free.release();
    }
  }

  private Geocoding ask(AddressLine line) {
    CompletableFuture<HttpResponse<byte[]>> asked =
        client.sendAsync(request(line), head -> new BoundedBody(LONGEST_ANSWER_BYTES));
    try {
      HttpResponse<byte[]> response = asked.get(BUDGET.toMillis(), TimeUnit.MILLISECONDS);
      return CensusAnswer.read(response.statusCode(), response.body());
    } catch (TimeoutException | ExecutionException e) {
      // why is not told: what the exception says may hold the address
      return new Geocoding.Unreachable();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Geocoding.Unreachable();
    } finally {
      // takes the connection with it, if the answer is still under way
      asked.cancel(true);
    }
  }

  private HttpRequest request(AddressLine line) {
    return request
        .copy()
        .uri(URI.create(endpoint + "?address=" + line.encoded() + REST_OF_QUERY))
        .build();
  }
}
