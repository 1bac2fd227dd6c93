import type { Ref } from 'react';
import { RadioList } from '../../components/radio-list';
import { rehearsalWords } from '../../content/interface/rehearsal';
import { moments, type Scenario } from '../../content/schema-rehearsal';
import type { Exchange } from '../../domain/rehearsal/kept';
import { seeded, seedOf } from '../../domain/rehearsal/seeded';

interface PicksProps {
  readonly scenario: Scenario;
  readonly exchanges: readonly Exchange[];
  readonly seed: number;
  readonly chosen: string;
  readonly onPick: (text: string) => void;
  readonly group: Ref<HTMLFieldSetElement>;
}

/** Three things one could say here, of differing quality, in no order and without a mark. */
export function Picks({ scenario, exchanges, seed, chosen, onPick, group }: PicksProps) {
  const random = seeded(seedOf(seed, exchanges.length));
  const said = new Set(exchanges.map((each) => each.said));
  // The moments in their order; once all are through, what of them was not said yet.
  const moment = moments[exchanges.length % moments.length] ?? 'opening';
  const all = scenario.suggestions[moment];
  const left = all.filter((three) => three.every((each) => !said.has(each)));
  const three = (left.length > 0 ? left : all)[Math.floor(random() * (left.length || all.length))] ?? [];
  const mixed = [...three]
    .map((text) => ({ text, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => ({ id: text, label: text }));
  return (
    <RadioList
      legend={rehearsalWords.play.picks}
      isLegendHidden={false}
      options={mixed}
      chosen={chosen}
      onChoose={onPick}
      group={group}
    />
  );
}
