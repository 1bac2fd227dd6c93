import { Why } from '../../components/why';
import { promptWords } from '../../content/interface/prompt';
import { sourceOf } from '../../content/sources-content';

interface WhySoProps {
  readonly says: string;
  /** Ids of what stands behind it; the first one's strength is told. */
  readonly sources: readonly string[];
}

/** Why something is done this way; where it comes from and how strong that is, one tap away. */
export function WhySo({ says, sources }: WhySoProps) {
  const found = sources.map(sourceOf);
  const [first] = found;
  if (!first) return null;
  return (
    <Why
      why={says}
      label={promptWords.whySo}
      strength={promptWords.strengths[first.strength]}
      said={found.map(({ said }) => said).join(' ')}
      source={found
        .map(({ authors, year, title, where }) => [authors, year, title, where].filter(Boolean).join(' · '))
        .join('; ')}
      note={found.some(({ secondHand }) => secondHand) ? promptWords.secondHand : undefined}
    />
  );
}
