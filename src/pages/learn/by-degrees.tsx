import type { ByDegreesPicture } from '../../content/schema-learn';
import { Degrees } from './degrees';

/** Ways out of a rupture, each to be gone by degrees. */
export function ByDegrees({ picture }: { readonly picture: ByDegreesPicture }) {
  return <Degrees {...picture} />;
}
