import { being } from './heavy-words/being';
import { dying } from './heavy-words/dying';
import { gone } from './heavy-words/gone';
import { harming } from './heavy-words/harming';
import { killing } from './heavy-words/killing';
import { leaving } from './heavy-words/leaving';
import { means } from './heavy-words/means';
import { noWay } from './heavy-words/no-way';
import { heavyLexicon } from './heavy-words/words';
import type { HeavyWords } from './schema-beside';

/** Thoughts of dying or of hurting oneself, one's own or somebody's, in families of ways to say it. */
export const heavyWords: HeavyWords = {
  lexicon: heavyLexicon,
  families: [...dying, ...killing, ...means, ...harming, ...being, ...gone, ...noWay, ...leaving],
  says: 'That sounds heavy. This app can’t call anyone, and no one has seen this. Talk to a person now:',
};
