package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.Keyword;
import org.votecall.catalog.Catalog;
import org.votecall.understanding.Heard;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Which vote?
 *
 * @param offered in the order in which they were listed
 */
public record ChooseCampaign(List<Keyword> offered) implements Step {
  public ChooseCampaign {
    offered = List.copyOf(offered);
  }

  @Override
  public boolean answer(Heard heard, Scene scene) {
    Optional<Keyword> chosen = heard.pick(offered);
    chosen.ifPresent(
        keyword -> {
          scene.choose(keyword);
          Guide.proceed(scene);
        });
    return chosen.isPresent();
  }

  @Override
  public void ask(Scene scene) {
    List<Line> choices =
        offered.stream()
            .flatMap(keyword -> scene.world().catalog().campaign(keyword).stream())
            .map(campaign -> choice(campaign, scene))
            .toList();
    scene.ask(Line.of(Phrase.CHOOSE_CAMPAIGN), choices);
  }

  private static Line choice(Campaign campaign, Scene scene) {
    Catalog catalog = scene.world().catalog();
    return catalog
        .upcoming(campaign, scene.world().now())
        .map(vote -> Guide.about(Phrase.CAMPAIGN_CHOICE, scene, campaign, vote))
        .orElseGet(
            () -> Wording.bill(Line.of(Phrase.CAMPAIGN_CHOICE_UNDATED), catalog.bill(campaign)));
  }

  @Override
  public void back(Scene scene) {
    ask(scene);
  }
}
