package org.votecall.preview;

import java.time.LocalDate;
import java.util.List;
import org.votecall.address.Home;
import org.votecall.conversation.Conversation;
import org.votecall.conversation.Effect;
import org.votecall.conversation.Event;
import org.votecall.conversation.Next;
import org.votecall.conversation.Session;
import org.votecall.conversation.World;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.PositionReport;
import org.votecall.phone.PhoneNumber;
import org.votecall.supporter.ConsentKind;
import org.votecall.supporter.Supporter;
import org.votecall.twilio.SmsRenderer;
import org.votecall.words.Language;

/** A supporter who is only imagined: of what is said to them nothing is kept. */
final class Visitor {
  private final Conversation conversation;
  private final World world;
  private Session session;
  private Supporter supporter;

  Visitor(Conversation conversation, World world, Supporter supporter) {
    this.conversation = conversation;
    this.world = world;
    this.supporter = supporter;
    this.session = Session.fresh(world.now());
  }

  Session session() {
    return session;
  }

  Supporter supporter() {
    return supporter;
  }

  /** Says {@code text}, and gets the texts that are sent in answer. */
  List<String> say(String text) {
    Next.Turn turn =
        conversation
            .next(session, supporter, new Event.Said(text), world)
            .turn(
                lookUp -> {
                  throw new IllegalArgumentException(
                      "\"" + text + "\" is an address; say a ZIP or a district.");
                });
    session = turn.session();
    turn.effects().forEach(effect -> effect.tell(new Learning()));
    return new SmsRenderer().texts(turn.replies(), world.words(turn.language()));
  }

  /** What would be kept of a real one. */
  private final class Learning implements Effect.Cases {
    @Override
    public void introduce() {
      supporter =
          new Supporter(true, false, supporter.language(), supporter.home(), supporter.reports());
    }

    @Override
    public void rememberLanguage(Language language) {
      supporter = supporter.speaking(language);
    }

    @Override
    public void rememberHome(Home home) {
      supporter = supporter.livingAt(home);
    }

    @Override
    public void recordConsent(ConsentKind kind) {
      // whoever says STOP in a preview has not said it
    }

    @Override
    public void report(CallReport report) {
      supporter = supporter.reporting(report);
    }

    @Override
    public void reportPosition(PositionReport report) {
      // counts for nothing here
    }

    @Override
    public void sendTo(PhoneNumber office, LocalDate day) {
      // no office is called
    }

    @Override
    public void forget() {
      supporter = Supporter.stranger();
    }
  }
}
