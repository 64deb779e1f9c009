package org.votecall.conversation;

import java.util.ArrayList;
import java.util.List;
import org.votecall.legislature.Office;
import org.votecall.words.Language;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** What is said in one turn, and in which language. */
abstract class Speech {
  private final List<Reply> replies = new ArrayList<>();
  private final LanguageOffer offerBefore;
  private LanguageOffer offer;
  private Language language;
  private boolean anew;

  Speech(Language language, LanguageOffer offer) {
    this.language = language;
    this.offerBefore = offer;
    this.offer = offer.past();
  }

  void say(Line line) {
    replies.add(new Reply.Say(line));
  }

  void read(Line line) {
    replies.add(new Reply.Read(line));
  }

  void sayIn(Language other, Line line) {
    replies.add(new Reply.SayIn(other, line));
  }

  void dictate(Line line) {
    replies.add(new Reply.Dictate(line));
  }

  void connect(Line announcement, Office office) {
    replies.add(new Reply.Connect(announcement, office));
  }

  void ask(Line question, List<Line> choices) {
    replies.add(new Reply.Ask(question, choices));
  }

  void ask(Line question) {
    ask(question, List.of());
  }

  /** Whether the last thing said is a question. */
  boolean asks() {
    return !replies.isEmpty() && replies.get(replies.size() - 1) instanceof Reply.Ask;
  }

  /** Whether the last thing said puts them through to an office. */
  boolean connects() {
    return !replies.isEmpty() && replies.get(replies.size() - 1) instanceof Reply.Connect;
  }

  /** Whether nothing is to be said after it: they are asked, put through, or sent off. */
  boolean isComplete() {
    return asks() || connects() || said(Phrase.GOODBYE_CALLER);
  }

  boolean silent() {
    return replies.isEmpty();
  }

  /** Whether {@code phrase} has been said in this turn. */
  boolean said(Phrase phrase) {
    return replies.stream().anyMatch(reply -> reply.line().phrase() == phrase);
  }

  /** What {@code speaking} says comes before the question that is open, which stays the last. */
  void interject(Runnable speaking) {
    if (!asks()) {
      speaking.run();
      return;
    }
    Reply question = replies.remove(replies.size() - 1);
    speaking.run();
    if (!isComplete()) {
      replies.add(question);
    }
  }

  /** Before all that has been said. */
  void sayFirst(Line line) {
    replies.add(0, new Reply.Say(line));
  }

  /** Lets {@code speaking} do what it does, and says nothing of it. */
  void unsaid(Runnable speaking) {
    List<Reply> before = List.copyOf(replies);
    speaking.run();
    replies.clear();
    replies.addAll(before);
  }

  /** Says nothing of all that would have been said. */
  void hush() {
    replies.clear();
  }

  /** Whether our last answer offered another language. */
  boolean offeredJustNow() {
    return offerBefore == LanguageOffer.OPEN;
  }

  /** Whether another language has neither been offered nor chosen. */
  boolean mayOffer() {
    return offer == LanguageOffer.NONE;
  }

  void offered() {
    offer = LanguageOffer.OPEN;
  }

  /** From this answer on. */
  void goOnIn(Language chosen) {
    anew = chosen != language;
    language = chosen;
    offer = LanguageOffer.PAST;
  }

  /** Whether this turn changes the language. */
  boolean speaksAnew() {
    return anew;
  }

  /** Says this one answer in {@code other}. */
  void answerIn(Language other) {
    language = other;
  }

  List<Reply> replies() {
    return replies;
  }

  Language language() {
    return language;
  }

  LanguageOffer languageOffer() {
    return offer;
  }
}
