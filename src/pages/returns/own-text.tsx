import { withDirectionsEnded } from '../../domain/direction';

/** A short text somebody typed, or a file is called, within a line of the app’s: whatever its direction, the rest stays in place. */
export function OwnText({ text }: { readonly text: string }) {
  return <bdi translate="no">{withDirectionsEnded(text)}</bdi>;
}
