// The country an article is at home in: where "the president" needs no adjective.
import type { JurisdictionIndex } from '../../../knowledge/model.ts';
import type { Scene } from '../scene.ts';

/** Share of all namings of countries that makes one the article's own, when the publication's is not known. */
const HOME_SHARE = 0.5;
const FEWEST_NAMINGS = 3;

const remembered = new WeakMap<Scene, JurisdictionIndex>();

/** The publication's country, or the one that the article mostly talks of; -1 when neither is clear. */
export function homeOf(scene: Scene): JurisdictionIndex {
  let home = remembered.get(scene);
  if (home === undefined) remembered.set(scene, (home = findHome(scene)));
  return home;
}

function findHome({ article, facts }: Scene): JurisdictionIndex {
  const { country } = article.input;
  if (country !== null) return article.knowledge.jurisdictionByCode(country);
  let total = 0;
  let most: JurisdictionIndex = -1;
  for (const [jurisdiction, count] of facts.countries) {
    total += count;
    if (most < 0 || count > facts.countries.get(most)!) most = jurisdiction;
  }
  const count = most < 0 ? 0 : facts.countries.get(most)!;
  return count >= FEWEST_NAMINGS && count >= total * HOME_SHARE ? most : -1;
}
