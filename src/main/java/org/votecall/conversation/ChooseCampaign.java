package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.Keyword;
import org.votecall.catalog.Catalog;
import org.votecall.understanding.Heard;
import org.votecall.understanding.Naming;
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
    Optional<Keyword> chosen =
        scene
            .world()
            .catalog()
            .chosen(heard)
            .map(Campaign::keyword)
            .or(() -> heard.pick(offered))
            .filter(offered::contains)
            .map(keyword -> saysOther(heard) ? other(keyword) : keyword);
    chosen.ifPresent(keyword -> Telling.choice(keyword, heard, scene));
    return chosen.isPresent();
  }

  /** "not the first, the other one" */
  private boolean saysOther(Heard heard) {
    return offered.size() == 2 && Naming.saysOther(heard.plain());
  }

  private Keyword other(Keyword named) {
    return offered.get(0).equals(named) ? offered.get(1) : offered.get(0);
  }

  @Override
  public void ask(Scene scene) {
    List<Line> choices =
        offered.stream()
            .flatMap(keyword -> scene.world().catalog().campaign(keyword).stream())
            .map(campaign -> choice(campaign, scene))
            .toList();
    Phrase phrase =
        scene.misunderstood() > 1 ? Phrase.CHOOSE_CAMPAIGN_AGAIN : Phrase.CHOOSE_CAMPAIGN;
    scene.ask(Line.of(phrase), choices);
  }

  private static Line choice(Campaign campaign, Scene scene) {
    Catalog catalog = scene.world().catalog();
    return catalog
        .upcoming(campaign, scene.world().now())
        .map(vote -> Guide.about(Phrase.CAMPAIGN_CHOICE, scene, campaign, vote))
        .orElseGet(
            () ->
                Wording.measure(
                    Line.of(Phrase.CAMPAIGN_CHOICE_UNDATED), catalog.measure(campaign)));
  }

  @Override
  public void back(Scene scene) {
    ask(scene);
  }
}
