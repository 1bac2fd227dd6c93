import { keeping } from './keeping';

/** The places, in the list of words, of the four that only this key leads to. Rejects where they cannot be reckoned. */
export const fourWordsOf = async (recipient: string): Promise<readonly number[]> =>
  (await keeping()).fourWords(recipient);
