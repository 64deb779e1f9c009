package org.votecall.admin.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.votecall.problem.Place;
import org.votecall.problem.Problem;

/** Why something was not done. Nothing was changed. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<Problem> problems;
  private final transient Map<String, Object> more;

  private Refusal(int status, List<Problem> problems, Map<String, Object> more) {
    super(problems.toString());
    this.status = status;
    this.problems = List.copyOf(problems);
    this.more = more;
  }

  /** Something in what was sent is wrong: 422. */
  public static Refusal of(List<Problem> problems) {
    return new Refusal(422, problems, Map.of());
  }

  /** One field of what was sent is wrong. */
  public static Refusal field(String field, String code, String message) {
    return new Refusal(422, List.of(new Problem(code, new Place("", 0, field), message)), Map.of());
  }

  /** Something stands in the way, told in as many problems. */
  public static Refusal of(int status, List<Problem> problems) {
    return new Refusal(status, problems, Map.of());
  }

  public static Refusal of(int status, String code, String message) {
    return new Refusal(status, List.of(new Problem(code, Place.of(""), message)), Map.of());
  }

  public static Refusal notFound(String message) {
    return of(404, "not_found", message);
  }

  /** Somebody else was faster: with both versions, so that a person can put them together. */
  public static Refusal stale(String message, Map<String, Object> both) {
    Problem problem = new Problem("stale", Place.of(""), message);
    return new Refusal(409, List.of(problem), both);
  }

  int status() {
    return status;
  }

  /** As it is answered. */
  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("problems", problems.stream().map(ProblemJson::of).toList());
    body.putAll(more);
    return body;
  }
}
