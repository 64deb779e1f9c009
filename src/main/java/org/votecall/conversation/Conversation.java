package org.votecall.conversation;

import org.votecall.address.Resolution;
import org.votecall.address.StreetAddress;
import org.votecall.supporter.Supporter;
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
    Scene scene = new Scene(session.resumed(world.now()), supporter, world);
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
      if (heard.legal().isPresent()) {
        Consenting.obey(heard, scene);
      } else if (scene.supporter().optedOut()) {
        Consenting.whileOptedOut(heard, scene);
      } else {
        Listening.take(heard, scene);
      }
    }

    @Override
    public void picture() {
      if (!scene.supporter().optedOut()) {
        Listening.pause(scene);
      }
    }

    @Override
    public void located(StreetAddress address, String text, Resolution resolution) {
      if (!scene.supporter().optedOut()) {
        Listening.locate(ears.hear(text), new Arriving(scene, address), resolution, scene);
      }
    }

    @Override
    public void answeredByCarrier(Legal legal) {
      Consenting.record(legal, scene);
    }
  }
}
