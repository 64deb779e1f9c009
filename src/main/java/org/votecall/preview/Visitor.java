package org.votecall.preview;

import java.util.List;
import org.votecall.conversation.Acquaintance;
import org.votecall.conversation.Conversation;
import org.votecall.conversation.Event;
import org.votecall.conversation.Next;
import org.votecall.conversation.Session;
import org.votecall.conversation.World;
import org.votecall.supporter.Supporter;
import org.votecall.twilio.SmsRenderer;

/** A supporter who is only imagined: of what is said to them nothing is kept. */
final class Visitor {
  private final Conversation conversation;
  private final World world;
  private final Acquaintance known;
  private Session session;

  Visitor(Conversation conversation, World world, Supporter supporter) {
    this.conversation = conversation;
    this.world = world;
    this.known = new Acquaintance(supporter);
    this.session = Session.fresh(world.now());
  }

  Session session() {
    return session;
  }

  Supporter supporter() {
    return known.supporter();
  }

  /** Says {@code text}, and gets the texts that are sent in answer. */
  List<String> say(String text) {
    Next.Turn turn =
        conversation
            .next(session, known.supporter(), new Event.Said(text), world)
            .turn(
                lookUp -> {
                  throw new IllegalArgumentException(
                      "\"" + text + "\" is an address; say a ZIP or a district.");
                });
    session = turn.session();
    turn.effects().forEach(effect -> effect.tell(known));
    return new SmsRenderer().texts(turn.replies(), world.words(turn.language()));
  }
}
