import type { ReactElement } from 'react';
import { withDirectionsEnded } from '../../domain/direction';

/** A short text somebody typed, or a file is called, within a line of the app’s: whatever its direction, the rest stays in place. */
export function OwnText({ text }: { readonly text: string }) {
  return ownText(text);
}

/** The same without a component around it: in a list of fifty those are a tenth of the drawing. */
export const ownText = (text: string): ReactElement => <bdi translate="no">{withDirectionsEnded(text)}</bdi>;
