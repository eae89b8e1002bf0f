// In whose company a name stands: the countries of the officials whom the text names for sure.
import type { JurisdictionIndex, PersonIndex } from '../knowledge/model.ts';
import type { Resolved } from './score-cluster.ts';

export class Company {
  /** Countries → how many persons recognised are of them. */
  readonly countries: ReadonlyMap<JurisdictionIndex, number>;
  readonly #countriesOf: (person: PersonIndex) => Iterable<JurisdictionIndex>;
  /** Spellings under which each person is recognised. */
  readonly #spellings = new Map<PersonIndex, number>();

  constructor(
    resolved: readonly Resolved[],
    countriesOf: (person: PersonIndex) => Iterable<JurisdictionIndex>,
  ) {
    this.#countriesOf = countriesOf;
    const counts = new Map<JurisdictionIndex, number>();
    for (const { ranked, verdict } of resolved) {
      const best = ranked[0];
      if (verdict !== 'link' || !best) continue;
      const spellings = this.#spellings.get(best.person) ?? 0;
      this.#spellings.set(best.person, spellings + 1);
      if (spellings > 0) continue;
      for (const country of countriesOf(best.person)) counts.set(country, (counts.get(country) ?? 0) + 1);
    }
    this.countries = counts;
  }

  /** The countries without those of a name's own person, unless the text knows the person by another spelling too. */
  without({ ranked, verdict }: Resolved): ReadonlyMap<JurisdictionIndex, number> {
    const person = ranked[0]?.person;
    if (verdict !== 'link' || person === undefined || this.#spellings.get(person) !== 1)
      return this.countries;
    const others = new Map(this.countries);
    for (const country of this.#countriesOf(person)) {
      const count = others.get(country)! - 1;
      if (count > 0) others.set(country, count);
      else others.delete(country);
    }
    return others;
  }
}
