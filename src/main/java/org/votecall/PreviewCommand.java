package org.votecall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.Keyword;
import org.votecall.catalog.Catalog;
import org.votecall.catalog.WorldRejected;
import org.votecall.conversation.Conversation;
import org.votecall.conversation.World;
import org.votecall.preview.Preview;
import org.votecall.preview.PreviewText;
import org.votecall.script.ScriptChannel;
import org.votecall.table.Moments;
import org.votecall.understanding.Ears;
import org.votecall.words.Language;
import org.votecall.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code votecall preview}: exactly what a supporter would be sent. */
@Command(
    name = "preview",
    description = "Shows exactly what a supporter would be sent, and why those words.",
    mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {
  @Option(names = "--campaign", required = true, description = "Its keyword.")
  String campaign = "";

  @Option(names = "--zip", description = "Where the supporter lives: five digits.")
  @Nullable String zip;

  @Option(names = "--district", description = "The same, as they would text it: AD 18.")
  @Nullable String district;

  @Option(names = "--all-districts", description = "One line for each district instead.")
  boolean everywhere;

  @Option(names = "--channel", description = "sms (the default), voice, voicemail or web.")
  String channel = "sms";

  @Option(names = "--language", description = "en (the default) or es.")
  String language = "en";

  @Option(names = "--at", description = "The moment: 2020-08-29T18:00:00-07:00 (default: now).")
  @Nullable String at;

  @Option(
      names = "--drafts",
      description = "As if the newest version of each script were published.")
  boolean drafts;

  @Mixin DeskAccess access = new DeskAccess();

  @Override
  public Integer call() {
    return access.run(
        desk -> {
          Instant now = at == null ? desk.clock().instant() : Moments.read(at);
          Catalog catalog =
              drafts
                  ? desk.editors().drafts().withNewest().catalog()
                  : desk.editors().votes().catalog();
          Campaign wanted = wanted(catalog);
          ScriptChannel on = ScriptChannel.of(channel);
          Preview preview =
              new Preview(
                  new Conversation(new Ears()),
                  world(desk, catalog, now),
                  wanted,
                  Language.of(language),
                  on);
          if (!wanted.live()) {
            System.out.println(
                campaign + " is " + wanted.state() + ": supporters cannot choose it now.");
          }
          System.out.println(
              everywhere
                  ? PreviewText.table(preview.everywhere())
                  : PreviewText.of(preview.show(where()), on));
        });
  }

  private List<String> where() {
    List<String> steps = new ArrayList<>();
    if (zip != null) {
      steps.add(zip);
    }
    if (district != null) {
      steps.add(district);
    }
    return steps;
  }

  private Campaign wanted(Catalog catalog) {
    return catalog
        .campaign(Keyword.parse(campaign))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no campaign "
                        + campaign
                        + "; there are "
                        + String.join(
                            ", ",
                            catalog.campaigns().stream().map(one -> one.keyword().value()).toList())
                        + "."));
  }

  private static World world(Desk desk, Catalog catalog, Instant now) throws WorldRejected {
    return World.quiet(now, desk.organisation(), catalog, desk.people(), Words.all());
  }
}
