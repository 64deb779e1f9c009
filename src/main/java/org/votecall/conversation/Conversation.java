package org.votecall.conversation;

import java.util.Optional;
import org.votecall.address.Resolution;
import org.votecall.address.StreetAddress;
import org.votecall.supporter.Supporter;
import org.votecall.understanding.Answer;
import org.votecall.understanding.Command;
import org.votecall.understanding.Ears;
import org.votecall.understanding.Heard;
import org.votecall.understanding.Legal;

/**
 * The conversation, whole and pure: what an event leads to, given the session, the supporter and
 * the world. No clock, no database, no network.
 */
public final class Conversation {
  private final Ears ears;

  public Conversation(Ears ears) {
    this.ears = ears;
  }

  /** Decides one turn. The same arguments always give the same answer. */
  public Next next(Session session, Supporter supporter, Event event, World world) {
    Session now =
        event instanceof Event.Rang rang
            ? session.answered(rang.caller() == Caller.KNOWN, world.now())
            : session.resumed(world.now());
    Scene scene = new Scene(now, supporter, world);
    event.tell(new OneTurn(scene));
    return scene.next();
  }

  private final class OneTurn implements Event.Cases {
    private final Scene scene;

    OneTurn(Scene scene) {
      this.scene = scene;
    }

    @Override
    public void said(String text) {
      Heard heard = ears.hear(text);
      if (scene.step() instanceof ConfirmWords asked) {
        Optional<Answer> confirmed = asked.confirmed(heard);
        if (confirmed.isPresent()) {
          scene.expect(asked.before());
          confirmed(confirmed.get(), asked.words());
          return;
        }
      }
      take(heard);
    }

    private void confirmed(Answer answer, String words) {
      if (answer == Answer.YES) {
        take(ears.hear(words));
      } else {
        scene.step().ask(scene);
        Listening.finish(scene);
      }
    }

    private void take(Heard heard) {
      boolean mayTalk = !scene.supporter().optedOut() || scene.telephone().isPresent();
      if (heard.legal().isPresent()) {
        Consenting.obey(heard, scene);
        scene.telephone().ifPresent(call -> Listening.finish(scene)); // nobody is left hanging
      } else if (mayTalk) {
        Listening.take(heard, scene);
      } else {
        Consenting.whileOptedOut(heard, scene);
      }
    }

    @Override
    public void mumbled(String text) {
      Heard heard = ears.hear(text);
      boolean confirms = scene.step() instanceof ConfirmWords || scene.step() instanceof ConfirmZip;
      if (confirms && heard.answer().isPresent()) { // to ask whether that was a yes leads nowhere
        said(text);
      } else {
        Listening.doubt(heard, scene);
      }
    }

    @Override
    public void silence() {
      scene.step().silence(scene);
      Listening.finish(scene);
    }

    @Override
    public void shortcut(Command command) {
      Listening.takeShortcut(command, scene);
    }

    @Override
    public void rang(Caller caller) {
      Answering.pickUp(caller, scene);
      Listening.finish(scene);
    }

    @Override
    public void dialled(DialStatus status, int seconds) {
      Dialling.over(status, seconds, scene);
      Listening.finish(scene);
    }

    @Override
    public void picture() {
      if (!scene.supporter().optedOut()) {
        Listening.pause(scene);
      }
    }

    @Override
    public void located(StreetAddress address, String text, Resolution resolution) {
      if (!scene.supporter().optedOut() || scene.telephone().isPresent()) {
        Listening.locate(ears.hear(text), new Arriving(scene, address), resolution, scene);
      }
    }

    @Override
    public void answeredByCarrier(Legal legal) {
      Consenting.record(legal, scene);
    }
  }
}
